/** What every store must hold to that is one of two copies. */

import { expect, it } from 'vitest'
import type { MendablePlanStore } from '../../src/storage/plan-store.ts'
import { openOrThrow } from '../storage/answers.ts'
import { doc, history, record, summary } from './stored.ts'

const torn = (seq: number) => record(seq, { bytes: Uint8Array.of(9, seq) })

export function itRepairsAsAMendableStoreMust(open: () => Promise<MendablePlanStore>): void {
  const broken = { doc, wrappedKey: Uint8Array.of(1) }
  const key = { damaged: broken, whole: { doc, wrappedKey: Uint8Array.of(2) } }
  const tornHistory = history(1, { bytes: Uint8Array.of(9) })
  const filled = async () => {
    const store = await open()
    await openOrThrow(store.addDocument(broken))
    await openOrThrow(store.append([torn(0), torn(1), record(2)], summary(1)))
    await openOrThrow(store.compact({ doc, records: [], history: tornHistory, covered: [] }))
    return store
  }

  it('puts whole bytes in the place of damaged ones', async () => {
    const store = await filled()
    const records = [0, 1].map((seq) => ({ damaged: torn(seq), whole: record(seq) }))
    const histories = [{ damaged: tornHistory, whole: history(1) }]
    await openOrThrow(store.repair({ doc, key, records, histories }))
    expect(await openOrThrow(store.findDocument(doc))).toEqual(key.whole)
    expect(await openOrThrow(store.readRecords(doc))).toEqual([record(0), record(1), record(2)])
    expect(await openOrThrow(store.readHistories(doc))).toEqual([history(1)])
    store.close()
  })

  it('leaves alone what is other by now, or gone', async () => {
    const store = await filled()
    const records = [2, 7].map((seq) => ({ damaged: torn(seq), whole: record(seq + 50) }))
    const late = { damaged: key.whole, whole: { doc, wrappedKey: Uint8Array.of(3) } }
    await openOrThrow(store.repair({ doc, key: late, records, histories: [] }))
    expect(await openOrThrow(store.findDocument(doc))).toEqual(broken)
    expect(await openOrThrow(store.readRecords(doc))).toEqual([torn(0), torn(1), record(2)])
    store.close()
  })
}
