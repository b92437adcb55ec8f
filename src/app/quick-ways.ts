/** Unlocking by the laptop's own fingerprint or PIN, as the settings show it. */

import { useEffect, useState } from 'react'
import type { Result } from '#domain'
import type { Changing, KeepProblem, QuickHere } from '#features/unlocking'
import type { DoorProblem, Locksmith, QuickWay } from '#session'
import { timeWords } from './door-answers.ts'
import { forgetLaptopKey, makeLaptopKey, quickHere } from './laptop-key.ts'
import { useBug } from './use-bug.ts'

/** Waits for a change of the lock, and looks at the lock again. */
export type AndLook = (change: Promise<Result<void, DoorProblem | KeepProblem>>) => Changing

export function quickWays(
  smith: Locksmith,
  here: QuickHere | null,
  ways: readonly QuickWay[],
  andLook: AndLook,
) {
  return {
    here,
    ways: ways.map(({ credentialId, addedAt }) => ({
      id: credentialId.join('-'),
      addedOn: addedAt === null ? null : timeWords(new Date(addedAt)),
      remove: async (passphrase: string) => {
        const removed = await andLook(smith.ways.removeQuick(credentialId, passphrase))
        if (removed.ok) await forgetLaptopKey(credentialId)
        return removed
      },
    })),
    add: (passphrase: string) => andLook(smith.ways.addQuick(passphrase, makeLaptopKey)),
  }
}

/** `null` until it is known. */
export function useQuickHere(): QuickHere | null {
  const [here, setHere] = useState<QuickHere | null>(null)
  const tell = useBug()
  useEffect(() => void quickHere().then(setHere, tell), [tell])
  return here
}
