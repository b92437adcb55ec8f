/**
 * What was written in a plan, told key by key, whoever wrote it and by whatever
 * door it came. It is judged before it counts, so nothing in it is trusted: a
 * value may be of the wrong kind, and a field one that this version does not know.
 */

import type { RecordId } from '../shape.ts'

/** One key of a record, before and after; `undefined` where there is nothing. Of a text only that it was touched is told. */
export interface Touch {
  /** Empty for what is no record of a collection. */
  readonly collection: string
  readonly id: RecordId
  /** A field of the collection, or one that every record has (`ownFields`). */
  readonly field: string
  /** Only for a member of a set. */
  readonly member: string | null
  readonly before: unknown
  readonly after: unknown
}

/** The fields that every record has, whatever its collection: who wrote it and when, its order, and whether it was taken off. */
export const ownFields = { author: 'author', at: 'at', rank: 'rank', removed: '$deleted' } as const

/** All that was written in one record. */
export interface RecordTouches {
  readonly collection: string
  readonly id: RecordId
  readonly touches: readonly Touch[]
}

/** Touches by record, in the order in which each record was first touched. */
export function byRecord(touches: readonly Touch[]): readonly RecordTouches[] {
  const found = new Map<string, Touch[]>()
  for (const touch of touches) {
    const name = `${touch.collection}/${touch.id}`
    const known = found.get(name)
    if (known === undefined) found.set(name, [touch])
    else known.push(touch)
  }
  return [...found.values()].flatMap((each) => {
    const [first] = each
    return first === undefined ? [] : [{ collection: first.collection, id: first.id, touches: each }]
  })
}
