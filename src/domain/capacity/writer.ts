/**
 * Who writes, and as what she acts in a plan.
 *
 * Capacity is what a person says of herself, at the first start or on the page
 * of settings. Whoever made a plan keeps it: she acts in it as its coordinator,
 * whatever she is elsewhere (but an ECMH consultant puts no row on the grid,
 * see `may-change.ts`). Without that a consultant who starts a plan on her
 * own laptop, to try it out or for want of a coordinator, would be locked out
 * of it. A plan that does not say who made it is either being made or older
 * than this rule, and is kept by whoever has it.
 */

import type { Plan } from '../plan-shape.ts'
import type { Discipline } from '../roles.ts'
import type { RecordId } from '../shape.ts'
import type { Capacity } from '../workspace-shape.ts'

export interface Writer {
  readonly capacity: Capacity
  /** Empty before somebody said who she is. */
  readonly personId: RecordId
  readonly name: string
  /** Empty when it is not known, or is something else. */
  readonly discipline: Discipline | ''
}

/** As what this person acts in this plan. */
export function capacityIn({ plan }: Pick<Plan, 'plan'>, writer: Writer): Capacity {
  return keeps(plan.origin.authorId, writer) ? 'coordinator' : writer.capacity
}

/** Whether she acts as coordinator for no other reason than that she made the plan. */
export function keepsIt({ plan }: Pick<Plan, 'plan'>, writer: Writer): boolean {
  return writer.capacity !== 'coordinator' && keeps(plan.origin.authorId, writer)
}

function keeps(maker: RecordId, { personId }: Writer): boolean {
  return maker === '' || maker === personId
}
