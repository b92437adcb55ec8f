/** The folder that receives copies of the vault that is open. */

import { useEffect, useState } from 'react'
import { createStore, useStore } from 'zustand'
import { fail } from '#domain'
import type { Saving } from '#features/backup'
import type { BackupSource } from './backup-file.ts'
import { copyInto } from './folder-copy.ts'
import { findFolder, forgetFolder, type FolderHandle, keepFolder, type KeptFolder } from './folder-memory.ts'
import { useBug } from './use-bug.ts'

interface FolderState {
  readonly kept: KeptFolder
  /** False when the browser wants to be told yes again. */
  readonly isAllowed: boolean
}

/** One for the page, since several places show it; `null` where none was chosen. */
const store = createStore<FolderState | null>(() => null)

declare global {
  interface Window {
    readonly showDirectoryPicker?: Picker
  }
}

type Picker = (wanted: { readonly mode: 'readwrite'; readonly id: string }) => Promise<FolderHandle>

/** `null` where the browser cannot give a folder. */
export function folderPicker(): Picker | null {
  return window.showDirectoryPicker?.bind(window) ?? null
}

export function useFolder(source: BackupSource): FolderState | null {
  const tell = useBug()
  const { vault } = source.door.entered
  const [asked] = useState(() => ({ vault }))
  useEffect(() => void lookForFolder(asked.vault).catch(tell), [asked, tell])
  return useStore(store)
}

export async function lookForFolder(vault: string): Promise<FolderState | null> {
  const kept = folderPicker() === null ? null : await findFolder(vault)
  const permission = await kept?.handle.queryPermission?.({ mode: 'readwrite' })
  const state = kept && { kept, isAllowed: permission === 'granted' }
  store.setState(state, true)
  return state
}

/** Lets somebody choose, and makes the first copy. Turning back changes nothing. */
export async function chooseFolder(source: BackupSource): Saving {
  const handle = await pick()
  if (handle === null) return fail({ kind: 'cancelled' })
  return copyNow(source, { handle, copiedAt: null, leftAt: null })
}

/** Asks the browser for its yes again, and makes a copy. */
export async function allowFolder(source: BackupSource, { handle, ...rest }: KeptFolder): Saving {
  const answer = await handle.requestPermission?.({ mode: 'readwrite' })
  return answer === 'granted' ? copyNow(source, { handle, ...rest }) : fail({ kind: 'no folder' })
}

export async function stopCopies({ door }: BackupSource): Promise<void> {
  const forgotten = await forgetFolder(door.entered.vault)
  if (forgotten.ok) store.setState(null, true)
}

/** Makes a copy, and notes when. `isLeaving`: for the one that is made when the page is left. */
export async function copyNow(source: BackupSource, kept: KeptFolder, isLeaving = false): Saving {
  const { vault } = source.door.entered
  const copied = await copyInto(kept.handle, source)
  if (!copied.ok) return copied
  const now = new Date().toISOString()
  const noted = isLeaving ? { ...kept, leftAt: now } : { ...kept, copiedAt: now }
  const remembered = await keepFolder(vault, noted)
  // The copy is there. A folder that was chosen and is not remembered would get no other.
  if (!remembered.ok && kept.copiedAt === null)
    return fail({ kind: remembered.problem.kind === 'full' ? 'full' : 'not made' })
  store.setState({ kept: noted, isAllowed: true }, true)
  return copied
}

async function pick(): Promise<FolderHandle | null> {
  try {
    return (await folderPicker()?.({ mode: 'readwrite', id: 'ifsp-backup' })) ?? null
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
