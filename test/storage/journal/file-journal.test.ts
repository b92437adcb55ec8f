import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFileJournal } from '../../../src/storage/journal/file-journal.ts'
import type { Journal } from '../../../src/storage/journal/journal.ts'
import type { JournalRow } from '../../../src/storage/journal/row.ts'
import { openOrThrow } from '../answers.ts'
import { type MemoryFolder, newMemoryFolder } from './memory-folder.ts'

const doc = 'a'.repeat(32)
const writer = 'b'.repeat(32)
const key = { kind: 'document', doc, wrappedKey: Uint8Array.of(1) } as const
const record = (
  seq: number,
  change: { doc?: string; writer?: string; bytes?: Uint8Array<ArrayBuffer> } = {},
) => ({ kind: 'record', doc, writer, seq, bytes: Uint8Array.of(7, seq % 256), ...change }) as const

const open = (folder: MemoryFolder): Promise<Journal> => openOrThrow(openFileJournal(folder))

/** Another page opens the folder after every page before it has ended. */
async function reopen(folder: MemoryFolder): Promise<Journal> {
  folder.letGo()
  return open(folder)
}

async function rowsOf(journal: Journal, of = doc): Promise<readonly JournalRow[]> {
  return openOrThrow(journal.read(of))
}

async function keep(journal: Journal, ...rows: readonly JournalRow[]): Promise<void> {
  await openOrThrow(journal.write(rows))
}

it('gives back what was kept to the next page', async () => {
  const folder = newMemoryFolder()
  await keep(await open(folder), key, record(0), record(1))
  expect(await rowsOf(await reopen(folder))).toEqual([key, record(0), record(1)])
})

it('tells what is there without its bytes', async () => {
  const folder = newMemoryFolder()
  const journal = await open(folder)
  await keep(journal, key, record(0), record(1), {
    kind: 'meta',
    name: 'vault-header',
    value: Uint8Array.of(5),
  })
  const { documents, meta, isWhole } = await openOrThrow(journal.contents())
  expect(documents.get(doc)).toEqual({
    isRemoved: false,
    earlierKeys: [],
    key: Uint8Array.of(1),
    writers: new Map([[writer, { count: 2, last: 1 }]]),
    covered: new Map(),
  })
  expect(meta).toEqual(new Map([['vault-header', Uint8Array.of(5)]]))
  expect(isWhole).toBe(true)
})

it('replaces a summary and a value of the vault by the newest', async () => {
  const folder = newMemoryFolder()
  const journal = await open(folder)
  for (const byte of [1, 2]) {
    await keep(journal, { kind: 'summary', doc, bytes: Uint8Array.of(byte) })
    await keep(journal, { kind: 'meta', name: 'device-id', value: `id ${byte}` })
  }
  const again = await reopen(folder)
  expect(await rowsOf(again)).toEqual([{ kind: 'summary', doc, bytes: Uint8Array.of(2) }])
  expect((await openOrThrow(again.contents())).meta).toEqual(new Map([['device-id', 'id 2']]))
})

it('lets go of what a snapshot stands for', async () => {
  const journal = await open(newMemoryFolder())
  await keep(journal, key, record(0), record(1), record(2))
  const snapshot = record(1, { writer: 'c'.repeat(32) })
  await keep(journal, snapshot, { kind: 'covered', doc, writer, seq: 1 })
  expect((await rowsOf(journal)).filter(({ kind }) => kind === 'record')).toEqual([record(2), snapshot])
})

it('puts the files of several pages together, and nothing comes twice', async () => {
  const folder = newMemoryFolder()
  const [one, other] = [await open(folder), await open(folder)]
  await keep(one, key, record(0))
  await keep(other, record(1))
  await keep(other, record(0))
  expect(folder.files.size).toBe(2)

  const found = await rowsOf(await reopen(folder))
  expect(found).toHaveLength(3)
  expect(found).toEqual(expect.arrayContaining([key, record(0), record(1)]))
  expect(folder.files.size).toBe(1)
})

it('says that it does not see all while another page has a file', async () => {
  const folder = newMemoryFolder()
  await keep(await open(folder), key)
  expect((await openOrThrow((await open(folder)).contents())).isWhole).toBe(false)
})

it('keeps a removed document away, and its bytes are gone at the next start', async () => {
  const folder = newMemoryFolder()
  const journal = await open(folder)
  await keep(journal, key, record(0, { bytes: new TextEncoder().encode('canary') }))
  await keep(journal, { kind: 'removed', doc })
  expect(await rowsOf(journal)).toEqual([{ kind: 'removed', doc }])
  const again = await reopen(folder)
  expect(await rowsOf(again)).toEqual([{ kind: 'removed', doc }])
  expect(wordsIn(folder)).not.toContain('canary')
})

it('puts a document under another key, with what it has then', async () => {
  const folder = newMemoryFolder()
  const journal = await open(folder)
  await keep(journal, key, record(0, { bytes: new TextEncoder().encode('canary') }))
  const now = { ...key, wrappedKey: Uint8Array.of(2) }
  await keep(journal, { kind: 'rewritten', doc, from: Uint8Array.of(1) }, now, record(0))
  await openOrThrow(journal.rewrite())
  expect(await rowsOf(journal)).toEqual([{ kind: 'rewritten', doc, from: Uint8Array.of(1) }, now, record(0)])
  expect(wordsIn(folder)).not.toContain('canary')
})

it('is written anew at the start when little of it stands', async () => {
  const folder = newMemoryFolder()
  const journal = await open(folder)
  const large = new Uint8Array(3 * 1024 * 1024)
  for (const byte of [1, 2, 3]) await keep(journal, { kind: 'summary', doc, bytes: large.fill(byte).slice() })
  await reopen(folder)
  expect([...folder.files.values()].map(({ length }) => Math.round(length / 1024 / 1024))).toEqual([3])
})

describe('when things break', () => {
  it('keeps nothing of a write for which there is no room, says so, and goes on when there is', async () => {
    const folder = newMemoryFolder()
    const journal = await open(folder)
    await keep(journal, key)
    folder.room = 30
    expect(await journal.write([record(0)])).toEqual({ ok: false, problem: { kind: 'full' } })
    folder.room = Infinity
    await keep(journal, record(1))
    expect(await rowsOf(await reopen(folder))).toEqual([key, record(1)])
  })

  it('opens to what was acknowledged when the power fails at any write', async () => {
    for (let writes = 0; writes < 8; writes += 1) {
      const folder = newMemoryFolder()
      const acknowledged: JournalRow[] = []
      const journal = await open(folder)
      folder.writesLeft = writes
      for (let seq = 0; seq < 10; seq += 1)
        if ((await journal.write([record(seq)])).ok) acknowledged.push(record(seq))
      const after = await reopen(newMemoryFolder(folder.files))
      expect(await rowsOf(after)).toEqual(acknowledged)
      expect(acknowledged).toHaveLength(writes)
    }
  })

  it('loses nothing when the power fails while files are put together or written anew', async () => {
    for (let writes = 0; writes < 6; writes += 1) {
      for (const last of [record(1), { kind: 'removed', doc: 'd'.repeat(32) }] as const) {
        const folder = newMemoryFolder()
        const [one, other] = [await open(folder), await open(folder)]
        await keep(one, key, record(0), { ...key, doc: 'd'.repeat(32) })
        await keep(other, record(1), record(2))
        await keep(other, last)
        folder.letGo()
        folder.writesLeft = writes
        await openFileJournal(folder)
        const after = await reopen(newMemoryFolder(folder.files))
        const found = await rowsOf(after)
        expect(found).toHaveLength(4)
        expect(found).toEqual(expect.arrayContaining([key, record(0), record(1), record(2)]))
      }
    }
  })

  it('passes over any damage, and finds all that it did not touch', async () => {
    const folder = newMemoryFolder()
    const journal = await open(folder)
    const rows = [0, 1, 2, 3].map((seq) => record(seq))
    for (const row of rows) await keep(journal, row)
    const [[name, whole] = ['', new Uint8Array()]] = folder.files
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = whole.slice()
        damaged[at] = (damaged[at] ?? 0) ^ change
        const found = await rowsOf(await open(newMemoryFolder(new Map([[name, damaged]]))))
        const hit = Math.floor(at / (whole.length / rows.length))
        expect(found).toEqual(rows.filter((_, index) => index !== hit))
      }),
    )
  })

  it('opens whatever bytes there are, and accepts none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
        const journal = await open(newMemoryFolder(new Map([['x', new Uint8Array(noise)]])))
        expect((await openOrThrow(journal.contents())).documents.size).toBe(0)
      }),
    )
  })
})

function wordsIn({ files }: MemoryFolder): string {
  return [...files.values()].map((bytes) => new TextDecoder('latin1').decode(bytes)).join('')
}
