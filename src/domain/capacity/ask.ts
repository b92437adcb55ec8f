/**
 * The table, asked beforehand: whether a screen offers something at all. A
 * screen that forgets to ask is still refused at the door.
 */

import type { Plan } from '../plan-shape.ts'
import type { RecordId } from '../shape.ts'
import type { PlanCollection } from './capacity-table.ts'
import { mayChange } from './may-change.ts'
import { ownFields, type Touch } from './touch.ts'
import type { Writer } from './writer.ts'

/** What a new record is to say in its plain fields. */
type Values = Readonly<Record<string, unknown>>

/** Why this person must not add such a record, in a sentence; `null` when she may. */
export function whyNotAdd(
  writer: Writer,
  plan: Plan,
  collection: PlanCollection,
  values: Values = {},
): string | null {
  const { personId, name } = writer
  const signed: Values = { [ownFields.author]: { id: personId, name }, ...values }
  return reason(writer, plan, touchesOf(collection, '', signed))
}

/** Why she must not write this into a record that is there; `null` when she may. */
export function whyNotChange(
  writer: Writer,
  plan: Plan,
  { collection, id }: { readonly collection: PlanCollection; readonly id: RecordId },
  values: Values,
): string | null {
  return reason(writer, plan, touchesOf(collection, id, values))
}

function touchesOf(collection: PlanCollection, id: RecordId, values: Values): readonly Touch[] {
  return Object.entries(values).map(([field, after]) => ({
    collection,
    id,
    field,
    member: null,
    before: undefined,
    after,
  }))
}

function reason(writer: Writer, plan: Plan, touches: readonly Touch[]): string | null {
  const allowed = mayChange(writer, touches, plan)
  return allowed.ok ? null : allowed.because
}
