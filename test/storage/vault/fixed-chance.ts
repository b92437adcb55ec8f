/** Chance that gives the same bytes each time, and stretching that costs nothing and counts how often it was asked. */

import { createHash } from 'node:crypto'
import { succeed } from '#domain'
import type { Stretch } from '../../../src/storage/vault/kdf.ts'

export interface FakeStretch {
  readonly stretch: Stretch
  readonly calls: () => number
}

export function fakeStretch(): FakeStretch {
  let calls = 0
  const stretch: Stretch = async (kdf, passphrase) => {
    calls += 1
    return succeed(
      new Uint8Array(createHash('sha256').update(JSON.stringify(kdf)).update(passphrase).digest()),
    )
  }
  return { stretch, calls: () => calls }
}
