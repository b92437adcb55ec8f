/** The files a journal is written to: a few ways to read and write at a place, over whatever keeps them. */

import type { Bytes } from '../bytes.ts'

/** A file that no other page can open while this one has it. All throw what the browser throws. */
export interface JournalFile {
  readonly name: string
  size(): number
  /** Up to this many bytes from here on; fewer at the end. */
  read(at: number, length: number): Bytes
  /** Answers how many bytes found room: a full disk takes only some. */
  write(at: number, bytes: Bytes): number
  truncate(size: number): void
  /** Ends when everything is on the disk. */
  flush(): void
  close(): void
}

export interface JournalFolder {
  /** The names of all files, in no order. */
  names(): Promise<readonly string[]>
  /** Opens a file, made when it is not there; `null` when another page has it. */
  take(name: string): Promise<JournalFile | null>
  /** Removes a file that no page has open. No harm when it is not there. */
  remove(name: string): Promise<void>
}
