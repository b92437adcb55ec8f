import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { fail, type Result } from '#domain'
import { keep, restore, type PlanStore, type StorageProblem, type Vault } from '#storage'
import { openOrThrow } from './answers.ts'
import { author, newLaptop } from './laptop.ts'
import { joinWords, newWordsDocument, updateOf } from './words-document.ts'

const full = { kind: 'full' } as const
type Append = Parameters<PlanStore['append']>

async function openDocument(vault: Vault, doc: string, pauses: readonly number[] = [0]) {
  const log = await openOrThrow(vault.openLog(doc, author))
  const document = newWordsDocument(doc)
  const restored = await openOrThrow(restore(document, log))
  const summaryOf = () => updateOf(document.words())
  return { log, document, restored, kept: keep(document, log, { summaryOf, join: joinWords, pauses }) }
}

async function openFirst({
  wrap,
  pauses,
}: { wrap?: (store: PlanStore) => PlanStore; pauses?: number[] } = {}) {
  const laptop = newLaptop()
  const doc = await openOrThrow((await laptop.openTab()).createDocument())
  const vault = await laptop.openTab(wrap === undefined ? {} : { wrap })
  const reopen = async () => (await openDocument(await laptop.openTab(), doc)).document.words()
  return { laptop, doc, vault, reopen, ...(await openDocument(vault, doc, pauses)) }
}

/** A store whose append waits until it is let go, and answers what it is told to. */
function slowly() {
  const waiting: (() => void)[] = []
  const answers: Result<void, StorageProblem>[] = []
  const appends: Append[0][] = []
  const wrap = (store: PlanStore): PlanStore => ({
    ...store,
    append: async (...given) => {
      appends.push(given[0])
      await new Promise<void>((resolve) => waiting.push(resolve))
      return answers.shift() ?? store.append(...given)
    },
  })
  const letGo = async () => {
    await vi.waitFor(() => expect(waiting).not.toHaveLength(0))
    waiting.shift()?.()
  }
  return { wrap, letGo, answers, appends }
}

it('is saved at first, saving while it writes, and saved only when it is written', async () => {
  const store = slowly()
  const { document, kept } = await openFirst({ wrap: store.wrap })
  expect(kept.state()).toEqual({ kind: 'saved' })
  const told = vi.fn<() => void>()
  kept.subscribe(told)
  document.write('one')
  expect(kept.state()).toEqual({ kind: 'saving', since: '2026-11-22T14:00:00.000Z' })
  await vi.waitFor(() => expect(store.appends).toHaveLength(1))
  document.write('two')
  await store.letGo()
  await vi.waitFor(() => expect(store.appends).toHaveLength(2))
  expect(kept.state().kind).toBe('saving')
  await store.letGo()
  await kept.settled()
  expect(kept.state()).toEqual({ kind: 'saved' })
  expect(told.mock.calls.length).toBeGreaterThanOrEqual(3)
})

it('joins what is written while it is busy, by intent and at most 200 at a time', async () => {
  const store = slowly()
  const { document, kept, reopen } = await openFirst({ wrap: store.wrap })
  document.write('first')
  await vi.waitFor(() => expect(store.appends).toHaveLength(1))
  for (let index = 0; index < 250; index += 1) document.write(`w${index}`)
  document.write('other', 'addOutcome')
  for (let index = 0; index < 3; index += 1) await store.letGo()
  await kept.settled()
  expect(store.appends.map((records) => records.length)).toEqual([2, 1, 2])
  expect(await reopen()).toHaveLength(252)
})

it('says why it is not saved, tries again when asked, and recovers', async () => {
  const store = slowly()
  const { document, kept, reopen } = await openFirst({ wrap: store.wrap, pauses: [1_000_000] })
  store.answers.push(fail(full))
  document.write('one')
  await store.letGo()
  await vi.waitFor(() => expect(kept.state()).toEqual({ kind: 'not saved', problem: full }))
  document.write('two')
  expect(kept.state()).toEqual({ kind: 'not saved', problem: full })

  const settled = vi.fn<() => void>()
  void kept.settled().then(settled)
  kept.retry()
  await store.letGo()
  await vi.waitFor(() => expect(kept.state().kind).toBe('saving'))
  expect(settled).not.toHaveBeenCalled()
  await store.letGo()
  await vi.waitFor(() => expect(settled).toHaveBeenCalled())
  expect(kept.state()).toEqual({ kind: 'saved' })
  expect(await reopen()).toEqual(['one', 'two'])
})

it('recovers by itself, with growing pauses', async () => {
  const waited = vi.spyOn(globalThis, 'setTimeout')
  let tries = 0
  const wrap = (store: PlanStore): PlanStore => ({
    ...store,
    append: async (...given) => ((tries += 1) <= 4 ? fail(full) : store.append(...given)),
  })
  const { document, kept, reopen } = await openFirst({ wrap, pauses: [3, 5, 7] })
  document.write('one')
  await kept.settled()
  expect(waited.mock.calls.map(([, pause]) => pause)).toEqual([3, 5, 7, 7])
  waited.mockRestore()
  expect(kept.state()).toEqual({ kind: 'saved' })
  expect(await reopen()).toEqual(['one'])
})

it('applies everything that is kept in one step', async () => {
  const { document, kept, laptop, doc } = await openFirst()
  for (const word of ['a', 'b', 'c']) {
    document.write(word, word)
    await kept.settled()
  }
  const again = await openDocument(await laptop.openTab(), doc)
  expect(again.document.words()).toEqual(['a', 'b', 'c'])
  expect(again.document.applied()).toBe(1)
  expect(again.restored).toEqual({ applied: 3, held: 0, damaged: 0 })
})

it('brings two tabs together, in the document and in the summary', async () => {
  const { document, laptop, doc, kept } = await openFirst()
  const vault = await laptop.openTab()
  const other = await openDocument(vault, doc)
  document.write('one')
  other.document.write('two')
  await vi.waitFor(() => expect(document.words()).toEqual(['one', 'two']))
  await vi.waitFor(() => expect(other.document.words()).toEqual(['one', 'two']))
  await Promise.all([kept.settled(), other.kept.settled()])
  expect((await laptop.openTab()).summaries().get(doc)).toEqual(updateOf(['one', 'two']))
})

it('follows no more once it is stopped, and keeps what was written before', async () => {
  const { document, kept, reopen } = await openFirst()
  document.write('one')
  kept.stop()
  document.write('two')
  await kept.settled()
  expect(await reopen()).toEqual(['one'])
})

it('loses nothing whichever call to the store fails, and a reader in between finds what was acknowledged', async () => {
  const calls = { made: 0, failing: 0 }
  const may = async <Value>(work: () => Promise<Value>) =>
    (calls.made += 1) === calls.failing ? fail(full) : work()
  const breaking = (store: PlanStore): PlanStore => ({
    ...store,
    append: (...given) => may(() => store.append(...given)),
    readRecords: (...given) => may(() => store.readRecords(...given)),
    findDocument: (...given) => may(() => store.findDocument(...given)),
    readSummary: (...given) => may(() => store.readSummary(...given)),
  })
  const words = ['a', 'b', 'c', 'd', 'e', 'f']
  for (calls.failing = 1; calls.failing <= 12; calls.failing += 1) {
    calls.made = 0
    const laptop = newLaptop()
    const doc = await openOrThrow((await laptop.openTab()).createDocument())
    const vault = await laptop.openTab({ wrap: breaking })
    const tryToOpen = () => openDocument(vault, doc)
    const { document, kept } = await tryToOpen().catch(tryToOpen)
    for (const [index, word] of words.entries()) {
      document.write(word, word)
      if (index % 2 === 1) await kept.settled()
      const isSaved = kept.state().kind === 'saved'
      const found = (await openDocument(await laptop.openTab(), doc)).document.words()
      const written = words.slice(0, index + 1)
      expect(written.slice(0, isSaved ? written.length : found.length)).toEqual(found)
    }
    await kept.settled()
    expect(kept.state()).toEqual({ kind: 'saved' })
    expect((await openDocument(await laptop.openTab(), doc)).document.words()).toEqual(words)
  }
})

it('reopens complete however two writers take turns', async () => {
  const turns = fc.array(fc.record({ who: fc.nat(1), fails: fc.boolean(), waits: fc.boolean() }), {
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(turns, async (steps) => {
      const laptop = newLaptop()
      const doc = await openOrThrow((await laptop.openTab()).createDocument())
      let isFailing = false
      const wrap = (store: PlanStore): PlanStore => ({
        ...store,
        append: async (...given) => {
          const fails = isFailing
          isFailing = false
          return fails ? fail(full) : store.append(...given)
        },
      })
      const writers = [
        await openDocument(await laptop.openTab({ wrap }), doc),
        await openDocument(await laptop.openTab({ wrap }), doc),
      ]
      for (const [index, { who, fails, waits }] of steps.entries()) {
        isFailing = fails
        writers[who]?.document.write(`w${String(index).padStart(2, '0')}`)
        if (waits) await writers[who]?.kept.settled()
      }
      await Promise.all(writers.map(({ kept }) => kept.settled()))
      const all = steps.map((_, index) => `w${String(index).padStart(2, '0')}`)
      const again = await openDocument(await laptop.openTab(), doc)
      expect(again.document.words()).toEqual(all)
      expect(again.restored).toMatchObject({ held: 0, damaged: 0 })
      for (const { document } of writers) await vi.waitFor(() => expect(document.words()).toEqual(all))
    }),
    { numRuns: 60 },
  )
})

it('does not call saved what a bug kept from being written, and writes it with the next change', async () => {
  const { document, kept, reopen } = await openFirst()
  const seal = vi.spyOn(crypto.subtle, 'encrypt').mockRejectedValue(new TypeError('a bug'))
  const thrown = new Promise((resolve) => process.once('unhandledRejection', resolve))
  document.write('one')
  await thrown
  seal.mockRestore()
  expect(kept.state()).toEqual({ kind: 'not saved', problem: { kind: 'damaged' } })
  document.write('two')
  await kept.settled()
  expect(kept.state()).toEqual({ kind: 'saved' })
  expect(await reopen()).toEqual(['one', 'two'])
})
