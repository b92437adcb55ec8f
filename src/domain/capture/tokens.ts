/**
 * The words of a text, where they stand, and as what they are read.
 *
 * `word` is what was typed; `plain` is small letters without apostrophes, so
 * that "doesn't" and "doesnt" are one word; `read` is what the word stands for
 * when it is shorthand or a slip of the fingers (`word-reader.ts`). "She'll" is
 * two words, and so is "1x".
 */

export interface Token {
  readonly word: string
  readonly plain: string
  readonly read: string
  readonly at: number
  readonly end: number
  /** Nothing but blanks, a hyphen or a slash parts it from the one before. */
  readonly isNext: boolean
  /** A full stop and blanks part it from the one before, as after a title. */
  readonly isAfterStop: boolean
}

const wordsAndSigns =
  /\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|(?<![\p{L}\p{N}])w\/o?(?![\p{L}])|@|&/gu
const signs: Readonly<Record<string, string>> = { '@': 'at', '&': 'and', 'w/': 'with', 'w/o': 'without' }

/** The second halves of shortened words, as the words they stand for. */
const endings: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are', d: 'would', m: 'am' }
const withIs = new Set(['he', 'she', 'it', 'that', 'there', 'who', 'what', 'here'])

type Reader = (plain: string, word: string) => string

/** The words of a text in its order; `read` says what a word stands for. */
export function tokensOf(text: string, read: Reader = (plain) => plain): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  const add = (word: string, plain: string, at: number): void => {
    const last = tokens.at(-1)
    const gap = text.slice(end, Math.min(at, end + 8))
    const isNext = last !== undefined && isJoined(gap, last.word)
    end = at + word.length
    tokens.push({
      word,
      plain,
      read: read(plain, word),
      at,
      end,
      isNext,
      isAfterStop: gap.startsWith('.') && gap.trim() === '.',
    })
  }
  for (const { 0: whole, index } of text.matchAll(wordsAndSigns)) {
    const sign = signs[whole.toLowerCase()]
    if (sign !== undefined) add(whole, sign, index)
    else for (const part of partsOf(whole)) add(part.word, part.plain, index + part.at)
  }
  return tokens
}

function isJoined(between: string, before: string): boolean {
  if (between === ' ' || between === '') return true
  return (
    between.length < 8 &&
    (/^(?:['’]s?)?[\s\-‐‑/+]*$/u.test(between) || (between === '.' && before.length === 1))
  )
}

interface Part {
  readonly word: string
  readonly plain: string
  readonly at: number
}

/** "Mom's" is "mom", "she's" is "she is", "she'll" is "she will", "don't" stays one word. */
function partsOf(whole: string): readonly Part[] {
  const cut = whole.search(/['’]/u)
  const lower = whole.toLowerCase()
  if (cut < 0) return [{ word: whole, plain: lower, at: 0 }]
  const head = { word: whole.slice(0, cut), plain: lower.slice(0, cut), at: 0 }
  const tail = lower.slice(cut + 1)
  const second = tail === 's' && withIs.has(head.plain) ? 'is' : endings[tail]
  if (second !== undefined) return [head, { word: whole.slice(cut), plain: second, at: cut }]
  return tail === 's' ? [head] : [{ word: whole, plain: head.plain + tail, at: 0 }]
}

/** As what the word at a place is read; `''` where there is none. */
export function readAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.read ?? ''
}
