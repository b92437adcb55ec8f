/**
 * Makes a sentence of a strategy, and says who acts in it.
 *
 * It answers words and actors and nothing else. No place, no type and no
 * schedule can come out of the bank, so nothing in it becomes a row of the grid:
 * whoever writes the entry puts it among the strategies.
 *
 * The consultant shows the team how something is done. With the family there is
 * somebody of the team, and both are named (PL-34); alone with the family the
 * sentence says so plainly, so that the question who joins is asked.
 */

import { calledName } from '../called-name.ts'
import { hasTeamMember } from '../placement/actors.ts'
import { type ActorKey, type Role, roleActor } from '../roles.ts'
import { type Strategy, withChild } from './strategy.ts'

/** A person of the plan, or a role that nobody is named for yet: then `id` is its actor and the name is empty. */
export interface Doer {
  readonly id: ActorKey
  readonly name: string
  readonly role: Role
}

export interface Composing {
  readonly strategy: Pick<Strategy, 'text'>
  /** The consultant shows it, or these people do what the consultant showed. */
  readonly by: 'consultant' | readonly Doer[]
  /** A joint visit: who of the team is there with the consultant. */
  readonly withPerson?: Doer | null
  /** Whom the consultant shows it to; without one it is the team, and on a joint visit the family. */
  readonly to?: Doer | null
  /** The team's consultant, where the plan names one. */
  readonly consultant?: Doer | null
  /** Empty: "the child". */
  readonly childName: string
}

export interface ComposedStrategy {
  readonly words: string
  readonly actors: readonly ActorKey[]
}

/** "ECMH consultant will …" or "Tess will …, as the ECMH consultant showed." */
export function composeStrategy(composing: Composing): ComposedStrategy {
  const { by, childName } = composing
  const text = withoutEnd(withChild(composing.strategy.text, childName))
  const doers = by === 'consultant' ? [] : by.filter(({ role }) => role !== CONSULTANT)
  if (doers.length === 0) return shown(text, composing)
  return {
    words: `${inARow(doers.map(atHead))} will ${text}, as the ECMH consultant showed.`,
    actors: doers.map(({ id }) => id),
  }
}

const CONSULTANT: Role = 'ecmh-consultant'

function shown(
  text: string,
  { withPerson = null, to = null, consultant = null }: Composing,
): ComposedStrategy {
  const beside = withPerson === null || withPerson.role === CONSULTANT ? [] : [withPerson]
  const who = inARow(['ECMH consultant', ...beside.map(inside)])
  return {
    words: `${who} will ${showing(to, beside.length > 0)} ${text}.`,
    actors: [consultant?.id ?? roleActor(CONSULTANT), ...beside.map(({ id }) => id)],
  }
}

/** The family is coached, which the rules read as being with them; a colleague is shown. */
function showing(to: Doer | null, isJoint: boolean): string {
  if (to === null) return isJoint ? 'coach the family to' : 'show the team how to'
  return hasTeamMember([to.role]) ? `show ${inside(to)} how to` : `coach ${inside(to)} to`
}

/** How somebody is called within a sentence. */
function inside(doer: Doer): string {
  if (doer.name.trim() !== '') return calledName(doer)
  return hasTeamMember([doer.role]) ? 'the team' : 'the family'
}

function atHead(doer: Doer): string {
  const called = inside(doer)
  return doer.name.trim() === '' ? `T${called.slice(1)}` : called
}

function inARow(names: readonly string[]): string {
  const all = [...new Set(names)]
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}

/** Without the dot that the sentence brings itself. */
function withoutEnd(text: string): string {
  return text.trim().replace(/[.\s]+$/u, '')
}
