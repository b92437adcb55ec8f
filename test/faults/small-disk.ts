/** A disk of its own, in memory, small enough to run full. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export async function onASmallDisk<Value>(work: (disk: string) => Promise<Value>): Promise<Value> {
  const disk = mkdtempSync(path.join(tmpdir(), 'small-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', disk])
  try {
    return await work(disk)
  } finally {
    execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  }
}

/** Leaves nothing free on this disk. */
export function fill(disk: string, file: string): void {
  for (let piece = 4 * 1024 * 1024; piece >= 4096; piece /= 2) {
    for (;;) {
      const { bavail, bsize } = statfsSync(disk)
      if (bavail * bsize < piece) break
      try {
        writeFileSync(file, new Uint8Array(piece), { flag: 'a' })
      } catch {
        break
      }
    }
  }
}
