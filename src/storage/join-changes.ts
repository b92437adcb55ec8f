import type { Change } from '#document'

const MOST_BYTES = 1024 * 1024

/**
 * Joins neighbours that share an intent and their versions, up to a mebibyte, and
 * leaves their order. A joined change carries the time of its newest part.
 */
export function joinChanges(
  changes: readonly Change[],
  join: (updates: Uint8Array[]) => Uint8Array,
): readonly Change[] {
  return groupsOf(changes).flatMap((group) => {
    const newest = group.at(-1)
    if (newest === undefined || group.length === 1) return group
    return [{ ...newest, update: join(group.map(({ update }) => update)) }]
  })
}

function groupsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = []
  for (const change of changes) {
    const group = groups.at(-1)
    if (group !== undefined && belongs(change, group)) group.push(change)
    else groups.push([change])
  }
  return groups
}

function belongs(change: Change, group: readonly Change[]): boolean {
  const size = group.reduce((sum, { update }) => sum + update.length, change.update.length)
  return (
    size <= MOST_BYTES &&
    group.every(
      ({ intent, wrote, needs }) =>
        intent === change.intent && wrote === change.wrote && needs === change.needs,
    )
  )
}
