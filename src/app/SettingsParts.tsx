/** What the vault that is open has to set: who sits here, consultation, its locks and keys, its backups, and taking over from others. */

import { useStore } from 'zustand'
import type { Door } from '#session'
import { BackupPart } from './BackupPart.tsx'
import { WhoSettings } from './door-pieces.ts'
import { ReleaseSetting } from './desk-pieces.ts'
import { useDoor } from './door-context.ts'
import { Safety } from './Safety.tsx'
import { TakeOverPart } from './TakeOverPart.tsx'

/** Nothing where nothing is kept: there is nothing to lock, to copy or to take over. */
export function SettingsParts() {
  const door = useDoor()
  return door === null ? null : <AtDoor door={door} />
}

function AtDoor({ door }: { readonly door: Door }) {
  const isOpen = useStore(door.store, ({ kind }) => kind === 'open')
  if (!isOpen) return null
  return (
    <>
      <WhoSettings />
      <ReleaseSetting />
      <Safety door={door} />
      <BackupPart door={door} />
      <TakeOverPart door={door} />
    </>
  )
}
