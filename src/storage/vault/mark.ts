/**
 * How a vault is told from the others on a locked screen, where nothing may name
 * a person: a color and a thing, which follow from its random id.
 */

import { words } from './words.en.ts'

export interface Mark {
  readonly color: (typeof words.colors)[number]
  readonly thing: (typeof words.things)[number]
}

/** One of 512, always the same for the same vault: "blue kite". Two vaults may have the same; whoever makes one looks first. */
export function markOf(vault: string): Mark {
  return { color: pick(words.colors, vault.slice(0, 2)), thing: pick(words.things, vault.slice(2, 4)) }
}

/** The lists are as long as a power of two, so each word is as likely as the next. */
function pick<Word>(list: readonly [Word, ...Word[]], byte: string): Word {
  return list[Number.parseInt(byte, 16) % list.length] ?? list[0]
}
