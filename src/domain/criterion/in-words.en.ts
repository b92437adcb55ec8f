/** What was read, said back in one plain line: "4 of 7 days a week, at breakfast, 4 weeks in a row". */

import type { CriterionWords } from './read-criterion.ts'
import type { Count } from './read-count.ts'
import type { Range } from './read-number.ts'
import type { Span } from './read-span.ts'
import type { Until } from './read-window.ts'
import type { Unit } from './units.ts'

/** Without a capital and without a period, so that it can stand in a sentence. */
export function criterionInWords({
  howMuch,
  howOften,
  keepsUp,
  window,
  places,
  vague,
}: CriterionWords): string {
  const where = joined(places.map(({ said }) => said))
  const isTrip = where.startsWith('to ') && howOften !== null
  const parts = [
    howMuch && countInWords(howMuch),
    howOften && `${countInWords(howOften)}${isTrip ? ` ${where}` : ''}`,
    ...(howOften === null ? vague.map(({ words }) => `“${words}”`) : []),
    isTrip ? '' : where,
    keepsUp && spanInWords(keepsUp),
    window && untilInWords(window.until, window.words),
  ].filter((part) => part !== null && part !== '')
  return parts.join(', ')
}

/** "4 of 7 days a week", "at least 5 bites each meal", "every other day". */
export function countInWords(count: Count): string {
  const { amount, bound, of, unit, every, period, isInARow } = count
  if (amount === null) return `every ${every === 2 ? 'other ' : ''}${unit?.one ?? ''}`.trim()
  const many = amountInWords(amount, unit, of)
  const parts = [bounds[bound ?? ''], many, per(period), isInARow ? 'in a row' : '']
  return parts.filter((part) => part !== '').join(' ')
}

const bounds: Readonly<Record<string, string>> = { '': '', least: 'at least', most: 'at most' }

function amountInWords(amount: Range, unit: Unit | null, of: number | null): string {
  const part = of === null ? '' : ` of ${of}`
  if (unit === null) return `${rangeInWords(amount)}${part}`
  if (unit.one === 'percent') return `${rangeInWords(amount)}%`
  const isOne = (of ?? amount.to) === 1
  return special(amount, unit, of) ?? `${rangeInWords(amount)}${part} ${isOne ? unit.one : unit.many}`
}

/** "Once", "twice", "half an hour", "half the meals". */
function special({ from, to }: Range, unit: Unit, of: number | null): string | null {
  if (of !== null || from !== to) return null
  if (unit.one === 'time' && to <= 2) return to === 1 ? 'once' : 'twice'
  if (to !== 0.5) return null
  const isPart = unit.kind === 'clock' || unit.kind === 'thing'
  return isPart ? `half ${startsOpen(unit.one) ? 'an' : 'a'} ${unit.one}` : `half the ${unit.many}`
}

function startsOpen(word: string): boolean {
  return /^(?:[aeio]|hour)/u.test(word)
}

function rangeInWords({ from, to }: Range): string {
  return from === to ? String(from) : `${from} to ${to}`
}

/** "A week"; a meal is "each". */
function per(period: Unit | null): string {
  if (period === null) return ''
  if (period.one === 'time') return 'of the time'
  const isTime = period.kind === 'calendar' || period.kind === 'clock'
  return `${isTime ? (period.one === 'hour' ? 'an' : 'a') : 'each'} ${period.one}`
}

function spanInWords({ amount, unit, isInARow }: Span): string {
  const length = `${rangeInWords(amount)} ${amount.to === 1 ? unit.one : unit.many}`
  return isInARow ? `${length} in a row` : `for ${length}`
}

function untilInWords(until: Until, words: string): string {
  if (until.kind !== 'span') return words
  const { amount, unit } = until
  return `within ${rangeInWords(amount)} ${amount.to === 1 ? unit.one : unit.many}`
}

/** "at lunch and dinner", "at home, at lunch and in the car". */
function joined(places: readonly string[]): string {
  const [first] = places
  if (first === undefined) return ''
  const small = first.slice(0, first.indexOf(' ') + 1)
  const isShared = small !== '' && places.every((place) => place.startsWith(small))
  const said = places.map((place, index) => (isShared && index > 0 ? place.slice(small.length) : place))
  return said.length === 1 ? first : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`
}
