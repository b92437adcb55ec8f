/** The pages on which somebody makes a lock or opens one. */

import { useEffect, useState } from 'react'
import { succeed } from '#domain'
import type { Door, DoorState, Locksmith, LockReason, SpareKey } from '#session'
import { kept, listedVault, printedKey, tryUnlock } from './door-answers.ts'
import {
  CoveredNotice,
  GoOnMovingScreen,
  LockScreen,
  NewPassphraseScreen,
  RestoreAtDoor,
  SetUpScreen,
} from './door-pieces.ts'
import { askToKeep } from './kept-by-browser.ts'
import { locksmithOf } from './locksmith.ts'
import { passphraseAdvice } from './passphrase-advice.ts'
import { Opening } from './PlainPage.tsx'
import { useBug } from './use-bug.ts'

interface DoorPagesProps {
  readonly door: Door
  readonly state: Exclude<DoorState, { readonly kind: 'opening' | 'open' | 'shut' }>
}

export function DoorPages({ door, state }: DoorPagesProps) {
  const smith = locksmithOf(door)
  switch (state.kind) {
    case 'new':
    case 'locked':
      return <Outside door={door} smith={smith} state={state} />
    case 'moving':
      return <Moving smith={smith} />
    case 'renewing':
      return <Renewing smith={smith} by={state.by} />
    case 'covered':
      return state.problem === null ? <Opening /> : <Covered door={door} smith={smith} vault={state.vault} />
  }
}

interface AtDoor {
  readonly door: Door
  readonly smith: Locksmith
}

interface OutsideProps extends AtDoor {
  readonly state: DoorState & { readonly kind: 'new' | 'locked' }
}

/** Before the lock: to begin, to unlock, or to bring a backup back. */
function Outside({ door, smith, state }: OutsideProps) {
  const [isRestoring, setIsRestoring] = useState(false)
  const restore = (): void => setIsRestoring(true)
  if (isRestoring) return <RestoreAtDoor door={door} onEnd={() => setIsRestoring(false)} />
  return state.kind === 'new' ? (
    <First door={door} smith={smith} onRestore={restore} />
  ) : (
    <Locked door={door} smith={smith} {...state} onRestore={restore} />
  )
}

interface FirstProps extends AtDoor {
  readonly onRestore: () => void
}

/** Somebody who begins here: a passphrase, and a recovery key on paper. */
function First({ door, smith, onRestore }: FirstProps) {
  const areHere = useAnswer(() => smith.hasOldPlans(), smith)
  useEffect(() => {
    if (areHere?.ok === false) door.become({ kind: 'shut', problem: areHere.problem })
  }, [areHere, door])
  if (areHere?.ok !== true) return <Opening />
  return (
    <SetUpScreen
      {...passphraseAdvice}
      hasOldPlans={areHere.value}
      make={async (passphrase) => {
        const made = kept(await smith.make(passphrase))
        return made.ok ? succeed(printedKey(made.value, new Date())) : made
      }}
      seal={async (tell) => {
        const moved = await smith.moveOldPlans((done, total) => tell({ done, total }))
        return kept(moved.ok ? await smith.enter() : moved)
      }}
      onPrint={print}
      onDone={() => void askToKeep()}
      onRestore={onRestore}
    />
  )
}

interface LockedProps extends AtDoor {
  readonly vaults: readonly string[]
  readonly reason: LockReason | null
  readonly onRestore: () => void
}

function Locked({ door, smith, vaults, reason, onRestore }: LockedProps) {
  const found = useAnswer(() => smith.lookAt(vaults), vaults)
  const [putBack, setPutBack] = useState<number | null>(null)
  useEffect(
    () => (found === null ? undefined : smith.watchPuttingBack(vaults, setPutBack)),
    [found, smith, vaults],
  )
  if (found === null) return <Opening />
  return (
    <LockScreen
      putBack={putBack}
      vaults={found.map(listedVault)}
      reason={reason}
      unlock={(vault, attempt) => tryUnlock(smith, vault, attempt)}
      onAddPerson={() => door.startAnew()}
      onReload={() => window.location.reload()}
      onRestore={onRestore}
    />
  )
}

/** Plans of before whose moving was cut off. */
function Moving({ smith }: { readonly smith: Locksmith }) {
  const tell = useBug()
  return (
    <GoOnMovingScreen
      seal={async (progress) => {
        const moved = await smith.moveOldPlans((done, total) => progress({ done, total }))
        return kept(moved.ok ? await smith.goIn() : moved)
      }}
      onDone={() => undefined}
      onSkip={() => void smith.goIn().catch(tell)}
    />
  )
}

/** After the recovery key: a passphrase that is known again, and a new key. */
function Renewing({ smith, by }: { readonly smith: Locksmith; readonly by: SpareKey }) {
  return (
    <NewPassphraseScreen
      {...passphraseAdvice}
      openedBy={by}
      change={async (passphrase) => {
        const made = kept(await smith.renew(passphrase))
        return made.ok ? succeed(printedKey(made.value, new Date())) : made
      }}
      onPrint={print}
      onDone={() => void smith.enter()}
    />
  )
}

/** What stands while the laptop should be locked and something could not be kept. */
function Covered({ door, smith, vault }: AtDoor & { readonly vault: string }) {
  return (
    <CoveredNotice
      keepAndLock={async () => kept(await door.lock('asked'))}
      uncover={(attempt) => tryUnlock(smith, vault, attempt)}
      onLockAnyway={() => door.lockAnyway()}
    />
  )
}

/** What was answered, or `null` until then. Asks again when it is about something else. */
function useAnswer<Value>(ask: () => Promise<Value>, about: unknown): Value | null {
  const [answer, setAnswer] = useState<Value | null>(null)
  const tell = useBug()
  // oxlint-disable-next-line react/exhaustive-deps -- asks once for each thing that it is about
  useEffect(() => void ask().then(setAnswer, tell), [about, tell])
  return answer
}

function print(): void {
  window.print()
}
