/** What every store must hold to. `open` opens another connection to the same place each time it is called. */

import { afterEach, expect, it } from 'vitest'
import { newDeviceKey, newWrappedKey, unwrapKey } from '../../src/storage/vault/keys.ts'
import type { PlanStore } from '../../src/storage/plan-store.ts'
import { openOrThrow } from '../storage/answers.ts'
import { itLetsGoAsAPlanStoreMust } from './plan-store-letting-go.ts'
import { itReplacesAsAPlanStoreMust } from './plan-store-replacing.ts'
import { bare, doc, history, nearMisses, page, record, writer } from './stored.ts'

export interface Place {
  readonly open: () => Promise<PlanStore>
}

export function itKeepsWhatAPlanStoreMust(newPlace: () => Place): void {
  const stores: PlanStore[] = []
  const place = { current: newPlace() }
  const open = async () => {
    const store = await place.current.open()
    stores.push(store)
    return store
  }
  const openWithDocuments = async () => {
    const store = await open()
    for (const each of [doc, 'd'.repeat(32)])
      await openOrThrow(store.addDocument({ doc: each, wrappedKey: Uint8Array.of(1) }))
    return store
  }
  afterEach(() => {
    for (const store of stores.splice(0)) store.close()
    place.current = newPlace()
  })

  it('is empty at first', async () => {
    const store = await open()
    expect(await openOrThrow(store.listDocuments())).toEqual([])
    expect(await openOrThrow(store.findDocument(doc))).toBeNull()
    expect(await openOrThrow(store.readRecords(doc))).toEqual([])
    expect(await openOrThrow(store.readSummaries())).toEqual([])
    expect(await openOrThrow(store.readSummary(doc))).toBeNull()
    expect(await openOrThrow(store.getMeta('device-key'))).toBeNull()
    expect(await openOrThrow(store.readHistories(doc))).toEqual([])
    expect(await openOrThrow(store.readShelf())).toEqual({ pages: [], loose: [] })
    expect(await openOrThrow(store.inventory())).toEqual(new Map())
  })

  it('keeps the first of two documents of one id, and says which', async () => {
    const store = await open()
    const first = { doc, wrappedKey: Uint8Array.of(1) }
    expect(await openOrThrow(store.addDocument(first))).toEqual(first)
    expect(await openOrThrow(store.addDocument({ doc, wrappedKey: Uint8Array.of(2) }))).toEqual(first)
    expect(await openOrThrow(store.listDocuments())).toEqual([first])
  })

  it('gives back records in order of writer, then number', async () => {
    const store = await openWithDocuments()
    const later = record(0, { writer: 'c'.repeat(32) })
    await openOrThrow(store.append([later, record(10), record(9)], null))
    await openOrThrow(store.append([record(0), record(100)], null))
    expect(await openOrThrow(store.readRecords(doc))).toEqual([
      ...[0, 9, 10, 100].map((seq) => record(seq)),
      later,
    ])
  })

  it('gives back what one writer wrote after a number', async () => {
    const store = await openWithDocuments()
    const others = [record(7, { writer: 'c'.repeat(32) }), record(7, { doc: 'd'.repeat(32) })]
    await openOrThrow(store.append([0, 1, 2, 3].map((seq) => record(seq)).concat(others), null))
    expect(await openOrThrow(store.readRecords(doc, { writer, seq: 1 }))).toEqual([record(2), record(3)])
    expect(await openOrThrow(store.readRecords(doc, { writer, seq: -1 }))).toHaveLength(4)
  })

  it.each(nearMisses)('does not take %j for the id it nearly is', async (near) => {
    const store = await openWithDocuments()
    await openOrThrow(store.addDocument({ doc, wrappedKey: Uint8Array.of(1) }))
    await openOrThrow(store.append([record(0)], { doc, bytes: Uint8Array.of(1) }))
    expect(await openOrThrow(store.readRecords(near))).toEqual([])
    expect(await openOrThrow(store.readRecords(doc, { writer: near, seq: -1 }))).toEqual([])
    expect(await openOrThrow(store.readSummary(near))).toBeNull()
    expect(await openOrThrow(store.findDocument(near))).toBeNull()
  })

  it('takes the same record again', async () => {
    const store = await openWithDocuments()
    await openOrThrow(store.append([record(0)], null))
    await openOrThrow(store.append([record(0), record(1)], null))
    expect(await openOrThrow(store.readRecords(doc))).toEqual([record(0), record(1)])
  })

  it('refuses other bytes under a number that is taken, and with them everything beside them', async () => {
    const store = await openWithDocuments()
    const summary = { doc, bytes: Uint8Array.of(1) }
    await openOrThrow(store.append([record(5)], summary))
    const other = record(5, { bytes: Uint8Array.of(9) })
    expect(await store.append([record(4), other, record(6)], { doc, bytes: Uint8Array.of(2) })).toEqual({
      ok: false,
      problem: { kind: 'damaged' },
    })
    expect(await openOrThrow(store.readRecords(doc))).toEqual([record(5)])
    expect(await openOrThrow(store.readSummaries())).toEqual([summary])
  })

  it('replaces a summary by the next', async () => {
    const store = await openWithDocuments()
    await openOrThrow(store.append([], { doc, bytes: Uint8Array.of(1) }))
    await openOrThrow(store.append([record(0)], { doc, bytes: Uint8Array.of(2) }))
    expect(await openOrThrow(store.readSummary(doc))).toEqual({ doc, bytes: Uint8Array.of(2) })
    expect(await openOrThrow(store.readSummaries())).toHaveLength(1)
  })

  it('keeps nothing for a document that is not there', async () => {
    const store = await open()
    const missing = { ok: false, problem: { kind: 'missing' } }
    expect(await store.append([record(0)], null)).toEqual(missing)
    expect(await store.append([], { doc, bytes: Uint8Array.of(1) })).toEqual(missing)
    expect(await openOrThrow(store.readRecords(doc))).toEqual([])
    expect(await openOrThrow(store.readSummaries())).toEqual([])
  })

  it('lets one of two connections claim a name, and tells both which', async () => {
    const [one, other] = [await open(), await open()]
    const claimed = await Promise.all(
      [one, other].map((store, index) => openOrThrow(store.claimMeta('workspace-id', `id ${index}`))),
    )
    expect(claimed[0]).toBe(claimed[1])
    expect(await openOrThrow(one.getMeta('workspace-id'))).toBe(claimed[0])
    expect(await openOrThrow(other.listMeta())).toEqual(new Map([['workspace-id', claimed[0]]]))
  })

  it('keeps a key that cannot be taken out, and gives it back working', async () => {
    const key = await newDeviceKey()
    const wrapped = await newWrappedKey(key)
    await openOrThrow((await open()).claimMeta('device-key', key))
    const kept = await openOrThrow((await open()).getMeta('device-key'))
    expect((kept as CryptoKey).extractable).toBe(false)
    expect(await unwrapKey(wrapped, kept as CryptoKey)).not.toBeNull()
  })

  it('gives everything back to the next who opens it', async () => {
    const store = await open()
    await openOrThrow(store.addDocument({ doc, wrappedKey: Uint8Array.of(1) }))
    await openOrThrow(store.append([record(0)], { doc, bytes: Uint8Array.of(7) }))
    const compaction = { doc, records: [], history: history(1), covered: [] }
    await openOrThrow(store.compact(compaction))
    await openOrThrow(store.keepPage(bare(3), [], []))
    store.close()

    const again = await open()
    expect(await openOrThrow(again.listDocuments())).toHaveLength(1)
    expect(await openOrThrow(again.readRecords(doc))).toEqual([record(0)])
    expect(await openOrThrow(again.readSummaries())).toEqual([{ doc, bytes: Uint8Array.of(7) }])
    expect(await openOrThrow(again.readHistories(doc))).toEqual([history(1)])
    expect(await openOrThrow(again.readShelf())).toMatchObject({ pages: [page(3)] })
  })

  itLetsGoAsAPlanStoreMust(openWithDocuments)
  itReplacesAsAPlanStoreMust(openWithDocuments)

  it('answers that it is closed, at every door', async () => {
    const store = await open()
    store.close()
    const answers = await Promise.all([
      store.listDocuments(),
      store.findDocument(doc),
      store.addDocument({ doc, wrappedKey: Uint8Array.of(1) }),
      store.append([record(0)], null),
      store.readRecords(doc),
      store.readSummaries(),
      store.readSummary(doc),
      store.getMeta('device-key'),
      store.listMeta(),
      store.claimMeta('device-id', 'x'),
      store.replaceMeta('device-id', 'x', null),
      store.compact({ doc, records: [record(0)], history: null, covered: [] }),
      store.readHistories(doc),
      store.keepPage(bare(0), [], []),
      store.readShelf(),
      store.rewriteDocument({ doc, wrappedKey: Uint8Array.of(1) }, [], null),
      store.removeDocument(doc),
      store.inventory(),
    ])
    for (const answer of answers) expect(answer).toEqual({ ok: false, problem: { kind: 'closed' } })
    await store.shared()
  })
}
