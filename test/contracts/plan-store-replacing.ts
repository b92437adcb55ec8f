/** What every store must hold to when it puts one thing in the place of another: pages and values. */

import { describe, expect, it } from 'vitest'
import type { PlanStore } from '../../src/storage/plan-store.ts'
import { openOrThrow } from '../storage/answers.ts'
import { bare, doc, otherDoc, page, summary } from './stored.ts'

/** `open` opens another connection to one place, in which there are the documents `doc` and `otherDoc`. */
export function itReplacesAsAPlanStoreMust(open: () => Promise<PlanStore>): void {
  const openSummarized = async () => {
    const store = await open()
    await openOrThrow(store.append([], summary(1)))
    return store
  }

  describe('pages', () => {
    const elsewhere = { doc: otherDoc, bytes: Uint8Array.of(7) }
    const openBoth = async () => {
      const store = await openSummarized()
      await openOrThrow(store.append([], elsewhere))
      return store
    }

    it('gives them back in order of number', async () => {
      const store = await open()
      for (const number of [0, 9, 10])
        expect(await openOrThrow(store.keepPage(bare(number), [], []))).toBe(true)
      expect((await shelf(store)).pages).toEqual([page(0), page(9), page(10)])
    })

    it('tells which summaries are in none as they are now, and keeps them all', async () => {
      const [store, other] = [await openBoth(), await open()]
      expect(await shelf(store)).toEqual({ pages: [], loose: [summary(1), elsewhere] })
      expect(await openOrThrow(store.keepPage(bare(0), [summary(1), elsewhere], []))).toBe(true)
      expect(await shelf(other)).toEqual({ pages: [page(0, doc, otherDoc)], loose: [] })
      expect(await openOrThrow(store.readSummaries())).toEqual([summary(1), elsewhere])
      await openOrThrow(other.append([], summary(2)))
      expect(await shelf(store)).toEqual({ pages: [page(0, doc, otherDoc)], loose: [summary(2)] })
      expect(await openOrThrow(store.readSummary(doc))).toEqual(summary(2))
    })

    it('keeps none of a summary that was replaced or let go of meanwhile', async () => {
      const [store, other] = [await openBoth(), await open()]
      await openOrThrow(other.append([], summary(2)))
      expect(await openOrThrow(store.keepPage(bare(0), [summary(1), elsewhere], []))).toBe(false)
      await openOrThrow(other.removeDocument(otherDoc))
      expect(await openOrThrow(store.keepPage(bare(0), [summary(2), elsewhere], []))).toBe(false)
      expect(await shelf(store)).toEqual({ pages: [], loose: [summary(2)] })
    })

    it('keeps none beside a later one, and changes nothing', async () => {
      const store = await openBoth()
      await openOrThrow(store.keepPage(bare(4), [summary(1)], []))
      for (const number of [3, 4])
        expect(await openOrThrow(store.keepPage(bare(number), [elsewhere], [4]))).toBe(false)
      expect(await shelf(store)).toEqual({ pages: [page(4, doc)], loose: [elsewhere] })
    })

    it('puts one in the place of others, and loosens what it does not take along', async () => {
      const store = await openBoth()
      await openOrThrow(store.keepPage(bare(0), [summary(1), elsewhere], []))
      await openOrThrow(store.keepPage(bare(1), [], []))
      expect(await openOrThrow(store.keepPage(bare(2), [elsewhere], [0, 1]))).toBe(true)
      expect(await shelf(store)).toEqual({ pages: [page(2, otherDoc)], loose: [summary(1)] })
    })

    it.each([
      ['removed', (store: PlanStore) => store.removeDocument(doc), []],
      [
        'rewritten',
        (store: PlanStore) => store.rewriteDocument({ doc, wrappedKey: Uint8Array.of(2) }, [], summary(9)),
        [summary(9)],
      ],
    ])('lets go of every page in which a document is that is %s', async (_, work, left) => {
      const store = await openBoth()
      await openOrThrow(store.keepPage(bare(0), [summary(1), elsewhere], []))
      await openOrThrow(store.append([], summary(2)))
      await openOrThrow(store.keepPage(bare(1), [summary(2)], []))
      await openOrThrow(store.keepPage(bare(2), [], []))
      await openOrThrow(work(store))
      expect(await shelf(store)).toEqual({ pages: [page(2)], loose: [...left, elsewhere] })
    })

    it('lets one of two connections write a page', async () => {
      const connections = [await open(), await open()]
      const kept = await Promise.all(connections.map((store) => openOrThrow(store.keepPage(bare(0), [], []))))
      expect(kept.filter(Boolean)).toHaveLength(1)
    })
  })

  describe('replacing a value', () => {
    const [first, second] = [Uint8Array.of(1), Uint8Array.of(1, 2)]

    it('replaces what is as expected, and says what is there', async () => {
      const store = await open()
      expect(await openOrThrow(store.replaceMeta('header', first, null))).toEqual(first)
      expect(await openOrThrow(store.replaceMeta('header', second, Uint8Array.of(1)))).toEqual(second)
      expect(await openOrThrow(store.replaceMeta('header', 'text', second))).toBe('text')
      expect(await openOrThrow(store.replaceMeta('header', first, 'text'))).toEqual(first)
      expect(await openOrThrow((await open()).getMeta('header'))).toEqual(first)
    })

    it.each([null, second, 'text', Uint8Array.of()])('leaves what is other than %j', async (expected) => {
      const store = await open()
      await openOrThrow(store.claimMeta('header', first))
      expect(await openOrThrow(store.replaceMeta('header', 'new', expected))).toEqual(first)
      expect(await openOrThrow(store.getMeta('header'))).toEqual(first)
    })

    it('puts nothing where something was expected and nothing is', async () => {
      const store = await open()
      expect(await openOrThrow(store.replaceMeta('header', first, second))).toBeNull()
      expect(await openOrThrow(store.getMeta('header'))).toBeNull()
    })

    it('lets one of two connections win, and tells both which', async () => {
      const connections = [await open(), await open()]
      await openOrThrow(connections[0]?.claimMeta('header', first) ?? Promise.reject(new Error()))
      const answers = await Promise.all(
        connections.map((store, index) =>
          openOrThrow(store.replaceMeta('header', Uint8Array.of(index), first)),
        ),
      )
      expect(answers[0]).toEqual(answers[1])
      expect(await openOrThrow((await open()).getMeta('header'))).toEqual(answers[0])
    })
  })
}

async function shelf(store: PlanStore) {
  const { pages, loose } = await openOrThrow(store.readShelf())
  return { pages, loose: loose.toSorted((one, another) => (one.doc < another.doc ? -1 : 1)) }
}
