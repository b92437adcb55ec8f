import { type Entry, placeNames, type Plan, strategiesOf } from '#domain'
import {
  addEntry,
  copyEntry,
  type Doing,
  moveEntry,
  moveToOutcome,
  type OpenPlan,
  removeRecord,
  reorderRecord,
} from '#session'
import { showFocusSoon } from '#ui'
import { focusEdit } from './focus-edit.ts'
import { outcomeName } from './outcome-name.ts'
import type { AskedOutcome } from './OutcomeQuestion.tsx'
import type { StrategyMoves } from './strategy-actions.ts'
import { words } from './words.en.ts'

interface Added {
  readonly actors?: readonly string[]
  readonly after?: string
}

/** Adds an empty strategy to an outcome, and answers its id. */
export function addStrategy(plan: OpenPlan, outcomeId: string, { actors = [], after }: Added): string {
  return plan.run(
    addEntry({
      values: { place: 'strategy' },
      actors,
      outcomes: [outcomeId],
      spot: after === undefined ? 'last' : { after },
    }),
  )
}

interface Telling {
  readonly doing: Doing
  readonly onWrite: (id: string | null) => void
  /** Asks which other outcome is meant. */
  readonly onChoose: (asked: AskedOutcome) => void
}

export function movesIn(plan: OpenPlan, outcomeId: string, telling: Telling): StrategyMoves {
  const { doing, onWrite, onChoose } = telling
  const order = () => strategiesOf(plan.data, outcomeId).map(({ id }) => id)
  const nameOf = (id: string) => words.strategy(order().indexOf(id) + 1)
  const shift = (id: string, by: 1 | -1) => {
    const [before, name] = [order(), nameOf(id)]
    const to = before.indexOf(id) + by
    if (to < 0 || to >= before.length) return
    const rest = before.filter((each) => each !== id)
    const above = rest[to - 1]
    doing.run(
      reorderRecord('entries', id, above === undefined ? 'first' : { after: above }),
      words.moved(name, to + 1, before.length),
    )
    showFocusSoon()
  }
  return {
    open: (id) => onWrite(id),
    close: (id) => {
      onWrite(null)
      focusEdit(id)
    },
    addAfter: (id) =>
      onWrite(addStrategy(plan, outcomeId, { after: id, actors: usualActors(plan.data, outcomeId, id) })),
    copy: (id) => {
      plan.catchUp()
      onWrite(doing.run(copyEntry(id), words.copied(nameOf(id))))
    },
    chooseOutcome: (what, id) => onChoose({ what, id, name: nameOf(id) }),
    toOutcome: (what, id, to) => {
      plan.catchUp()
      const [name, where] = [nameOf(id), outcomeName(plan.data, to)]
      if (what === 'copy') doing.run(copyEntry(id, to), words.copiedTo(name, where))
      else doing.run(moveToOutcome(id, { from: outcomeId, to }), words.movedTo(name, where))
      focusEdit(id)
    },
    up: (id) => shift(id, -1),
    down: (id) => shift(id, 1),
    moveTo: (id, place) => doing.run(moveEntry(id, place), words.movedTo(nameOf(id), placeNames[place])),
    remove: (id) => doing.run(removeRecord('entries', id), words.removed(nameOf(id))),
  }
}

/**
 * Who acts in a strategy that is added below this one: the same people, when
 * this one and the one above it were both written for exactly them. One
 * strategy is no habit, and a wrong name is worse than none.
 */
function usualActors(plan: Plan, outcomeId: string, id: string): readonly string[] {
  const order = strategiesOf(plan, outcomeId)
  const at = order.findIndex((each) => each.id === id)
  const [entry, above] = [order[at], order[at - 1]]
  return entry !== undefined && above !== undefined && haveSameActors(entry, above) ? entry.actors : []
}

function haveSameActors(one: Entry, other: Entry): boolean {
  return one.actors.length === other.actors.length && one.actors.every((each) => other.actors.includes(each))
}
