/** How long it is to keep up: "for two weeks", "three days in a row", "durante 10 días". */

import { type Count, type ReadCount, readCount } from './read-count.ts'
import type { Range } from './read-number.ts'
import { matchPhrase, phrasesOf, type Token, wordAt } from './token.ts'
import { readUnit, type Unit } from './units.ts'

export interface Span {
  readonly amount: Range
  readonly unit: Unit
  readonly isInARow: boolean
}

const lasting = phrasesOf<true>([
  ['for|for at least|over|across|throughout|lasting|for the next|durante|por|durante al menos', true],
])

interface ReadSpan {
  readonly span: Span
  readonly next: number
}

/** A span of days or longer that begins at `at`: with the word that makes it one, or long, or in a row. */
export function readLasting(tokens: readonly Token[], at: number): ReadSpan | null {
  const link = matchPhrase(tokens, at, lasting)
  if (link !== null) return toSpan(readCount(tokens, link.next) ?? readOneOf(tokens, link.next))
  const bare = toSpan(readCount(tokens, at))
  return bare !== null && (bare.span.isInARow || isLong(bare.span)) ? bare : null
}

function toSpan(found: ReadCount | null): ReadSpan | null {
  const span = found && spanOf(found.count)
  return found && span && { span, next: found.next }
}

/** A count as a span of time; `null` for a part of something, and for what is no time. */
function spanOf(count: Count): Span | null {
  const { amount, of, unit, period, isInARow } = count
  if (amount === null || unit === null || of !== null || period !== null) return null
  const isTime = unit.kind === 'calendar' || (isInARow && unit.kind === 'occasion')
  return isTime ? { amount, unit, isInARow } : null
}

/** "3 months" stands for a time by itself; "3 days" may be how often. */
function isLong({ unit }: Span): boolean {
  return ['week', 'month', 'year'].includes(unit.one)
}

/** "For a week", "for one day". */
function readOneOf(tokens: readonly Token[], at: number): ReadCount | null {
  if (!['a', 'an', 'one', '1'].includes(wordAt(tokens, at))) return null
  const skip = ['whole', 'full'].includes(wordAt(tokens, at + 1)) ? 2 : 1
  const found = readUnit(tokens, at + skip)
  if (found === null) return null
  const amount = { from: 1, to: 1 }
  return {
    count: { amount, bound: null, of: null, unit: found.unit, every: 1, period: null, isInARow: false },
    next: found.next,
  }
}
