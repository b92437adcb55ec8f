import type { RecordId } from '#domain'
import type { Spot } from '../edit.ts'
import type { PlanCommand } from './plan-command.ts'

interface OutcomeMove {
  readonly from: RecordId
  readonly to: RecordId
  /** Where it stands among the entries there. */
  readonly spot?: Spot
}

/**
 * Takes an entry from one outcome to another and writes nothing else but its
 * rank: words, people and place come along, and so do the other outcomes that
 * it helps.
 */
export function moveToOutcome(id: RecordId, { from, to, spot = 'last' }: OutcomeMove): PlanCommand {
  return {
    name: 'move-to-outcome',
    run(edit) {
      edit.include('entries', id, 'outcomes', to)
      if (from !== to) edit.exclude('entries', id, 'outcomes', from)
      edit.rank('entries', id, spot)
    },
  }
}
