import * as Y from 'yjs'

/** Joins changes of one intent into one, with nothing lost. Meant for a few hundred: over a long log it takes seconds. */
export function joinUpdates(updates: readonly Uint8Array[]): Uint8Array {
  return Y.mergeUpdates([...updates])
}

const JOINED_AT_ONCE = 200

/** Joins any number of changes, in parts: in one go it takes seconds. */
export function joinMany(updates: readonly Uint8Array[]): Uint8Array {
  if (updates.length <= JOINED_AT_ONCE) return joinUpdates(updates)
  const parts: Uint8Array[] = []
  for (let at = 0; at < updates.length; at += JOINED_AT_ONCE)
    parts.push(joinUpdates(updates.slice(at, at + JOINED_AT_ONCE)))
  return joinMany(parts)
}
