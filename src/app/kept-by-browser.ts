/**
 * Whether the browser may clear what is kept here when the disk runs full.
 *
 * Where it has promised nothing, Chromium takes everything from an address, the
 * database and the files, as soon as a write finds no room (`test/faults`).
 *
 * It is asked when somebody has set a lock or saved a backup, which shows that
 * she means to stay, and at each start where nobody is bothered by it; its answer
 * stands in the settings, and there it can be asked again.
 */

import { useEffect } from 'react'
import { createStore, useStore } from 'zustand'
import type { KeptAnswer } from '#features/unlocking'

/** Asks, and answers whether it promised. */
export async function askToKeep(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false
}

/** What the settings show, also when something else asked meanwhile. */
const answers = createStore<KeptAnswer>(() => 'not asked')

/** Asks unless it has promised already. */
export async function askOnce(): Promise<void> {
  const isKept = await navigator.storage?.persisted?.()
  answers.setState(isKept || (await askToKeep()) ? 'kept' : 'refused', true)
}

export function useKeptByBrowser() {
  useEffect(() => {
    void navigator.storage?.persisted?.().then((isKept) => isKept && answers.setState('kept', true))
  }, [])
  return { answer: useStore(answers), ask: askOnce }
}
