import { focusSoon } from '#ui'

/**
 * Takes the keyboard to the Edit button of a card that was just closed or has
 * changed its list. A button's id belongs to the component kit, so it is found
 * by the entry it edits.
 */
export function focusEdit(entry: string): void {
  focusSoon(() => document.querySelector<HTMLElement>(`[data-edits="${CSS.escape(entry)}"]`))
}
