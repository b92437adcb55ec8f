import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newMemoryDisk, openMemoryStore, type PlanStore } from '#storage'
import { openFileJournal } from '../../../src/storage/journal/file-journal.ts'
import type { StoredRecord } from '../../../src/storage/plan-store.ts'
import { openTwinStore } from '../../../src/storage/twin/twin-store.ts'
import { itKeepsWhatAPlanStoreMust } from '../../contracts/plan-store.ts'
import { doc, history, otherDoc, otherWriter, record, summary, writer } from '../../contracts/stored.ts'
import { openOrThrow } from '../answers.ts'
import { newMemoryFolder } from '../journal/memory-folder.ts'

interface Place {
  disk: ReturnType<typeof newMemoryDisk>
  readonly folder: ReturnType<typeof newMemoryFolder>
}

const newPlace = (): Place => ({ disk: newMemoryDisk(), folder: newMemoryFolder() })

/** Opens a tab; `letGo` first ends all tabs before it, as a killed browser does. */
async function open({ disk, folder }: Place, letGo = true): Promise<PlanStore> {
  if (letGo) folder.letGo()
  const store = openTwinStore(openMemoryStore(disk), await openOrThrow(openFileJournal(folder)))
  await openOrThrow(store.listMeta())
  await untilWhole(store)
  return store
}

/** Until the journal has what the database had. */
async function untilWhole({ copies }: PlanStore): Promise<void> {
  while (copies.state().kind === 'copying') await new Promise((resolve) => setTimeout(resolve))
}

const key = { doc, wrappedKey: Uint8Array.of(1) }

/** All that a person could miss. */
async function everything(store: PlanStore) {
  const documents = await openOrThrow(store.listDocuments())
  const each = documents
    .toSorted((a, b) => (a.doc < b.doc ? -1 : 1))
    .map(async (document) => ({
      ...document,
      records: await openOrThrow(store.readRecords(document.doc)),
      histories: await openOrThrow(store.readHistories(document.doc)),
      summary: await openOrThrow(store.readSummary(document.doc)),
    }))
  return { documents: await Promise.all(each), meta: await openOrThrow(store.listMeta()) }
}

describe('a store that keeps everything twice', () => {
  itKeepsWhatAPlanStoreMust(() => {
    const place = newPlace()
    return { open: () => open(place, false) }
  })
})

it('gives everything back from either copy alone', async () => {
  const place = newPlace()
  const store = await open(place)
  await openOrThrow(store.claimMeta('device-id', 'x'))
  await openOrThrow(store.addDocument(key))
  await openOrThrow(store.append([record(0), record(1), record(2)], summary(5)))
  const snapshot = record(1, { writer: otherWriter })
  const compaction = { doc, records: [snapshot], history: history(1), covered: [{ writer, seq: 1 }] }
  await openOrThrow(store.compact(compaction))
  const before = await everything(store)
  expect(before.documents[0]?.records).toHaveLength(2)

  const fromJournal = await open({ ...place, disk: newMemoryDisk() })
  expect(await everything(fromJournal)).toEqual(before)
  expect(fromJournal.copies.state()).toEqual({ kind: 'two', putBack: 1, unequal: 0 })

  const anew = newMemoryFolder()
  await open({ disk: place.disk, folder: anew })
  expect(await everything(await open({ disk: newMemoryDisk(), folder: anew }))).toEqual(before)
})

it('puts back the part that the database lost', async () => {
  const place = newPlace()
  const store = await open(place)
  for (const each of [key, { ...key, doc: otherDoc }]) await openOrThrow(store.addDocument(each))
  await openOrThrow(store.append([record(0), record(1), record(2)], summary(1)))
  await openOrThrow(store.append([record(0, { doc: otherDoc })], { ...summary(2), doc: otherDoc }))
  const before = await everything(store)
  const [, lost] = place.disk.commits.keys()
  place.disk.commits.delete(lost ?? '')
  place.disk.documents.delete(otherDoc)
  place.disk.summaries.delete(otherDoc)

  const after = await open(place)
  expect(await everything(after)).toEqual(before)
  expect(after.copies.state()).toMatchObject({ kind: 'two', putBack: 2 })
  expect((await open(place)).copies.state()).toMatchObject({ kind: 'two', putBack: 0 })
})

it('lets everything be read and written while the second copy is made, and undoes none of it', async () => {
  const place = newPlace()
  const alone = openMemoryStore(place.disk)
  const docs = Array.from({ length: 9 }, (_, index) => String(index).padStart(32, '0'))
  for (const each of docs) {
    await openOrThrow(alone.addDocument({ ...key, doc: each }))
    await openOrThrow(alone.append([record(0, { doc: each })], { ...summary(1), doc: each }))
  }
  const change = (store: PlanStore, each: string) => {
    const which = docs.indexOf(each) % 3
    if (which === 0) return store.removeDocument(each)
    if (which === 1) return store.append([record(1, { doc: each })], { ...summary(2), doc: each })
    const rewritten = [record(7, { doc: each })]
    return store.rewriteDocument({ doc: each, wrappedKey: Uint8Array.of(9) }, rewritten, null)
  }
  // Each is changed while it is being read for its copy.
  const changes: Promise<unknown>[] = []
  const slowly = {
    ...alone,
    readHistories: async (of: string) => {
      if (docs.includes(of)) changes.push(openOrThrow(change(store, of)))
      await new Promise((resolve) => setTimeout(resolve, 5))
      return alone.readHistories(of)
    },
  }
  place.folder.letGo()
  const store: PlanStore = openTwinStore(slowly, await openOrThrow(openFileJournal(place.folder)))
  expect(await openOrThrow(store.listDocuments())).toHaveLength(docs.length)
  expect(store.copies.state()).toMatchObject({ kind: 'copying', total: docs.length })
  await untilWhole(store)
  await Promise.all(changes)
  expect(store.copies.state()).toEqual({ kind: 'two', putBack: 0, unequal: 0 })
  const before = await everything(store)
  expect(await everything(await open({ ...place, disk: newMemoryDisk() }))).toEqual(before)
})

it('touches nothing of the database when the disk is full', async () => {
  const place = newPlace()
  const store = await open(place)
  await openOrThrow(store.addDocument(key))
  place.folder.room = 10
  expect(await store.append([record(0)], null)).toEqual({ ok: false, problem: { kind: 'full' } })
  expect(await openOrThrow(store.readRecords(doc))).toEqual([])
  place.folder.room = Infinity
  await openOrThrow(store.append([record(0)], null))
  expect(await openOrThrow(store.readRecords(doc))).toEqual([record(0)])
})

const closed: PlanStore['append'] = async () => ({ ok: false, problem: { kind: 'closed' } })

it('says that there is no room where the database only says that it is broken', async () => {
  const place = newPlace()
  const journal = await openOrThrow(openFileJournal(place.folder))
  const store = openTwinStore({ ...openMemoryStore(place.disk), append: closed }, journal)
  await openOrThrow(store.addDocument(key))
  expect(await store.append([record(0)], null)).toEqual({ ok: false, problem: { kind: 'closed' } })
  const [[name, before] = ['', new Uint8Array()]] = place.folder.files
  place.folder.room = 1000
  expect(await store.append([record(0)], null)).toEqual({ ok: false, problem: { kind: 'full' } })
  expect(place.folder.files.get(name)).toEqual(before)
})

it('writes nothing twice that is tried again because the database refused it', async () => {
  const place = newPlace()
  const store = await open(place)
  await openOrThrow(store.append([record(0)], null).then(() => store.addDocument(key)))
  const [file] = place.folder.files.keys()
  const size = place.folder.files.get(file ?? '')?.length
  await openOrThrow(store.append([record(0)], null))
  expect(place.folder.files.get(file ?? '')?.length).toBe(size)
})

it('goes on with the database alone when the journal breaks, and says so', async () => {
  const place = newPlace()
  const store = await open(place)
  await openOrThrow(store.addDocument(key))
  place.folder.writesLeft = 0
  await openOrThrow(store.append([record(0)], null))
  expect(store.copies.state()).toEqual({ kind: 'broken', problem: { kind: 'closed' } })

  place.folder.writesLeft = Infinity
  await open(place)
  const alone = await open({ ...place, disk: newMemoryDisk() })
  expect(await openOrThrow(alone.readRecords(doc))).toEqual([record(0)])
})

it('lets nothing come back that was removed or put under another key', async () => {
  const place = newPlace()
  const store = await open(place)
  for (const each of [key, { ...key, doc: otherDoc }]) await openOrThrow(store.addDocument(each))
  await openOrThrow(store.append([record(0), record(0, { doc: otherDoc })], summary(1)))
  const old = {
    ...newMemoryDisk(),
    documents: new Map(place.disk.documents),
    commits: new Map(place.disk.commits),
  }
  await openOrThrow(store.removeDocument(otherDoc))
  await openOrThrow(store.rewriteDocument({ doc, wrappedKey: Uint8Array.of(9) }, [record(7)], null))
  const before = await everything(store)

  expect(await everything(await open({ ...place, disk: old }))).toEqual(before)
})

it('goes by the later key when only the database was rewritten, also the second time', async () => {
  const place = newPlace()
  const store = await open(place)
  await openOrThrow(store.addDocument(key))
  await openOrThrow(store.append([record(0)], summary(1)))
  for (const byte of [8, 9]) {
    // The power fails between the two copies.
    const alone = openMemoryStore(place.disk)
    await openOrThrow(alone.rewriteDocument({ doc, wrappedKey: Uint8Array.of(byte) }, [record(byte)], null))
    const after = await open(place)
    expect((await everything(after)).documents).toMatchObject([
      { wrappedKey: Uint8Array.of(byte), records: [record(byte)] },
    ])
    const lost = await open({ ...place, disk: newMemoryDisk() })
    expect((await everything(lost)).documents).toMatchObject([
      { wrappedKey: Uint8Array.of(byte), records: [record(byte)] },
    ])
  }
})

it('lets nothing come back that was sealed for a key that is gone', async () => {
  const place = newPlace()
  const store = await open(place)
  await openOrThrow(store.addDocument(key))
  await openOrThrow(store.rewriteDocument({ doc, wrappedKey: Uint8Array.of(9) }, [record(7)], null))
  const late = await store.append([record(3, { writer: otherWriter })], null, key.wrappedKey)
  expect(late).toEqual({ ok: false, problem: { kind: 'rewritten' } })
  const alone = await open({ ...place, disk: newMemoryDisk() })
  expect(await openOrThrow(alone.readRecords(doc))).toEqual([record(7)])
})

it('holds its promise whatever is kept, and whenever the power fails', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(visit, { maxLength: 12 }),
      fc.nat(14),
      fc.boolean(),
      async (visits, writes, isLost) => {
        const place = newPlace()
        const store = await open(place)
        await openOrThrow(store.addDocument(key))
        place.folder.writesLeft = writes
        const acknowledged = new Set<string>()
        const next = new Map<string, number>()
        for (const { by, count, isFolded } of visits) {
          const from = next.get(by) ?? 0
          const records = Array.from({ length: count }, (_, index) => record(from + index, { writer: by }))
          next.set(by, from + count)
          await store.append(records, null)
          if (store.copies.state().kind === 'two') for (const each of records) acknowledged.add(nameOf(each))
          if (!isFolded || count === 0) continue
          await store.compact({
            doc,
            records: [],
            history: null,
            covered: [{ writer: by, seq: from + count - 1 }],
          })
          for (const name of acknowledged) if (name.startsWith(by)) acknowledged.delete(name)
        }
        place.folder.writesLeft = Infinity
        const after = await open(isLost ? { ...place, disk: newMemoryDisk() } : place)
        const found = await openOrThrow(after.readRecords(doc))
        expect(found.map(nameOf)).toEqual(expect.arrayContaining([...acknowledged]))
      },
    ),
    { numRuns: 300 },
  )
})

const visit = fc.record({
  by: fc.constantFrom(writer, otherWriter),
  count: fc.nat(3),
  isFolded: fc.boolean(),
})

function nameOf({ writer: by, seq }: StoredRecord): string {
  return `${by} ${seq}`
}
