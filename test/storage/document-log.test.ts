import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Found } from '../../src/storage/commit-reader.ts'
import { parseOpening } from '../../src/storage/opening.ts'
import { openRecord } from '../../src/storage/sealed-commit.ts'
import { unwrapKey } from '../../src/storage/vault/keys.ts'
import type { DocumentLog, MemoryDisk, PlanStore } from '#storage'
import { openOrThrow } from './answers.ts'
import { author, change, newLaptop } from './laptop.ts'
import { wordsOf } from './words-document.ts'

async function newDocument({ mine = 1 } = {}) {
  const laptop = newLaptop()
  const vault = await laptop.openTab({ mine })
  const doc = await openOrThrow(vault.createDocument())
  const open = async (options = {}) =>
    openOrThrow((await laptop.openTab({ mine, ...options })).openLog(doc, author))
  return { ...laptop, doc, open, log: await openOrThrow(vault.openLog(doc, author)) }
}

async function readWords(log: DocumentLog): Promise<readonly string[]> {
  const { changes } = await openOrThrow(log.read())
  return changes.flatMap(({ update }) => wordsOf(update))
}

const seqsOf = (disk: MemoryDisk, writer: string) =>
  [...disk.commits.values()].filter((record) => record.writer === writer).map(({ seq }) => seq)

const drop = (disk: MemoryDisk, seq: number) => {
  for (const [key, record] of disk.commits) if (record.seq === seq) disk.commits.delete(key)
}

it('gives back what was written, in order, to another tab', async () => {
  const { log, open } = await newDocument()
  await openOrThrow(log.append([change('one'), change('two')], null))
  await openOrThrow(log.append([change('three')], null))
  expect(await readWords(await open())).toEqual(['one', 'two', 'three'])
})

it('writes nothing before there is something to write', async () => {
  const { log, disk } = await newDocument()
  await openOrThrow(log.read())
  await openOrThrow(log.append([], null))
  expect(disk.commits.size).toBe(0)
})

it('begins with who writes, and says it to no reader of changes', async () => {
  const { log, disk, doc, open } = await newDocument()
  await openOrThrow(log.append([change('one')], null))
  const wrapped = disk.documents.get(doc)
  const key = wrapped && (await unwrapKey(wrapped.wrappedKey, disk.meta.get('device-key') as CryptoKey))
  const first = [...disk.commits.values()].find(({ seq }) => seq === 0)
  if (!key || !first) throw new Error('There is no opening.')
  const opened = await openRecord(first, key)
  expect(opened).toMatchObject({ kind: 'open', commit: { kind: 'opening', prev: null, needs: 0 } })
  expect(opened.kind === 'open' && parseOpening(opened.commit.update)).toMatchObject(author)
  expect((await openOrThrow((await open()).read())).changes).toHaveLength(1)
})

it('gives two tabs two writers', async () => {
  const { log, open } = await newDocument()
  expect((await open()).writer).not.toBe(log.writer)
})

it('holds back what needs a newer version, and counts it', async () => {
  const { log, open } = await newDocument({ mine: 2 })
  await openOrThrow(log.append([change('old'), change('new', { needs: 3 }), change('old too')], null))
  const found = await openOrThrow((await open()).read())
  expect(found).toMatchObject({ held: 1, damaged: 0 })
  expect(found.changes.flatMap(({ update }) => wordsOf(update))).toEqual(['old', 'old too'])
  expect(await openOrThrow((await open({ mine: 3 })).read())).toMatchObject({ held: 0 })
})

it('counts a hole, and keeps what stands after it', async () => {
  const { log, disk, open } = await newDocument()
  await openOrThrow(log.append([change('one'), change('two'), change('three')], null))
  drop(disk, 2)
  const found = await openOrThrow((await open()).read())
  expect(found).toMatchObject({ damaged: 1 })
  expect(found.changes.flatMap(({ update }) => wordsOf(update))).toEqual(['one', 'three'])
})

it('counts what does not open, and keeps the rest', async () => {
  const { log, disk, open } = await newDocument()
  await openOrThrow(log.append([change('one'), change('two')], null))
  for (const [key, record] of disk.commits) {
    if (record.seq === 1) disk.commits.set(key, { ...record, bytes: record.bytes.map((byte) => byte ^ 1) })
  }
  const found = await openOrThrow((await open()).read())
  expect(found).toMatchObject({ damaged: 1 })
  expect(found.changes).toHaveLength(1)
})

it('numbers without gaps whatever fails, and keeps everything once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('kept', 'refused', 'kept but not told'), { maxLength: 12 }),
      async (fates) => {
        const { open, disk } = await newDocument()
        const plan = [...fates]
        const log = await open({
          wrap: (store: PlanStore) => ({
            ...store,
            append: async (...given: Parameters<typeof store.append>) => {
              const fate = plan.shift()
              const kept = fate === 'refused' ? null : await store.append(...given)
              return fate === 'kept' || fate === undefined
                ? (kept ?? store.append(...given))
                : { ok: false as const, problem: { kind: 'full' as const } }
            },
          }),
        })
        for (const index of fates.keys()) await log.append([change(`w${index}`)], null)
        await openOrThrow(log.append([change('last')], null))

        expect(seqsOf(disk, log.writer)).toEqual([...Array(fates.length + 2).keys()])
        expect(await readWords(await open())).toEqual(
          [...fates.keys()].map((index) => `w${index}`).concat('last'),
        )
        expect(await openOrThrow((await open()).read())).toMatchObject({ damaged: 0, held: 0 })
      },
    ),
    { numRuns: 40 },
  )
})

it('tells a tab what the other wrote, and nothing of its own', async () => {
  const { log, open } = await newDocument()
  const other = await open()
  await openOrThrow(other.read())
  const heard: Found[] = []
  other.onForeign((found) => heard.push(found))
  await openOrThrow(other.append([change('mine')], null))
  await openOrThrow(log.append([change('yours')], null))
  await openOrThrow(log.append([change('yours too', { needs: 9 })], null))
  await vi.waitFor(() => expect(heard).toHaveLength(2))
  expect(heard.flatMap(({ changes }) => changes).flatMap(({ update }) => wordsOf(update))).toEqual(['yours'])
  expect(heard.at(-1)).toMatchObject({ held: 1 })
})

it('tells late who listens late', async () => {
  const { log, open } = await newDocument()
  const other = await open()
  await openOrThrow(other.read())
  await openOrThrow(log.append([change('between')], null))
  const heard = vi.fn<(found: Found) => void>()
  await vi.waitFor(() => undefined)
  other.onForeign(heard)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
})

it('reads what another tab wrote once the store can be read again', async () => {
  const { log, open } = await newDocument()
  let fails = 1
  const other = await open({
    wrap: (store: PlanStore) => ({
      ...store,
      readRecords: async (...given: Parameters<typeof store.readRecords>) =>
        (fails -= 1) >= 0
          ? { ok: false as const, problem: { kind: 'closed' as const } }
          : store.readRecords(...given),
    }),
  })
  const heard = vi.fn<(found: Found) => void>()
  other.onForeign(heard)
  await openOrThrow(log.append([change('one')], null))
  await vi.waitFor(() => expect(fails).toBeLessThan(1))
  expect(heard).not.toHaveBeenCalled()
  await openOrThrow(other.append([change('mine')], null))
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
  expect(heard.mock.calls[0]?.[0].changes.flatMap(({ update }) => wordsOf(update))).toEqual(['one'])
})

it('hears nothing after it is closed', async () => {
  const { log, open } = await newDocument()
  const [other, witness] = [await open(), await open()]
  const [heard, seen] = [vi.fn<(found: Found) => void>(), vi.fn<(found: Found) => void>()]
  other.onForeign(heard)
  witness.onForeign(seen)
  other.close()
  await openOrThrow(log.append([change('one')], null))
  await vi.waitFor(() => expect(seen).toHaveBeenCalled())
  expect(heard).not.toHaveBeenCalled()
})
