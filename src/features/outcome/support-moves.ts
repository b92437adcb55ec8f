import { type CalendarDate, placeNames, type Status, statusNames } from '#domain'
import {
  addEntry,
  addStep,
  changeRecord,
  copyEntry,
  type Doing,
  moveEntry,
  moveToOutcome,
  type OpenPlan,
  removeRecord,
} from '#session'
import { focusEdit } from './focus-edit.ts'
import { outcomeName } from './outcome-name.ts'
import type { AskedOutcome } from './OutcomeQuestion.tsx'
import type { SupportMoves } from './SupportCard.tsx'
import { words } from './words.en.ts'

/** Adds an empty support to an outcome, and answers its id. */
export function addSupport(plan: OpenPlan, outcomeId: string, status: Status): string {
  return plan.run(addEntry({ values: { place: 'support', status }, outcomes: [outcomeId] }))
}

interface Telling {
  readonly outcomeId: string
  readonly today: CalendarDate
  readonly doing: Doing
  readonly onWrite: (id: string | null) => void
  /** Asks which other outcome is meant. */
  readonly onChoose: (asked: AskedOutcome) => void
}

export function movesIn(plan: OpenPlan, telling: Telling): SupportMoves {
  const { outcomeId, today, doing, onWrite, onChoose } = telling
  return {
    open: (id) => onWrite(id),
    close: (id) => {
      onWrite(null)
      focusEdit(id)
    },
    addAfter: () => onWrite(addSupport(plan, outcomeId, 'in place')),
    addStep: (id) => onWrite(plan.run(addStep(id, { words: '', actors: [] }))),
    copy: (id) => {
      plan.catchUp()
      onWrite(doing.run(copyEntry(id), words.copied(words.supportSaid)))
    },
    chooseOutcome: (what, id) => onChoose({ what, id, name: words.thisSupport }),
    toOutcome: (what, id, to) => {
      plan.catchUp()
      const [name, where] = [words.supportSaid, outcomeName(plan.data, to)]
      if (what === 'copy') doing.run(copyEntry(id, to), words.copiedTo(name, where))
      else doing.run(moveToOutcome(id, { from: outcomeId, to }), words.movedTo(name, where))
      focusEdit(id)
    },
    setStatus: (id, status) => {
      const since = status === 'in place' ? { since: today } : {}
      doing.run(changeRecord('entries', id, { status, ...since }), words.nowIs(statusNames[status]))
      focusEdit(id)
    },
    moveTo: (id, place) =>
      doing.run(moveEntry(id, place), words.movedTo(words.supportSaid, placeNames[place])),
    remove: (id) => doing.run(removeRecord('entries', id), words.removed(words.supportSaid)),
  }
}
