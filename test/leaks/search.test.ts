/** The search that `npm run leaks` rests on: it finds what was hidden in every way it knows, and nothing else. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { hitsIn, hitsUnder } from './search.ts'
import { wordOf } from './spelling.ts'

const word = wordOf(1234)
const around = (bytes: Buffer): Buffer => Buffer.concat([noise(301), bytes, noise(207)])
const folder = mkdtempSync(path.join(tmpdir(), 'leaks-'))
afterAll(() => rmSync(folder, { recursive: true }))

it.each(['utf8', 'utf16le'] as const)('finds a word in %s', (encoding) => {
  expect(hitsIn(around(Buffer.from(`Ana ${word} eats`, encoding)))).toEqual([
    { word, how: encoding === 'utf8' ? 'UTF-8' : 'UTF-16' },
  ])
})

it.each([0, 1, 2, 3, 4, 5])('finds it in base64, %s letters in', (count) => {
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const text = Buffer.concat([Buffer.alloc(count, 'x'), Buffer.from(`${word} and more words`, encoding)])
    const [hit] = hitsIn(around(Buffer.from(text.toString('base64'))))
    expect(hit).toEqual({ word, how: `base64 of ${encoding === 'utf8' ? 'UTF-8' : 'UTF-16'}` })
  }
})

it.each([
  ['gzip', gzipSync, around],
  ['deflate', deflateSync, around],
  ['brotli', brotliCompressSync, (bytes: Buffer) => bytes],
] as const)('finds it packed with %s', (how, pack, hide) => {
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const packed = hide(pack(Buffer.from(`${'many words '.repeat(50)}${word}`, encoding)))
    expect(hitsIn(packed)).toEqual([{ word, how: `${encoding === 'utf8' ? 'UTF-8' : 'UTF-16'} in ${how}` }])
  }
})

it('finds it where the end of what was packed is cut off', () => {
  const packed = gzipSync(Buffer.from(word + noise(40_000).toString('base64')))
  expect(hitsIn(packed.subarray(0, packed.length - 900))).toEqual([{ word, how: 'UTF-8 in gzip' }])
})

it('finds it in a value that the database of a page packed', () => {
  const value = around(Buffer.concat([Buffer.from([0xff, 0x11, 0x02]), snappy()]))
  expect(hitsIn(value)).toEqual([{ word, how: 'UTF-8 in snappy' }])
})

it('finds it in a packed block of a database', () => {
  expect(hitsIn(table())).toEqual([{ word, how: 'UTF-8 in a packed block' }])
})

it('finds a word that is cut off', () => {
  expect(hitsIn(Buffer.from(word.slice(0, -1)))).toEqual([{ word: word.slice(0, -1), how: 'UTF-8' }])
})

it('finds nothing where nothing is', () => {
  expect(hitsIn(noise(2_000_000))).toEqual([])
})

it('finds words in files and in their names, however deep', () => {
  mkdirSync(path.join(folder, 'Default', 'Sessions'), { recursive: true })
  writeFileSync(path.join(folder, 'Default', 'Sessions', 'Tabs_1'), Buffer.from(word, 'utf16le'))
  writeFileSync(path.join(folder, `${word}.txt`), '')
  expect(hitsUnder(folder)).toEqual(
    expect.arrayContaining([
      { word, how: 'UTF-16', file: path.join('Default', 'Sessions', 'Tabs_1') },
      { word, how: 'UTF-8 in the name', file: `${word}.txt` },
    ]),
  )
})

/** Words cut in two, the second half beginning with a stretch that was there before: no plain search finds it. */
function snappy(): Buffer {
  const [start, rest] = [word.slice(0, 6), word.slice(6)]
  const pieces = [literal(`${start}----`), Buffer.from([(0 << 5) | ((6 - 4) << 2) | 1, 10]), literal(rest)]
  const length = start.length + 4 + 6 + rest.length
  return Buffer.concat([Buffer.from([length]), ...pieces])
}

function literal(text: string): Buffer {
  return Buffer.concat([Buffer.from([(text.length - 1) << 2]), Buffer.from(text)])
}

/** A table of one packed block, as LevelDB writes it; sums are not asked for. */
function table(): Buffer {
  const block = Buffer.concat([snappy(), Buffer.from([1, 0, 0, 0, 0])])
  const handle = Buffer.from([0, block.length - 5])
  const entry = Buffer.concat([Buffer.from([0, 1, handle.length]), Buffer.from('k'), handle])
  const index = Buffer.concat([entry, Buffer.from([0, 0, 0, 0, 1, 0, 0, 0])])
  const footer = Buffer.alloc(48)
  footer.set([0, 0, block.length, index.length])
  footer.set(Buffer.from('57fb808b247547db', 'hex'), 40)
  return Buffer.concat([block, index, Buffer.alloc(5), footer])
}

/** Bytes that look random and are the same each time. */
function noise(length: number): Buffer {
  let state = length
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 24
    }),
  )
}
