import { focusSoon } from '#ui'

/** Where the hints of an entry stand on the page. */
export function hintsId(entry: string): string {
  return `hints-${entry}`
}

/** Takes the keyboard back to the hints of an entry, when what was done with it is taken back. */
export function focusHints(entry: string): void {
  focusSoon(() => document.getElementById(hintsId(entry))?.querySelector('button'))
}
