/**
 * What a browser's files hold packed: whatever looks like the beginning of
 * something packed is unpacked, cut off or not.
 *
 * A beginning of two or three bytes also stands in files by chance. Then
 * unpacking ends in nonsense at once, which costs little and hides nothing.
 */

import { brotliDecompressSync, constants, inflateRawSync } from 'node:zlib'
import { readSnappy } from './snappy.ts'

export interface Unpacked {
  /** How it was packed. */
  readonly how: string
  readonly bytes: Buffer
}

const MOST = 64 * 1024 * 1024

interface Packing {
  readonly how: string
  readonly signs: readonly Buffer[]
  /** `null` for what is not packed this way after all. */
  readonly unpack: (from: Buffer) => Buffer | null
}

const packings: readonly Packing[] = [
  { how: 'gzip', signs: [Buffer.from([0x1f, 0x8b, 8])], unpack: (from) => inflate(from, headLengthOf(from)) },
  {
    how: 'deflate',
    signs: [0x01, 0x5e, 0x9c, 0xda].map((level) => Buffer.from([0x78, level])),
    unpack: (from) => inflate(from, 2),
  },
  // The database of a page packs its larger values so.
  { how: 'snappy', signs: [Buffer.from([0xff, 0x11, 0x02])], unpack: (from) => readSnappy(from.subarray(3)) },
]

// What is cut off is read as far as it goes, and the sum at the end, with whatever comes after it, is nothing to a search.
const partly = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST }

/** Everything packed that stands somewhere in these bytes. */
export function* unpacked(bytes: Buffer): Generator<Unpacked> {
  for (const { how, signs, unpack } of packings) {
    for (const at of signs.flatMap((sign) => placesOf(sign, bytes))) {
      const found = unpack(bytes.subarray(at))
      if (found !== null && found.length > 0) yield { how, bytes: found }
    }
  }
  // Brotli has no sign of its own: a file is that from its first byte, or not.
  const whole = attempt(() => brotliDecompressSync(bytes, { maxOutputLength: MOST }))
  if (whole !== null) yield { how: 'brotli', bytes: whole }
}

/** Each place at which these bytes stand. */
export function placesOf(wanted: Buffer, bytes: Buffer): readonly number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) places.push(at)
  return places
}

function inflate(from: Buffer, head: number): Buffer | null {
  return attempt(() => inflateRawSync(from.subarray(head), partly))
}

/** How long the head of a gzip file is: ten bytes, and what its flags add. */
function headLengthOf(file: Buffer): number {
  const flags = file[3] ?? 0
  let length = 10
  if (flags & 4) length += 2 + (file.length > 11 ? file.readUInt16LE(10) : 0)
  for (const flag of [8, 16]) if (flags & flag) length = file.indexOf(0, length) + 1 || file.length
  return flags & 2 ? length + 2 : length
}

function attempt(unpack: () => Buffer): Buffer | null {
  try {
    return unpack()
  } catch {
    return null
  }
}
