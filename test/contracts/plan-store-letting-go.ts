/** What every store must hold to when records go: for a snapshot, with their document, or under another key. */

import { describe, expect, it } from 'vitest'
import type { Compaction, PlanStore } from '../../src/storage/plan-store.ts'
import { openOrThrow } from '../storage/answers.ts'
import { doc, history, nearMisses, otherDoc, otherWriter, record, summary, writer } from './stored.ts'

const missing = { ok: false, problem: { kind: 'missing' } }
const damaged = { ok: false, problem: { kind: 'damaged' } }
const fresh = 'e'.repeat(32)
const snapshot = [record(0, { writer: fresh }), record(1, { writer: fresh })]

function compaction(change: Partial<Compaction> = {}): Compaction {
  return {
    doc,
    records: snapshot,
    history: history(1, { writer: fresh }),
    covered: [{ writer, seq: 2 }],
    ...change,
  }
}

/** `open` opens another connection to one place, in which there are the documents `doc` and `otherDoc`. */
export function itLetsGoAsAPlanStoreMust(open: () => Promise<PlanStore>): void {
  const openWritten = async () => {
    const store = await open()
    const mine = [0, 1, 2, 3].map((seq) => record(seq))
    const others = [record(0, { writer: otherWriter }), record(0, { doc: otherDoc })]
    await openOrThrow(store.append([...mine, ...others], summary(1)))
    return store
  }

  describe('compacting', () => {
    it('puts a snapshot in the place of what it covers, and of nothing else', async () => {
      const store = await openWritten()
      await openOrThrow(store.compact(compaction()))
      const left = [record(3), record(0, { writer: otherWriter }), ...snapshot]
      expect(await openOrThrow(store.readRecords(doc))).toEqual(left)
      expect(await openOrThrow(store.readRecords(otherDoc))).toEqual([record(0, { doc: otherDoc })])
      expect(await openOrThrow(store.readSummary(doc))).toEqual(summary(1))
    })

    it('shows it to other connections', async () => {
      const [store, other] = [await openWritten(), await open()]
      await openOrThrow(store.compact(compaction({ covered: [{ writer, seq: 3 }] })))
      await store.shared()
      expect(await openOrThrow(other.readRecords(doc, { writer, seq: -1 }))).toEqual([])
      expect(await openOrThrow(other.readHistories(doc))).toEqual([history(1, { writer: fresh })])
    })

    it('keeps all histories, in order, and gives out those of one document', async () => {
      const store = await openWritten()
      const again = { records: [], covered: [] }
      await openOrThrow(store.compact(compaction()))
      await openOrThrow(store.compact(compaction({ ...again, history: history(10) })))
      await openOrThrow(store.compact(compaction({ ...again, history: history(9) })))
      const elsewhere = history(9, { doc: otherDoc })
      await openOrThrow(store.compact({ ...again, doc: otherDoc, history: elsewhere }))
      expect(await openOrThrow(store.readHistories(doc))).toEqual([
        history(9),
        history(10),
        history(1, { writer: fresh }),
      ])
      for (const near of nearMisses) expect(await openOrThrow(store.readHistories(near))).toEqual([])
    })

    it('does it again without harm, when the answer was lost', async () => {
      const store = await openWritten()
      await openOrThrow(store.compact(compaction()))
      await openOrThrow(store.append([record(2)], null))
      await openOrThrow(store.compact(compaction()))
      const left = [record(3), record(0, { writer: otherWriter }), ...snapshot]
      expect(await openOrThrow(store.readRecords(doc))).toEqual(left)
    })

    it('needs no history', async () => {
      const store = await openWritten()
      await openOrThrow(store.compact(compaction({ history: null })))
      expect(await openOrThrow(store.readHistories(doc))).toEqual([])
    })

    it('keeps what it gives, though it says that this is covered', async () => {
      const store = await openWritten()
      await openOrThrow(store.compact(compaction({ covered: [{ writer: fresh, seq: 1 }] })))
      expect(await openOrThrow(store.readRecords(doc, { writer: fresh, seq: -1 }))).toEqual(snapshot)
    })

    it.each([
      ['record', compaction({ records: [record(0, { writer: otherWriter, bytes: Uint8Array.of(9) })] })],
      ['history', compaction({ history: history(5, { bytes: Uint8Array.of(9) }) })],
    ])('changes nothing when another %s stands under a number', async (_, contradiction) => {
      const store = await openWritten()
      await openOrThrow(store.compact(compaction({ records: [], covered: [], history: history(5) })))
      const before = await openOrThrow(store.readRecords(doc))
      expect(await store.compact(contradiction)).toEqual(damaged)
      expect(await openOrThrow(store.readRecords(doc))).toEqual(before)
      expect(await openOrThrow(store.readHistories(doc))).toEqual([history(5)])
    })

    it.each(nearMisses)('does not take %j for the id or the writer it nearly is', async (near) => {
      const store = await openWritten()
      const before = await openOrThrow(store.readRecords(doc))
      expect(await store.compact({ ...compaction(), doc: near, records: [], history: null })).toEqual(missing)
      const nearWriter = near.replaceAll('b', 'c').replaceAll('a', 'b')
      const covered = [{ writer: nearWriter, seq: 9 }]
      await openOrThrow(store.compact({ doc, records: [], history: null, covered }))
      expect(await openOrThrow(store.readRecords(doc))).toEqual(before)
    })

    it('loses nothing that another connection appends at the same time', async () => {
      const [store, other] = [await openWritten(), await open()]
      await Promise.all([
        openOrThrow(other.append([record(4)], null)),
        openOrThrow(store.compact(compaction())),
        openOrThrow(other.append([record(5)], null)),
      ])
      expect(await openOrThrow(store.readRecords(doc, { writer, seq: -1 }))).toEqual(
        [3, 4, 5].map((seq) => record(seq)),
      )
    })
  })

  describe('rewriting a document', () => {
    const rewritten = { doc, wrappedKey: Uint8Array.of(2) }

    it('puts it under another key, and lets go of all it had', async () => {
      const [store, other] = [await openWritten(), await open()]
      await openOrThrow(store.compact(compaction()))
      await openOrThrow(store.rewriteDocument(rewritten, snapshot, summary(9)))
      await store.shared()
      expect(await openOrThrow(other.findDocument(doc))).toEqual(rewritten)
      expect(await openOrThrow(other.listDocuments())).toHaveLength(2)
      expect(await openOrThrow(other.readRecords(doc))).toEqual(snapshot)
      expect(await openOrThrow(other.readHistories(doc))).toEqual([])
      expect(await openOrThrow(other.readSummaries())).toEqual([summary(9)])
      expect(await openOrThrow(other.readRecords(otherDoc))).toHaveLength(1)
    })

    it('takes other bytes under the same number, and no summary', async () => {
      const store = await openWritten()
      const changed = [record(0, { bytes: Uint8Array.of(9) })]
      await openOrThrow(store.rewriteDocument(rewritten, changed, null))
      expect(await openOrThrow(store.readRecords(doc))).toEqual(changed)
      expect(await openOrThrow(store.readSummary(doc))).toBeNull()
    })

    it('does not bring back a document that is not there', async () => {
      const store = await openWritten()
      await openOrThrow(store.removeDocument(doc))
      expect(await store.rewriteDocument(rewritten, snapshot, summary(9))).toEqual(missing)
      expect(await openOrThrow(store.findDocument(doc))).toBeNull()
      expect(await openOrThrow(store.readRecords(doc))).toEqual([])
      expect(await openOrThrow(store.readSummaries())).toEqual([])
    })
  })

  describe('a document under another key', () => {
    const under = Uint8Array.of(1)
    const rewritten = { doc, wrappedKey: Uint8Array.of(2) }
    const refused = { ok: false, problem: { kind: 'rewritten' } }

    it('takes what was sealed for the key it has, and nothing that was sealed for another', async () => {
      const store = await openWritten()
      await openOrThrow(store.append([record(5)], summary(2), under))
      await openOrThrow(store.rewriteDocument(rewritten, snapshot, null))
      expect(await store.append([record(6)], null, under)).toEqual(refused)
      expect(await store.append([], summary(3), under)).toEqual(refused)
      expect(await store.compact({ ...compaction(), under })).toEqual(refused)
      expect(await openOrThrow(store.readRecords(doc))).toEqual(snapshot)
      expect(await openOrThrow(store.readSummary(doc))).toBeNull()
      expect(await openOrThrow(store.readHistories(doc))).toEqual([])
    })

    it('is not rewritten from records to which others were added meanwhile', async () => {
      const [store, other] = [await openWritten(), await open()]
      const read = await openOrThrow(store.readRecords(doc))
      await openOrThrow(other.append([record(5)], null))
      await store.shared()
      expect(await store.rewriteDocument(rewritten, snapshot, null, read)).toEqual(refused)
      expect(await openOrThrow(store.findDocument(doc))).toEqual({ doc, wrappedKey: under })
      const now = await openOrThrow(store.readRecords(doc))
      expect(now).toHaveLength(read.length + 1)
      await openOrThrow(store.rewriteDocument(rewritten, snapshot, null, now))
      expect(await openOrThrow(store.readRecords(doc))).toEqual(snapshot)
    })
  })

  describe('removing a document', () => {
    it('leaves nothing of it, and everything of others', async () => {
      const [store, other] = [await openWritten(), await open()]
      await openOrThrow(store.compact(compaction()))
      await openOrThrow(store.append([], { doc: otherDoc, bytes: Uint8Array.of(7) }))
      await openOrThrow(store.removeDocument(doc))
      await store.shared()
      expect(await openOrThrow(other.listDocuments())).toEqual([
        { doc: otherDoc, wrappedKey: Uint8Array.of(1) },
      ])
      expect(await openOrThrow(other.findDocument(doc))).toBeNull()
      expect(await openOrThrow(other.readRecords(doc))).toEqual([])
      expect(await openOrThrow(other.readHistories(doc))).toEqual([])
      expect(await openOrThrow(other.readSummary(doc))).toBeNull()
      expect([...(await openOrThrow(other.inventory())).keys()]).toEqual([otherDoc])
      expect(await openOrThrow(other.readRecords(otherDoc))).toHaveLength(1)
      expect(await openOrThrow(other.readSummaries())).toHaveLength(1)
    })

    it('takes nothing more for it, and is no harm when done twice', async () => {
      const store = await openWritten()
      await openOrThrow(store.removeDocument(doc))
      await openOrThrow(store.removeDocument(doc))
      expect(await store.append([record(4)], null)).toEqual(missing)
      expect(await store.compact(compaction())).toEqual(missing)
      expect(await openOrThrow(store.readHistories(doc))).toEqual([])
    })

    it.each(nearMisses)('does not take %j for the id it nearly is', async (near) => {
      const store = await openWritten()
      await openOrThrow(store.removeDocument(near))
      expect(await openOrThrow(store.findDocument(doc))).not.toBeNull()
      expect(await openOrThrow(store.readRecords(doc))).toHaveLength(5)
      expect(await openOrThrow(store.readSummary(doc))).toEqual(summary(1))
    })
  })

  it('tells what is here: documents, writers, how many and the last', async () => {
    const store = await openWritten()
    await openOrThrow(store.compact(compaction({ covered: [{ writer, seq: 1 }] })))
    const third = 'f'.repeat(32)
    await openOrThrow(store.addDocument({ doc: third, wrappedKey: Uint8Array.of(3) }))
    expect(await openOrThrow((await open()).inventory())).toEqual(
      new Map([
        [
          doc,
          new Map([
            [writer, { count: 2, last: 3 }],
            [otherWriter, { count: 1, last: 0 }],
            [fresh, { count: 2, last: 1 }],
          ]),
        ],
        [otherDoc, new Map([[writer, { count: 1, last: 0 }]])],
        [third, new Map()],
      ]),
    )
  })
}
