/** A folder of journal files in memory, shared by as many pages as a test opens; its disk can be full, or lose its power in the middle of a write. */

import type { JournalFile, JournalFolder } from '../../../src/storage/journal/journal-files.ts'

export interface MemoryFolder extends JournalFolder {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>
  /** How many bytes more there is room for. */
  room: number
  /** How many writes more go through; the next one leaves its first half, and nothing works any more. */
  writesLeft: number
  /** A page ends without closing anything. */
  letGo(): void
}

export function newMemoryFolder(files = new Map<string, Uint8Array<ArrayBuffer>>()): MemoryFolder {
  const held = new Set<string>()
  const folder: MemoryFolder = {
    files,
    room: Infinity,
    writesLeft: Infinity,
    letGo: () => held.clear(),
    names: () => Promise.resolve([...files.keys()]),
    take: (name) => {
      if (held.has(name)) return Promise.resolve(null)
      held.add(name)
      files.set(name, files.get(name) ?? new Uint8Array())
      return Promise.resolve(fileIn(folder, name, () => held.delete(name)))
    },
    remove: (name) => {
      if (folder.writesLeft > 0) files.delete(name)
      return Promise.resolve()
    },
  }
  return folder
}

function fileIn(folder: MemoryFolder, name: string, close: () => void): JournalFile {
  const bytesOf = () => folder.files.get(name) ?? new Uint8Array()
  const put = (at: number, bytes: Uint8Array): void => {
    const before = bytesOf()
    const after = new Uint8Array(Math.max(before.length, at + bytes.length))
    after.set(before)
    after.set(bytes, at)
    folder.files.set(name, after)
  }
  return {
    name,
    size: () => bytesOf().length,
    read: (at, length) => bytesOf().slice(at, at + length),
    write: (at, bytes) => {
      folder.writesLeft -= 1
      if (folder.writesLeft < 0) {
        if (folder.writesLeft === -1) put(at, bytes.subarray(0, bytes.length / 2))
        throw new DOMException('The power is gone.', 'InvalidStateError')
      }
      const written = bytes.subarray(0, Math.max(0, folder.room))
      folder.room -= written.length
      put(at, written)
      return written.length
    },
    truncate: (size) => {
      if (folder.writesLeft >= 0) folder.files.set(name, bytesOf().slice(0, size))
    },
    flush: () => undefined,
    close,
  }
}
