/**
 * What can be done in a plan from any of its sections. A deed that belongs to
 * another section is an errand: one goes there, and the section does it.
 */

import { type Plan, present, roleNames, ruleIds, whyOf } from '#domain'
import { addRecord, type OfferedAction, type OpenPlan, readableCopy, sendErrand } from '#session'
import { downloadText } from './download-text.ts'
import type { PlanLinks } from './PlanSections.tsx'
import { words } from './words.en.ts'

export interface Standing {
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
  return [
    ...adding.filter(({ href }) => href === standing.current).map(({ offer }) => offer),
    ...writingOffers(standing),
    outcomeOffer(standing),
    ...adding.filter(({ href }) => href !== standing.current).map(({ offer }) => offer),
    ...planWideOffers(standing),
    ...sectionOffers(standing),
    ...outcomeOffers(standing),
    ...peopleOffers(standing),
    ...whyOffers(standing),
  ]
}

/** What is written in an outcome. Without one yet, it is made first. */
function writingOffers({ plan, links, onGo, inView, outcomeId }: Standing): readonly OfferedAction[] {
  const hint = outcomeId === null || outcomeId === inView ? undefined : nameOfOutcome(plan.data, outcomeId)
  return (['add-strategy', 'add-ecmh-strategy', 'add-support', 'add-need'] as const).map((kind) => ({
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

function planWideOffers({ plan }: Standing): readonly OfferedAction[] {
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
      run: () => {
        plan.catchUp()
        downloadText(readableCopy(plan.data))
      },
    },
  ]
}

function sectionOffers({ links, onGo }: Standing): readonly OfferedAction[] {
  const sections = [
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
