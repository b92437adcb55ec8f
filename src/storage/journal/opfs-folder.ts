/** The files of a journal in the browser's own file system, which survives when its database is emptied. For a worker: only there can they be written in place. */

import type { Bytes } from '../bytes.ts'
import type { JournalFile, JournalFolder } from './journal-files.ts'

/** A file opened for one worker alone; the types of pages leave it out. */
interface OpenHandle {
  getSize(): number
  read(into: Bytes, options: { readonly at: number }): number
  write(bytes: Bytes, options: { readonly at: number }): number
  truncate(size: number): void
  flush(): void
  close(): void
}

declare global {
  interface FileSystemFileHandle {
    createSyncAccessHandle(): Promise<OpenHandle>
  }
}

export function opfsFolder(folder: FileSystemDirectoryHandle): JournalFolder {
  return {
    names: async () => {
      const names: string[] = []
      for await (const name of folder.keys()) names.push(name)
      return names
    },
    take: async (name) => {
      const handle = await folder.getFileHandle(name, { create: true })
      try {
        return fileOn(name, await handle.createSyncAccessHandle())
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NoModificationAllowedError') return null
        throw error
      }
    },
    remove: async (name) => {
      try {
        await folder.removeEntry(name)
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error
      }
    },
  }
}

function fileOn(name: string, handle: OpenHandle): JournalFile {
  return {
    name,
    size: () => handle.getSize(),
    read: (at, length): Bytes => {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, handle.getSize() - at)))
      return bytes.subarray(0, handle.read(bytes, { at }))
    },
    write: (at, bytes) => handle.write(bytes, { at }),
    truncate: (size) => handle.truncate(size),
    flush: () => handle.flush(),
    close: () => handle.close(),
  }
}
