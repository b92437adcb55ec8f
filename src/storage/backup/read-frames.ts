/**
 * Walks through a backup frame by frame, and over what is damaged in it.
 *
 * The file is read in windows, so that its size costs no memory. What cannot be
 * a frame is skipped up to the next mark behind which a whole frame stands.
 */

import { MARK, HEAD_LENGTH, isWhole, parseHead, type FrameHead } from './frame.ts'
import { sameBytes, type Bytes } from '../bytes.ts'
import { parsePart, type Part } from './parts.ts'

export interface FoundFrame {
  readonly part: Part
  readonly head: FrameHead
  /** Where in the file the next frame should begin. */
  readonly end: number
}

/** What stands in the file next: a frame, something that is none, or nothing more. */
export async function* readFrames(file: FileWindow, from: number): AsyncGenerator<FoundFrame | 'lost'> {
  let at = from
  while (at < file.size) {
    const found = await frameAt(file, at)
    if (found !== null) {
      yield found
      at = found.end
    } else {
      yield 'lost'
      at = await nextMark(file, at + 1)
    }
  }
}

async function frameAt(file: FileWindow, at: number): Promise<FoundFrame | null> {
  const head = parseHead(await file.bytes(at, HEAD_LENGTH))
  if (head === null) return null
  const end = at + HEAD_LENGTH + head.length
  if (end > file.size) return null
  const payload = await file.bytes(at + HEAD_LENGTH, head.length)
  if (!isWhole(head, payload)) return null
  const part = parsePart(payload)
  return part && { part, head, end }
}

/** Where the next mark stands, or where the file ends. */
async function nextMark(file: FileWindow, from: number): Promise<number> {
  for (let at = from; at < file.size; at += WINDOW) {
    const bytes = await file.bytes(at, WINDOW + MARK.length - 1)
    const found = markIn(bytes)
    if (found >= 0) return at + found
  }
  return file.size
}

function markIn(bytes: Bytes): number {
  for (let at = bytes.indexOf(FIRST); at >= 0; at = bytes.indexOf(FIRST, at + 1))
    if (sameBytes(bytes.subarray(at, at + MARK.length), MARK)) return at
  return -1
}

const FIRST = MARK[0] ?? 0
const WINDOW = 1024 * 1024

/** A part of the file in memory at a time. Reading throws what the browser throws when the file is gone or locked. */
export class FileWindow {
  readonly size: number
  readonly #file: Blob
  #from = 0
  #bytes: Bytes = new Uint8Array()

  constructor(file: Blob) {
    this.#file = file
    this.size = file.size
  }

  /** These bytes, fewer where the file ends. */
  async bytes(at: number, length: number): Promise<Bytes> {
    const [from, to] = [at - this.#from, at - this.#from + length]
    if (from >= 0 && to <= this.#bytes.length) return this.#bytes.subarray(from, to)
    const read = this.#file.slice(at, at + Math.max(length, WINDOW))
    this.#from = at
    this.#bytes = new Uint8Array(await read.arrayBuffer())
    return this.#bytes.subarray(0, length)
  }
}
