// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser's database
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { openDexieStore } from '#storage'
import { itRepairsAsAMendableStoreMust } from '../contracts/mendable-plan-store.ts'
import { itKeepsWhatAPlanStoreMust } from '../contracts/plan-store.ts'
import { openOrThrow } from './answers.ts'

let count = 0
const newName = () => `store-${(count += 1)}`
const document = { doc: 'a', wrappedKey: Uint8Array.of(1) }
const record = { doc: 'a', writer: 'b', seq: 0, bytes: Uint8Array.of(1) }

itRepairsAsAMendableStoreMust(() => openOrThrow(openDexieStore(newName())))

describe('a store in the database', () => {
  itKeepsWhatAPlanStoreMust(() => {
    const name = newName()
    return { open: () => openOrThrow(openDexieStore(name)) }
  })
})

it('asks the browser to write through to the disk', async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const store = await openOrThrow(openDexieStore(newName()))
  await openOrThrow(store.addDocument(document))
  await openOrThrow(store.append([record], null))
  expect(asked).toHaveBeenCalledWith(['documents', 'commits', 'summaries'], 'readwrite', {
    durability: 'strict',
  })
  asked.mockRestore()
})

/** The browser finds its own files again at the try after so many. */
function openFails(times: number) {
  const open = indexedDB.open.bind(indexedDB)
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation((...given) => open(...given))
  for (let time = 0; time < times; time += 1)
    spy.mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
    })
  return spy
}

it('tries again when the browser does not find its files at once, and says so in the end', async () => {
  const once = openFails(1)
  expect((await openDexieStore(newName())).ok).toBe(true)
  once.mockRestore()
  const often = openFails(9)
  expect(await openDexieStore(newName())).toEqual({ ok: false, problem: { kind: 'damaged' } })
  often.mockRestore()
})

it('leaves a database alone that a newer version made', async () => {
  const name = newName()
  const newer = new Dexie(name)
  newer.version(4).stores({ documents: 'doc', something: 'else' })
  await newer.open()
  newer.close()
  const before = await indexedDB.databases()
  expect(await openDexieStore(name)).toEqual({ ok: false, problem: { kind: 'newer' } })
  expect(await indexedDB.databases()).toEqual(before)
})

it('brings an older database along, with all it holds', async () => {
  const name = newName()
  const older = new Dexie(name)
  older.version(1).stores({ documents: 'doc', commits: '[doc+writer+seq]', summaries: 'doc', meta: 'name' })
  await older.table('documents').add(document)
  await older.table('commits').add(record)
  await older.table('summaries').add({ doc: 'a', bytes: Uint8Array.of(2) })
  await older.table('meta').add({ name: 'device-id', value: 'x' })
  older.close()

  const store = await openOrThrow(openDexieStore(name))
  expect(await openOrThrow(store.listDocuments())).toEqual([document])
  expect(await openOrThrow(store.readRecords('a'))).toEqual([record])
  expect(await openOrThrow(store.readSummaries())).toEqual([{ doc: 'a', bytes: Uint8Array.of(2) }])
  expect(await openOrThrow(store.getMeta('device-id'))).toBe('x')
  const history = { ...record, seq: 1 }
  await openOrThrow(store.compact({ doc: 'a', records: [], history, covered: [] }))
  expect(await openOrThrow(store.readHistories('a'))).toEqual([history])
})

it('gives way to a newer version in another tab, and does not come back', async () => {
  const name = newName()
  const store = await openOrThrow(openDexieStore(name))
  const newer = new Dexie(name)
  newer.version(4).stores({ documents: 'doc', something: 'else' })
  await newer.open()

  expect(await store.append([record], null)).toEqual({ ok: false, problem: { kind: 'closed' } })
  newer.close()
})

it('says that storage is refused where there is none', async () => {
  const dependencies = { ...Dexie.dependencies }
  Object.assign(Dexie.dependencies, { indexedDB: undefined })
  expect(await openDexieStore(newName())).toEqual({ ok: false, problem: { kind: 'refused' } })
  Object.assign(Dexie.dependencies, dependencies)
})

it('says that storage is refused where a private window keeps nothing', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
    throw new DOMException('No mutations here.', 'InvalidStateError')
  })
  expect(await openDexieStore(newName())).toEqual({ ok: false, problem: { kind: 'refused' } })
  open.mockRestore()
})

it('keeps nothing of a compaction for which the disk is full, and lets go of nothing', async () => {
  const store = await openOrThrow(openDexieStore(newName()))
  await openOrThrow(store.addDocument(document))
  await openOrThrow(store.append([record], null))
  const records = [{ ...record, writer: 'c' }]
  const compaction = { doc: 'a', records, history: { ...record, writer: 'c' }, covered: [record] }
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError')
  })
  const full = await store.compact(compaction)
  failing.mockRestore()
  expect(full).toEqual({ ok: false, problem: { kind: 'full' } })
  expect(await openOrThrow(store.readRecords('a'))).toEqual([record])
  await openOrThrow(store.compact(compaction))
  expect(await openOrThrow(store.readRecords('a'))).toEqual(records)
})

it('lets go of nothing when a snapshot cannot be read again as it was written', async () => {
  const store = await openOrThrow(openDexieStore(newName()))
  await openOrThrow(store.addDocument(document))
  await openOrThrow(store.append([record], null))
  const records = [{ ...record, writer: 'c' }]
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row: unknown,
  ) {
    return this.add({ ...(row as typeof record), bytes: Uint8Array.of(77) })
  })
  const answer = await store.compact({ doc: 'a', records, history: null, covered: [record] })
  failing.mockRestore()
  expect(answer).toEqual({ ok: false, problem: { kind: 'damaged' } })
  expect(await openOrThrow(store.readRecords('a'))).toEqual([record])
})

it('says that the disk is full, keeps nothing of the append, and takes it later', async () => {
  const store = await openOrThrow(openDexieStore(newName()))
  await openOrThrow(store.addDocument(document))
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('No room.', 'QuotaExceededError')
  })
  const full = await store.append([record], { doc: 'a', bytes: Uint8Array.of(1) })
  put.mockRestore()
  expect(full).toEqual({ ok: false, problem: { kind: 'full' } })
  expect(await openOrThrow(store.readRecords('a'))).toEqual([])
  expect(await openOrThrow(store.readSummaries())).toEqual([])
  await openOrThrow(store.append([record], null))
})
