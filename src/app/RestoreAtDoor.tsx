/** Brings a backup back on a laptop that has no such plans, and goes in. */

import { useState } from 'react'
import { succeed } from '#domain'
import { RestoreScreen } from '#features/backup'
import type { Door } from '#session'
import type { Secret } from '#storage'
import { ENDING } from './backup-file.ts'
import { locksmithOf } from './locksmith.ts'
import { ownVaults } from './own-vaults.ts'
import { lookingAt } from './read-backup.tsx'
import { useBug } from './use-bug.ts'

interface RestoreAtDoorProps {
  readonly door: Door
  readonly onEnd: () => void
}

export function RestoreAtDoor({ door, onEnd }: RestoreAtDoorProps) {
  const [brought, setBrought] = useState<{ readonly vault: string; readonly secret: Secret } | null>(null)
  const tell = useBug()
  const [look] = useState(() =>
    lookingAt(async ({ parts, backup, keys, secret }, walk) => {
      setBrought({ vault: backup.header.vault, secret })
      return parts.restoreVault({ ...walk, backup, keys, vaults: ownVaults })
    }),
  )
  const goIn = async (): Promise<void> => {
    await door.lookAgain()
    const opened =
      brought === null ? succeed(undefined) : await locksmithOf(door).unlock(brought.vault, brought.secret)
    // A lock that was changed since stands here; it is on the screen then, and says what it wants.
    void opened
    onEnd()
  }
  return <RestoreScreen look={look} ending={ENDING} onBack={onEnd} onDone={() => void goIn().catch(tell)} />
}
