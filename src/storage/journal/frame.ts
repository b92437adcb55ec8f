/**
 * A frame: the rows of one call, kept whole or not at all.
 *
 * It begins with eight known bytes and the hash of what it holds, so that a
 * frame which was torn or damaged is passed over and the next one is found.
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { sameBytes, type Bytes } from '../bytes.ts'
import { decodeStrictly, encodeStrictly, isCount } from '../commit.ts'
import type { JournalFile } from './journal-files.ts'
import { type JournalRow, parseRow, partsOf } from './row.ts'

export interface Frame {
  /** Grows from frame to frame: which of two rows is the newer. */
  readonly at: number
  readonly rows: readonly JournalRow[]
}

/** A frame and where it stands in its file. */
export interface PlacedFrame extends Frame {
  readonly position: number
}

const MAGIC = new TextEncoder().encode('IFSPJRN1')
const HASH = 16
const HEAD = MAGIC.length + 4 + HASH
/** Above it a length is damage. */
const MOST = 96 * 1024 * 1024
const CHUNK = 1024 * 1024

export function encodeFrame({ at, rows }: Frame): Bytes {
  const payload = encodeStrictly([at, rows.map(partsOf)])
  const frame = new Uint8Array(HEAD + payload.length)
  frame.set(MAGIC)
  new DataView(frame.buffer).setUint32(MAGIC.length, payload.length)
  frame.set(sha256(payload).subarray(0, HASH), MAGIC.length + 4)
  frame.set(payload, HEAD)
  return frame
}

/** All frames of a file that are whole, in the order in which they were written. */
export function* framesOf(file: JournalFile): Generator<PlacedFrame> {
  const size = file.size()
  const window = windowOn(file)
  let position = 0
  while (position < size) {
    const found = frameAt(window, position)
    if (found === null) position = nextMagic(window, position + 1, size)
    else {
      if (found.frame !== null) yield { ...found.frame, position }
      position += found.length
    }
  }
}

/** The frame at this place of a file, `null` when none is whole there. */
export function readFrame(file: JournalFile, position: number): Frame | null {
  return frameAt((at, length) => file.read(at, length), position)?.frame ?? null
}

type Reading = (at: number, length: number) => Uint8Array

/** `frame` is null for one that is whole and says nothing this program understands. */
function frameAt(
  read: Reading,
  position: number,
): { readonly frame: Frame | null; readonly length: number } | null {
  const head = read(position, HEAD)
  if (head.length < HEAD || !sameBytes(head.subarray(0, MAGIC.length), MAGIC)) return null
  const length = new DataView(head.buffer, head.byteOffset).getUint32(MAGIC.length)
  if (length > MOST) return null
  const hash = head.slice(MAGIC.length + 4)
  const payload = read(position + HEAD, length)
  if (payload.length < length || !sameBytes(sha256(payload).subarray(0, HASH), hash)) return null
  return { frame: parsePayload(payload), length: HEAD + length }
}

function parsePayload(payload: Uint8Array): Frame | null {
  const parts = decodeStrictly(payload)
  const [at, rows]: readonly unknown[] = Array.isArray(parts) && parts.length === 2 ? parts : []
  if (!isCount(at) || !Array.isArray(rows)) return null
  return { at, rows: rows.map(parseRow).filter((row) => row !== null) }
}

function nextMagic(read: Reading, from: number, size: number): number {
  for (let at = from; at < size; at += CHUNK) {
    const bytes = read(at, CHUNK + MAGIC.length - 1)
    for (
      let index = bytes.indexOf(MAGIC[0] ?? 0);
      index !== -1;
      index = bytes.indexOf(MAGIC[0] ?? 0, index + 1)
    )
      if (sameBytes(bytes.subarray(index, index + MAGIC.length), MAGIC)) return at + index
  }
  return size
}

/** Reads a file in large pieces, however small the pieces that are asked for. */
function windowOn(file: JournalFile): Reading {
  let start = 0
  let bytes: Uint8Array = new Uint8Array()
  return (at, length) => {
    if (at < start || at + length > start + bytes.length) {
      start = at
      bytes = file.read(at, Math.max(length, CHUNK))
    }
    return bytes.subarray(at - start, at - start + length)
  }
}
