import type { KeyboardEvent } from 'react'

/** Whether a key closes a card: Escape, unless a list or a menu inside took it for itself. */
export function isEscape({ key, defaultPrevented }: KeyboardEvent): boolean {
  return key === 'Escape' && !defaultPrevented
}
