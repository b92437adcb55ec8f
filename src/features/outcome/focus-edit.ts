import { focusSoon } from '#ui'

/**
 * Takes the keyboard to the Edit button of a card that was just closed or has
 * changed its list. A button's id belongs to the component kit, so it is found
 * by the entry it edits: in the column in which one was, since an entry for two
 * outcomes stands in both, and otherwise wherever it is.
 */
export function focusEdit(entry: string): void {
  const column = document.activeElement?.closest('[data-column]')
  const button = `[data-edits="${CSS.escape(entry)}"]`
  focusSoon(() => column?.querySelector<HTMLElement>(button) ?? document.querySelector<HTMLElement>(button))
}
