import type { Inventory, WriterCount } from './plan-store.ts'

/** Counts records by their names, in any order. */
export function takeInventory(
  docs: Iterable<string>,
  names: Iterable<readonly [doc: string, writer: string, seq: number]>,
): Inventory {
  const inventory = new Map<string, Map<string, WriterCount>>()
  for (const doc of docs) inventory.set(doc, new Map())
  for (const [doc, writer, seq] of names) {
    const writers = inventory.get(doc)
    if (writers === undefined) continue
    const { count, last } = writers.get(writer) ?? { count: 0, last: -1 }
    writers.set(writer, { count: count + 1, last: Math.max(last, seq) })
  }
  return inventory
}
