/** What is there and damaged in one copy: the other puts it right, without a key, and it is said. */

import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { newMemoryDisk, openMemoryStore, type PlanStore } from '#storage'
import { openFileJournal } from '../../../src/storage/journal/file-journal.ts'
import { openTwinStore } from '../../../src/storage/twin/twin-store.ts'
import { doc, history, otherDoc, otherWriter, record, summary, writer } from '../../contracts/stored.ts'
import { openOrThrow } from '../answers.ts'
import { damage, newDocument } from '../compacting-tabs.ts'
import { newMemoryFolder } from '../journal/memory-folder.ts'

const newPlace = () => ({ disk: newMemoryDisk(), folder: newMemoryFolder() })
type Place = ReturnType<typeof newPlace>

/** Opens a page after all before it have ended. */
async function open({ disk, folder }: Place): Promise<PlanStore> {
  folder.letGo()
  const store = openTwinStore(openMemoryStore(disk), await openOrThrow(openFileJournal(folder)))
  await openOrThrow(store.listMeta())
  return store
}

/** Two documents, of which one has a snapshot with its history and two records after it. */
async function filled(): Promise<Place> {
  const place = newPlace()
  const store = await open(place)
  for (const each of [doc, otherDoc])
    await openOrThrow(store.addDocument({ doc: each, wrappedKey: Uint8Array.of(7, each.length) }))
  await openOrThrow(store.append([record(0), record(1), record(2), record(3)], summary(5)))
  await openOrThrow(store.append([record(0, { doc: otherDoc })], { doc: otherDoc, bytes: Uint8Array.of(6) }))
  const snapshot = record(1, { writer: otherWriter })
  const compaction = { doc, records: [snapshot], history: history(1), covered: [{ writer, seq: 1 }] }
  await openOrThrow(store.compact(compaction))
  return place
}

const contentsOf = ({ disk }: Place) => structuredClone([disk.documents, disk.commits, disk.histories])

it('puts right at the start whatever single bytes of the database are damaged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hit, { minLength: 1, maxLength: 3 }), async (hits) => {
      const place = await filled()
      const before = contentsOf(place)
      for (const each of hits) flip(place, each)
      const store = await open(place)
      for (const each of [doc, otherDoc]) await openOrThrow(store.recover(each))
      expect(contentsOf(place)).toEqual(before)
      for (const each of [doc, otherDoc]) expect(await openOrThrow(store.recover(each))).toBe(false)
      expect(store.copies.state()).toMatchObject({ kind: 'two', unequal: 0 })
    }),
    { numRuns: 200 },
  )
})

const hit = fc.record({
  shelf: fc.constantFrom('documents', 'commits', 'histories' as const),
  row: fc.nat(20),
  byte: fc.nat(20),
  mask: fc.integer({ min: 1, max: 255 }),
})
type Hit = typeof hit extends fc.Arbitrary<infer Value> ? Value : never

function flip({ disk }: Place, { shelf, row, byte, mask }: Hit): void {
  const rows = disk[shelf] as Map<string, { wrappedKey?: Uint8Array; bytes?: Uint8Array }>
  const [key, there] = [...rows][row % rows.size] ?? ['', {}]
  const name = shelf === 'documents' ? 'wrappedKey' : 'bytes'
  const bytes = there[name]?.slice() ?? new Uint8Array()
  const at = byte % bytes.length
  bytes[at] = (bytes[at] ?? 0) ^ mask
  rows.set(key, { ...there, [name]: bytes })
}

it('compares what nobody opens as well, and tells', async () => {
  const place = await filled()
  const before = contentsOf(place)
  damage(place.disk.histories, () => true)
  damage(place.disk.commits, ({ seq }) => seq === 3)
  const store = await open(place)
  expect(store.copies.state()).toEqual({ kind: 'two', putBack: 0, unequal: 0 })
  await vi.waitFor(() => expect(store.copies.state()).toEqual({ kind: 'two', putBack: 1, unequal: 0 }))
  expect(contentsOf(place)).toEqual(before)
})

it('puts back what is lost where something else is damaged', async () => {
  const place = await filled()
  const before = contentsOf(place)
  damage(place.disk.commits, ({ seq }) => seq === 2)
  for (const [key, { seq }] of place.disk.commits) if (seq === 3) place.disk.commits.delete(key)
  const store = await open(place)
  expect(store.copies.state()).toMatchObject({ putBack: 1, unequal: 0 })
  expect(contentsOf(place)).toEqual(before)
})

it('brings a history into the journal again that was damaged there', async () => {
  const place = await filled()
  const before = contentsOf(place)
  const another = history(1, { writer: 'e'.repeat(32) })
  await openOrThrow(openMemoryStore(place.disk).compact({ doc, records: [], history: another, covered: [] }))
  await open(place)
  await vi.waitFor(async () => {
    const alone = { disk: newMemoryDisk(), folder: newMemoryFolder(new Map(place.folder.files)) }
    const store = await open(alone)
    expect(await openOrThrow(store.readHistories(doc))).toEqual([history(1), another])
    store.close()
  })
  expect(contentsOf(place)[1]).toEqual(before[1])
})

it('opens a document whose records and histories were damaged as if nothing had been', async () => {
  const folder = newMemoryFolder()
  const journal = await openOrThrow(openFileJournal(folder))
  const stores: PlanStore[] = []
  const { disk, openTab } = await newDocument(newMemoryDisk(), (store) => {
    stores[0] ??= openTwinStore(store, journal)
    return stores[0]
  })
  const tab = await openTab()
  await tab.write('one', 'two', 'three')
  await tab.compact()
  await tab.write('four')
  const before = await openOrThrow(tab.log.readHistory())
  damage(disk.commits, () => true)
  const later = await openTab()
  expect(later.found).toMatchObject({ held: 0, damaged: 0 })
  expect(later.document.words()).toEqual(['four', 'one', 'three', 'two'])

  damage(disk.histories, () => true)
  expect(await openOrThrow(later.log.readHistory())).toEqual(before)
  expect(stores[0]?.copies.state()).toMatchObject({ kind: 'two', putBack: 2 })
})
