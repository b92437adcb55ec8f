/**
 * Keys as data: `Ctrl Shift Enter`, in words with spaces between. On a Mac
 * Ctrl means ⌘ and Alt is called Option, in what is shown and in what is pressed.
 */

interface Pressed {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const onMac: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: 'Option' }

/** The words of each key, as they stand on this keyboard. */
export function keyNames(keys: string): readonly string[] {
  return keys.split(' ').map((key) => (isMac() ? (onMac[key] ?? key) : key))
}

/** Whether a key event is exactly these keys: a letter with Ctrl, Alt and Shift as they are named, and no other. */
export function isPressed(keys: string, event: Pressed): boolean {
  const named = keys.split(' ')
  const has = (name: string) => named.includes(name)
  return (
    isLetter(named.at(-1) ?? '', event) &&
    has('Ctrl') === (isMac() ? event.metaKey : event.ctrlKey) &&
    !(isMac() ? event.ctrlKey : event.metaKey) &&
    has('Alt') === event.altKey &&
    has('Shift') === event.shiftKey
  )
}

/** By what the key writes, and by where it lies for a keyboard that writes no Latin letters. */
function isLetter(letter: string, { key, code }: Pressed): boolean {
  if (key.toLowerCase() === letter.toLowerCase()) return true
  return !/^[\x20-\x7e]/u.test(key) && code === `Key${letter.toUpperCase()}`
}

function isMac(): boolean {
  return /Macintosh|iPhone|iPad/u.test(navigator.userAgent)
}
