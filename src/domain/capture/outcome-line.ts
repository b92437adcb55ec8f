/** Whether a clause is the outcome itself, repeated above its strategies. */

const label = /^\s*(?:IFSP\s+|child\s+|family\s+)?(?:outcome|resultado|goal)(?:\s*#?\d+)?\s*(?::|[–—-]\s)/iu

/** Whether a clause carries the label of an outcome or says nearly the same as the statement. */
export function isOutcomeLine(clause: string, outcome: string | undefined): boolean {
  if (label.test(clause)) return true
  if (outcome === undefined) return false
  const ours = wordsOf(outcome)
  const theirs = wordsOf(clause)
  if (ours.size < 3 || theirs.size < 3) return false
  const shared = [...ours].filter((word) => theirs.has(word)).length
  return shared / (ours.size + theirs.size - shared) >= 0.7
}

const numbers: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
}

const small = new Set([
  'will',
  'the',
  'a',
  'an',
  'of',
  'per',
  'each',
  'every',
  'out',
  'to',
  'days',
  'day',
  'on',
])

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return new Set(
    words.filter((word) => !small.has(word)).map((word) => numbers[word] ?? word.replace(/s$/u, '')),
  )
}
