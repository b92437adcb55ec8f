/** The bytes of one frame, fixed for good, and read a second time by offsets. The same bytes stand in the README of the floor. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decode } from 'cborg'
import { expect, it } from 'vitest'
import { encodeFrame } from '../../../src/storage/journal/frame.ts'

const doc = '00112233445566778899aabbccddeeff'
const writer = 'ffeeddccbbaa99887766554433221100'
const golden =
  '494653504a524e3100000080dccb3838fb031d49108833c4667abb238201828467636f7665726564782030303131323233333434353536363737383839396161626263636464656566667820666665656464636362626161393938383737363635353434333332323131303002836773756d6d6172797820303031313232333334343535363637373838393961616262636364646565666643010203'

it('writes a frame in these bytes and no others', () => {
  const frame = encodeFrame({
    at: 1,
    rows: [
      { kind: 'covered', doc, writer, seq: 2 },
      { kind: 'summary', doc, bytes: Uint8Array.of(1, 2, 3) },
    ],
  })
  expect(Buffer.from(frame).toString('hex')).toBe(golden)
})

it('is read by offsets, with another hash', () => {
  const bytes = Buffer.from(golden, 'hex')
  expect(bytes.subarray(0, 8).toString()).toBe('IFSPJRN1')
  const payload = bytes.subarray(28)
  expect(bytes.readUInt32BE(8)).toBe(payload.length)
  expect(bytes.subarray(12, 28)).toEqual(createHash('sha256').update(payload).digest().subarray(0, 16))
  expect(decode(payload)).toEqual([
    1,
    [
      ['covered', doc, writer, 2],
      ['summary', doc, Uint8Array.of(1, 2, 3)],
    ],
  ])
})

it('stands in the README as it is', () => {
  const page = readFileSync('src/storage/README.md', 'utf8')
  const block = page.slice(page.indexOf('A row of another kind')).split('```')[1] ?? ''
  const digits = block
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
    .join('')
  expect(digits).toBe(golden)
})
