/**
 * A frame: one piece of a backup, which shows by itself whether it is whole.
 *
 * A reader that meets a frame whose length was damaged looks for the next mark,
 * and goes on there; the number tells how many frames it missed. The checksum
 * finds what a disk or a memory stick did to the bytes. It keeps nobody out, and
 * is not meant to: what is inside is sealed, and the last frame carries a code
 * that only the vault's key makes.
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { sameBytes, type Bytes } from '../bytes.ts'
import { encodeStrictly } from '../commit.ts'

/** Stands at the beginning of every frame. */
export const MARK = Uint8Array.of(0xf7, 0x49, 0x46, 0x42)
/** Mark, number, length, checksum. */
export const HEAD_LENGTH = 28
const CHECKSUM_LENGTH = 16
/** No frame holds more: a record may be 64 MiB, and its name stands beside it. */
export const MOST_IN_FRAME = 65 * 1024 * 1024

export interface FrameHead {
  readonly number: number
  readonly length: number
  readonly checksum: Bytes
}

export interface Frame {
  readonly bytes: Bytes
  readonly checksum: Bytes
}

/** The frame of this number around these parts. Throws for parts that no frame holds. */
export function frameOf(number: number, parts: readonly unknown[]): Frame {
  const payload = encodeStrictly(parts)
  if (payload.length > MOST_IN_FRAME) throw new RangeError('A frame is out of bounds.')
  const checksum = checksumOf(number, payload)
  const bytes = new Uint8Array(HEAD_LENGTH + payload.length)
  bytes.set(MARK)
  bytes.set(numbers(number, payload.length), MARK.length)
  bytes.set(checksum, HEAD_LENGTH - CHECKSUM_LENGTH)
  bytes.set(payload, HEAD_LENGTH)
  return { bytes, checksum }
}

/** What the head of a frame says; `null` when these bytes are none, or it would be out of bounds. */
export function parseHead(bytes: Bytes): FrameHead | null {
  if (bytes.length !== HEAD_LENGTH || !sameBytes(bytes.subarray(0, MARK.length), MARK)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const [number, length] = [view.getUint32(MARK.length), view.getUint32(MARK.length + 4)]
  return length > MOST_IN_FRAME ? null : { number, length, checksum: bytes.slice(-CHECKSUM_LENGTH) }
}

export function isWhole({ number, checksum }: FrameHead, payload: Bytes): boolean {
  return sameBytes(checksumOf(number, payload), checksum)
}

function checksumOf(number: number, payload: Bytes): Bytes {
  const hash = sha256.create().update(numbers(number, payload.length)).update(payload)
  return new Uint8Array(hash.digest().subarray(0, CHECKSUM_LENGTH))
}

function numbers(one: number, other: number): Bytes {
  const bytes = new Uint8Array(8)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, one)
  view.setUint32(4, other)
  return bytes
}
