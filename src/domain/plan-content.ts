/**
 * A whole plan as plain data, ready to be written in one go.
 *
 * Ids are given, so the same content written twice makes the same records. The
 * words of an entry are plain, one line a paragraph. A field that is left out
 * stays as nobody has answered it.
 */

import type { Agency, Child, Entry, Outcome, Person, Plan } from './plan-shape.ts'
import type { ActorKey } from './roles.ts'
import type { RecordId, RichText } from './shape.ts'

type PlainField<R> = { [K in keyof R]: R[K] extends RichText | readonly string[] ? never : K }[keyof R]
type Values<R> = Partial<Pick<R, Exclude<PlainField<R>, 'id' | 'rank' | 'origin' | 'isRemoved'>>>

interface RecordContent<R> {
  readonly id: RecordId
  readonly values: Values<R>
}

export interface EntryContent extends RecordContent<Entry> {
  readonly words: string
  readonly actors?: readonly ActorKey[]
  readonly outcomes: readonly RecordId[]
  readonly kinds?: readonly string[]
}

/** Lists stand in the order in which the plan shows them. */
export interface PlanContent {
  readonly plan: Values<Plan['plan']>
  readonly child: Values<Child>
  readonly people: readonly RecordContent<Person>[]
  readonly agencies: readonly RecordContent<Agency>[]
  readonly outcomes: readonly RecordContent<Outcome>[]
  readonly entries: readonly EntryContent[]
}
