/**
 * What can be done in a plan from any of its sections. A deed that belongs to
 * another section is an errand: one goes there, and the section does it.
 */

import { type Plan, type PlanCollection, present, roleNames, ruleIds, whyNotAdd, whyOf } from '#domain'
import { addRecord, type Laptop, type OfferedAction, type OpenPlan, sendErrand, showFamily } from '#session'
import { downloadCopy } from './download-copy.ts'
import type { PlanLinks } from './PlanSections.tsx'
import { words } from './words.en.ts'

export interface Standing {
  readonly laptop: Laptop
  readonly plan: OpenPlan
  readonly links: PlanLinks
  /** The address of the section that is open. */
  readonly current: string
  readonly onGo: (href: string) => void
  /** The outcome on the screen. */
  readonly inView: string | null
  /** The outcome that a new strategy is for: the one on the screen, or the one that was there last; `null` while there is none. */
  readonly outcomeId: string | null
}

const offers = words.offers

export function planOffers(standing: Standing): readonly OfferedAction[] {
  const adding = addingOffers(standing)
  const all = [
    ...adding.filter(({ href }) => href === standing.current).map(({ offer }) => offer),
    ...writingOffers(standing),
    outcomeOffer(standing),
    ...adding.filter(({ href }) => href !== standing.current).map(({ offer }) => offer),
    ...planWideOffers(standing),
    ...sectionOffers(standing),
    ...accessOffers(standing),
    ...outcomeOffers(standing),
    ...peopleOffers(standing),
    ...whyOffers(standing),
  ]
  const { familyPlan } = standing.laptop.workspace.data.settings
  const allowed = all.filter(({ id }) => isAllowed(id, standing))
  return familyPlan === '' ? allowed : allowed.filter(({ id }) => !forStaff.has(id))
}

/** What an offer would add to the plan; the others add nothing that could be refused. */
const adds: Readonly<Record<string, readonly [PlanCollection, object?]>> = {
  'add-strategy': ['entries', { place: 'strategy' }],
  'add-ecmh-strategy': ['entries', { place: 'strategy' }],
  'add-support': ['entries', { place: 'support' }],
  'add-need': ['entries', { place: 'support' }],
  'add-service': ['entries', { place: 'service' }],
  'write-to-sort': ['entries', { place: 'to-sort' }],
  'add-outcome': ['outcomes'],
  'add-person': ['people'],
  'add-agency': ['agencies'],
  'for-good': ['removals'],
}

function isAllowed(offer: string, { laptop, plan, outcomeId }: Standing): boolean {
  const may = (collection: PlanCollection, values: object = {}) =>
    whyNotAdd(laptop.writer, plan.data, collection, { ...values }) === null
  const added = adds[offer]
  const needsOutcome = outcomeId === null && Object.hasOwn(offers.writing, offer)
  return added === undefined || (may(...added) && (!needsOutcome || may('outcomes')))
}

/** What is not offered while a family looks on. */
const forStaff: ReadonlySet<string> = new Set([
  'show-family',
  'write-to-sort',
  'go/toSort',
  'download-copy',
  'for-good',
  'destroy',
])

const writingKinds = [
  'add-strategy',
  'add-ecmh-strategy',
  'add-support',
  'add-need',
  'advise',
  'ask-consultant',
  'link-care',
] as const

/** What is written in an outcome. Without one yet, it is made first. */
function writingOffers({ plan, links, onGo, inView, outcomeId }: Standing): readonly OfferedAction[] {
  const hint = outcomeId === null || outcomeId === inView ? undefined : nameOfOutcome(plan.data, outcomeId)
  return writingKinds.map((kind) => ({
    id: kind,
    ...offers.writing[kind],
    ...(hint === undefined ? {} : { hint }),
    run: () => {
      const into = outcomeId ?? addOutcome(plan)
      sendErrand({ kind, outcomeId: into })
      onGo(links.outcome(into))
    },
  }))
}

interface Placed {
  /** Where it is done. */
  readonly href: string
  readonly offer: OfferedAction
}

function addingOffers({ links, onGo }: Standing): readonly Placed[] {
  const places = {
    'add-person': links.team,
    'add-agency': links.team,
    'add-service': links.services,
    'write-to-sort': links.toSort,
  } as const
  return (['add-person', 'add-agency', 'add-service', 'write-to-sort'] as const).map((kind) => ({
    href: places[kind],
    offer: {
      id: kind,
      ...offers.adding[kind],
      run: () => {
        sendErrand({ kind })
        onGo(places[kind])
      },
    },
  }))
}

function outcomeOffer({ plan, links, onGo }: Standing): OfferedAction {
  return {
    id: 'add-outcome',
    label: words.addOutcome,
    keywords: offers.outcomeWords,
    run: () => onGo(links.outcome(addOutcome(plan))),
  }
}

function addOutcome(plan: OpenPlan): string {
  return plan.run(addRecord('outcomes', { language: plan.data.plan.language }))
}

function planWideOffers({ laptop, plan }: Standing): readonly OfferedAction[] {
  const { undoes, canRedo } = plan.store.getState()
  return [
    {
      id: 'undo',
      label: words.undo,
      keywords: offers.undoWords,
      shortcut: 'Ctrl Z',
      isDisabled: undoes === null,
      run: () => plan.undo(),
    },
    {
      id: 'redo',
      label: words.redo,
      keywords: offers.redoWords,
      shortcut: 'Ctrl Y',
      isDisabled: !canRedo,
      run: () => plan.redo(),
    },
    {
      id: 'download-copy',
      label: words.download,
      keywords: offers.copyWords,
      run: () => downloadCopy(laptop, plan),
    },
  ]
}

function accessOffers({ laptop, plan, links, onGo }: Standing): readonly OfferedAction[] {
  return [
    {
      id: 'access',
      group: 'go',
      label: words.access,
      keywords: offers.accessWords,
      run: () => onGo(links.access),
    },
    {
      id: 'show-family',
      label: words.showFamily,
      keywords: offers.familyWords,
      run: () => showFamily(laptop, plan.id),
    },
    { id: 'for-good', label: words.forGood, keywords: offers.forGoodWords, run: () => onGo(links.forGood) },
    { id: 'destroy', label: words.destroy, keywords: offers.destroyWords, run: () => onGo(links.destroy) },
    {
      id: 'add-access',
      ...offers.addAccess,
      run: () => {
        sendErrand({ kind: 'add-access' })
        onGo(links.access)
      },
    },
  ]
}

function sectionOffers({ links, onGo }: Standing): readonly OfferedAction[] {
  const sections = [
    { id: 'visit', label: words.toVisit, keywords: offers.visitWords },
    { id: 'about', label: words.about, keywords: offers.aboutWords },
    { id: 'team', label: words.team, keywords: offers.teamWords },
    { id: 'services', label: words.services, keywords: offers.servicesWords },
    { id: 'toSort', label: words.toSort, keywords: offers.toSortWords },
  ] as const
  return sections.map(({ id, label, keywords }) => ({
    id: `go/${id}`,
    group: 'go',
    label,
    keywords,
    run: () => onGo(links[id]),
  }))
}

function outcomeOffers({ plan, links, onGo }: Standing): readonly OfferedAction[] {
  return present(plan.data.outcomes).map(({ id, statement }, index) => ({
    id: `go/outcome/${id}`,
    group: 'outcomes',
    label: words.outcome(index + 1),
    hint: firstWords(statement) || offers.noStatement,
    run: () => onGo(links.outcome(id)),
  }))
}

function peopleOffers({ plan, links, onGo }: Standing): readonly OfferedAction[] {
  return present(plan.data.people).map(({ id, name, role }) => ({
    id: `go/person/${id}`,
    group: 'people',
    label: name.trim() || offers.noName,
    hint: roleNames[role],
    keywords: offers.personWords,
    run: () => {
      sendErrand({ kind: 'show-person', about: id })
      onGo(links.team)
    },
  }))
}

function whyOffers({ links, onGo }: Standing): readonly OfferedAction[] {
  const rules = ruleIds.map((rule) => ({
    id: `why/${rule}`,
    group: 'help' as const,
    label: whyOf(rule).title,
    hint: offers.why(rule),
    run: () => onGo(links.why(rule)),
  }))
  const all = { id: 'why', group: 'help' as const, label: offers.whyAll, keywords: offers.whyWords }
  return [{ ...all, run: () => onGo(links.whyIndex) }, ...rules]
}

function nameOfOutcome(plan: Plan, id: string): string {
  return words.outcome(present(plan.outcomes).findIndex((outcome) => outcome.id === id) + 1)
}

const MOST_LETTERS = 60

/** The beginning of a text, cut between words. */
function firstWords(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ')
  if (line.length <= MOST_LETTERS) return line
  return `${line.slice(0, MOST_LETTERS).replace(/\s\S*$/u, '')}…`
}
