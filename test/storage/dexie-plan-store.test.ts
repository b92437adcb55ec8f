// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser's database
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { openDexieStore } from '#storage'
import { itKeepsWhatAPlanStoreMust } from '../contracts/plan-store.ts'
import { openOrThrow } from './answers.ts'

let count = 0
const newName = () => `store-${(count += 1)}`
const document = { doc: 'a', wrappedKey: Uint8Array.of(1) }
const record = { doc: 'a', writer: 'b', seq: 0, bytes: Uint8Array.of(1) }

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

it('leaves a database alone that a newer version made', async () => {
  const name = newName()
  const newer = new Dexie(name)
  newer.version(2).stores({ documents: 'doc', something: 'else' })
  await newer.open()
  newer.close()
  const before = await indexedDB.databases()
  expect(await openDexieStore(name)).toEqual({ ok: false, problem: { kind: 'newer' } })
  expect(await indexedDB.databases()).toEqual(before)
})

it('gives way to a newer version in another tab, and does not come back', async () => {
  const name = newName()
  const store = await openOrThrow(openDexieStore(name))
  const newer = new Dexie(name)
  newer.version(2).stores({ documents: 'doc', something: 'else' })
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
