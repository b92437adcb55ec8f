/**
 * What one page leaves to the next at the door: which vault was open last, a
 * random id, and why the page was locked, a word. It lies in the clear, so
 * nothing else may ever be added.
 */

import type { DoorMemory, LockReason } from '#session'

const VAULT = 'ifsp-editor vault'
const REASON = 'ifsp-editor locked'
const reasons: readonly LockReason[] = ['quiet', 'woke', 'asked']

export const doorMemory: DoorMemory = {
  lastVault: () => attempt(() => localStorage.getItem(VAULT)),
  noteVault: (vault) => void attempt(() => (localStorage.setItem(VAULT, vault), null)),
  noteReason: (reason) => void attempt(() => (sessionStorage.setItem(REASON, reason), null)),
  takeReason: () => {
    const noted = attempt(() => sessionStorage.getItem(REASON))
    attempt(() => (sessionStorage.removeItem(REASON), null))
    return reasons.find((reason) => reason === noted) ?? null
  },
}

/** A browser that refuses storage remembers nothing. */
function attempt(step: () => string | null): string | null {
  try {
    return step()
  } catch {
    return null
  }
}
