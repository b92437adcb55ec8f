/** The keys of the agenda: Enter to the next child, Ctrl Enter when the child is done, Alt Shift arrows to move it. */

import type { KeyboardEvent } from 'react'
import { isPressed } from '#ui'

/** Where a key would move a child: one up, one down; `null` for any other key. */
export function wayByKey(event: KeyboardEvent): 'up' | 'down' | null {
  if (isPressed('Alt Shift ArrowUp', event)) return 'up'
  return isPressed('Alt Shift ArrowDown', event) ? 'down' : null
}

/** Whether a key leaves one child for the next, and whether this one is done with it; `null` for any other key. */
export function leaveByKey(event: KeyboardEvent): 'next' | 'done' | null {
  const isField = event.target instanceof HTMLInputElement && event.target.type === 'text'
  if (!isField || event.nativeEvent.isComposing) return null
  if (isPressed('Ctrl Enter', event)) return 'done'
  return isPressed('Enter', event) ? 'next' : null
}

/** Goes to the same field of the next child; after the last one to adding a child. */
export function goToNext(from: EventTarget, list: HTMLElement): void {
  if (!(from instanceof HTMLInputElement)) return
  const kind = from.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? 'advice'
  const fields = [...list.querySelectorAll<HTMLElement>(`[data-field="${kind}"] input`)]
  const next = fields[fields.indexOf(from) + 1]
  if (next === undefined) addChildButton()?.focus()
  else next.focus()
}

export function addChildButton(): HTMLElement | null {
  return document.querySelector('[data-add-child] button')
}

export function adviceField(id: string): HTMLElement | null {
  return document.querySelector(`[data-agenda="${CSS.escape(id)}"] [data-field="advice"] input`)
}
