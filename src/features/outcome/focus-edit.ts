import { focusSoon } from '#ui'

/** The Edit button of a card. */
export function editButtonId(entry: string): string {
  return `edit-${entry}`
}

/** Takes the keyboard to the Edit button of a card that was just closed or has changed its list. */
export function focusEdit(entry: string): void {
  focusSoon(() => document.getElementById(editButtonId(entry)))
}
