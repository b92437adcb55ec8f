/**
 * A template with the names of this plan in it.
 *
 * Nobody is guessed: where the plan names no parent or no provider, the words
 * stay in brackets or speak of the role.
 */

import { calledName } from '../called-name.ts'
import { roleNames } from '../names.en.ts'
import { type Person, type Plan } from '../plan-shape.ts'
import { present } from '../present.ts'
import { type ActorKey, isFamily, type Role, roleActor, roleOfActor, roles } from '../roles.ts'
import { type Template, type TemplateRole, templates } from './templates.en.ts'

export interface FilledTemplate {
  readonly id: string
  readonly words: string
  /** `null` when nobody has that hat. */
  readonly actor: ActorKey | null
}

export interface TemplateGroup {
  readonly role: TemplateRole
  readonly templates: readonly FilledTemplate[]
}

/** Every template with the names of this plan: those for whoever acts first, then for the team, then the rest. */
export function templatesFor(plan: Plan, actors: readonly ActorKey[]): readonly TemplateGroup[] {
  const team = present(plan.people)
  const acting = team.filter(({ id }) => actors.includes(id))
  const order: readonly TemplateRole[] = [
    ...acting.map(({ role }) => role),
    ...actors.flatMap((actor) => roleOfActor(actor) ?? []),
    ...(acting.some(({ isPsp }) => isPsp) ? (['psp'] as const) : []),
    ...frequent,
    ...team.map(({ role }) => role),
    ...roles,
  ]
  const known = { plan, people: [...acting, ...team] }
  return [...new Set(order)]
    .filter((role) => templates[role] !== undefined && !isTwice(role, order))
    .filter((role) => role !== 'psp' || team.some(({ isPsp }) => isPsp))
    .map((role) => ({
      role,
      templates: (templates[role] ?? []).map((template, index) =>
        filled(template, { ...known, role, index }),
      ),
    }))
}

const frequent: readonly TemplateRole[] = ['parent', 'service-coordinator', 'psp', 'ecmh-consultant']

/** An assistant starts from the sentences of her discipline, so they are offered once. */
function isTwice(role: TemplateRole, order: readonly TemplateRole[]): boolean {
  const first = order.find((other) => templates[other] === templates[role])
  return first !== role
}

interface Known {
  readonly plan: Plan
  /** Whoever acts stands before the others. */
  readonly people: readonly Person[]
}

function filled(
  { words, actor }: Template,
  { plan, people, role, index }: Known & { readonly role: TemplateRole; readonly index: number },
): FilledTemplate {
  const who = actor ?? role
  const names: Readonly<Record<string, string>> = {
    me: nameOf(who, people),
    child: plan.child.firstName.trim() || 'the child',
    parent: nameOf('parent', people),
    psp: inside(nameOf('psp', people)),
  }
  return {
    id: `${role}-${index}`,
    words: words.replaceAll(/\[(me|child|parent|psp)\]/gu, (blank, name: string) => names[name] ?? blank),
    actor: holderOf(who, people)?.id ?? (who === 'psp' ? null : roleActor(who)),
  }
}

function holderOf(role: TemplateRole, people: readonly Person[]): Person | undefined {
  return people.find((person) => (role === 'psp' ? person.isPsp : person.role === role))
}

/** How whoever holds a role is called at the beginning of a sentence. */
function nameOf(role: TemplateRole, people: readonly Person[]): string {
  const person = holderOf(role, people)
  if (person !== undefined && person.name.trim() !== '') return calledName(person)
  if (role === 'psp') return 'The primary service provider'
  return isFamily(role) ? familyBlanks(role) : `The ${roleNames[role].toLowerCase()}`
}

function familyBlanks(role: Role): string {
  return role === 'parent' ? '[Mom or Dad]' : `[${roleNames[role]}]`
}

function inside(name: string): string {
  return name.startsWith('The ') ? `the ${name.slice(4)}` : name
}
