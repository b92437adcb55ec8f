import { present, strategiesOf } from '#domain'
import { type Doing, moveToOutcome, type OpenPlan, reorderRecord, type Spot } from '#session'
import { words } from './words.en.ts'

/** Each is one step of undo, and says in words what it did. */
export interface ArrangeMoves {
  readonly outcome: (id: string, spot: Spot) => void
  readonly strategy: (outcomeId: string, id: string, spot: Spot) => void
  readonly toOutcome: (
    id: string,
    way: { readonly from: string; readonly to: string; readonly spot?: Spot },
  ) => void
}

export function movesOf(plan: OpenPlan, doing: Doing): ArrangeMoves {
  const outcomes = () => present(plan.data.outcomes).map(({ id }) => id)
  const strategies = (outcomeId: string) => strategiesOf(plan.data, outcomeId).map(({ id }) => id)
  const outcomeName = (id: string) => words.outcome(outcomes().indexOf(id) + 1)
  const strategyName = (outcomeId: string, id: string) =>
    words.strategy(strategies(outcomeId).indexOf(id) + 1, outcomeName(outcomeId))
  return {
    outcome: (id, spot) => {
      const name = outcomeName(id)
      doing.run(reorderRecord('outcomes', id, spot), () => {
        const now = outcomes()
        return words.moved(name, now.indexOf(id) + 1, now.length)
      })
    },
    strategy: (outcomeId, id, spot) => {
      const name = strategyName(outcomeId, id)
      doing.run(reorderRecord('entries', id, spot), () => {
        const now = strategies(outcomeId)
        return words.moved(name, now.indexOf(id) + 1, now.length)
      })
    },
    toOutcome: (id, { from, to, spot }) =>
      doing.run(
        moveToOutcome(id, { from, to, ...(spot !== undefined && { spot }) }),
        words.movedTo(strategyName(from, id), outcomeName(to)),
      ),
  }
}
