/**
 * A date as people type it, in three parts, and what it says.
 *
 * Deadlines hang on these dates, so nothing is mended in silence: a text either
 * is one real day, written in a way that leaves no doubt, or it is refused with
 * the reason. Month comes first, as in Ohio; `30/9/2024` is refused and not
 * turned round. A year has four digits, or two, which then mean 20xx; `024` and
 * `0024` mean nothing. What was typed stays as it was typed.
 */

export interface DateParts {
  readonly month: string
  readonly day: string
  readonly year: string
}

export type DatePart = keyof DateParts

/** Why a text is no date: which part is wrong, or how the parts do not go together. */
export type DateProblem =
  | { readonly kind: DatePart; readonly typed: string }
  | { readonly kind: 'day-first'; readonly month: number; readonly day: number }
  | { readonly kind: 'not-in-month'; readonly month: number; readonly year: number; readonly days: number }
  | { readonly kind: 'weekday' }
  | { readonly kind: 'not-a-date'; readonly typed: string }

export type DateReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'incomplete'; readonly missing: readonly DatePart[] }
  | { readonly kind: 'refused'; readonly problem: DateProblem; readonly wrong: readonly DatePart[] }
  | { readonly kind: 'date'; readonly iso: string }

/** Boxes in which nothing stands. @internal */
export const noParts: DateParts = { month: '', day: '', year: '' }

const allParts: readonly DatePart[] = ['month', 'day', 'year']
const earliestYear = 1900
const latestYear = 2099

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?$/i
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const leadingWeekday = /^(sun|mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?)(day)?[.,]?\s+/i

/** Splits `2024-03-09` as it is shown in the three parts, without leading zeros; `null` gives empty parts. */
export function partsOfIso(iso: string | null): DateParts {
  const [year, month, day] = iso?.split('-') ?? []
  if (year === undefined || month === undefined || day === undefined) return noParts
  return { month: String(Number(month)), day: String(Number(day)), year }
}

/** Reads what stands in the three parts; a whole date standing alone in one part counts as well. */
export function readDateParts(parts: DateParts): DateReading {
  const typed = { month: parts.month.trim(), day: parts.day.trim(), year: parts.year.trim() }
  const filled = allParts.filter((part) => typed[part] !== '')
  const [only] = filled
  if (only === undefined) return { kind: 'empty' }
  if (filled.length === 1 && looksWhole(typed[only])) return readAlone(typed[only], only)

  const wrong = filled.filter((part) => numberOf(part, typed[part]) === null)
  const [first] = wrong
  if (first !== undefined) return dayFirst(typed) ?? refused({ kind: first, typed: typed[first] }, wrong)
  if (filled.length < 3) return { kind: 'incomplete', missing: allParts.filter((part) => typed[part] === '') }
  return readWhole(typed)
}

/** Finds the parts of a whole, real date in one text, such as `March 9, 2024`; otherwise `null`. */
export function spreadDate(text: string): DateParts | null {
  const parts = splitWhole(text)
  if (parts === null || readDateParts(parts).kind !== 'date') return null
  return agreesWithWeekday(text, parts) ? parts : null
}

/** Whether more typing could not make another date of the text, so that it may be spread at once. */
export function isSettledDate(text: string): boolean {
  const trimmed = text.trim()
  return /\D\d{4}$/.test(trimmed) || /^\d{8}$/.test(trimmed) || /^\d{4}\D\d{2}\D\d{2}$/.test(trimmed)
}

const growing: Readonly<Record<DatePart, RegExp>> = { month: /^[01]$/, day: /^[0-3]$/, year: /^\d{2}$/ }

/** Whether another digit could still make another month, day or year of what stands in a box. */
export function mayGrow(part: DatePart, text: string): boolean {
  return growing[part].test(text.trim())
}

/** The number of days in a month, 1 to 12. @internal */
export function daysInMonth(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function looksWhole(text: string): boolean {
  return splitWhole(text) !== null || /\d\D+\d|\d{5}|[a-z]\W*\s+\w/i.test(text)
}

function readAlone(text: string, part: DatePart): DateReading {
  const parts = splitWhole(text)
  if (parts === null) return refused({ kind: 'not-a-date', typed: text }, [part])
  const reading = readDateParts(parts)
  if (reading.kind === 'refused') return { ...reading, wrong: [part] }
  if (!agreesWithWeekday(text, parts)) return refused({ kind: 'weekday' }, [part])
  return reading
}

function readWhole(typed: DateParts): DateReading {
  const [month, day, year] = [toNumber('month', typed), toNumber('day', typed), toNumber('year', typed)]
  const days = daysInMonth(month, year)
  if (day > days) return refused({ kind: 'not-in-month', month, year, days }, ['day'])
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { kind: 'date', iso }
}

function dayFirst(typed: DateParts): DateReading | null {
  if (numberOf('month', typed.month) !== null) return null
  const [day, month] = [numberOf('day', typed.month), numberOf('month', typed.day)]
  if (day === null || month === null || numberOf('year', typed.year) === null) return null
  return refused({ kind: 'day-first', month, day }, ['month', 'day'])
}

function refused(problem: DateProblem, wrong: readonly DatePart[]): DateReading {
  return { kind: 'refused', problem, wrong }
}

function toNumber(part: DatePart, typed: DateParts): number {
  return numberOf(part, typed[part]) ?? Number.NaN
}

function numberOf(part: DatePart, text: string): number | null {
  if (part === 'year') return yearOf(text)
  if (part === 'month' && monthNames.test(text)) return months.indexOf(text.slice(0, 3).toLowerCase()) + 1
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= (part === 'month' ? 12 : 31) ? number : null
}

function yearOf(text: string): number | null {
  if (/^\d{2}$/.test(text)) return 2000 + Number(text)
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= earliestYear && year <= latestYear ? year : null
}

const wholeForms: readonly { readonly form: RegExp; readonly order: readonly DatePart[] }[] = [
  { form: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, order: ['year', 'month', 'day'] },
  { form: /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d+)$/, order: ['month', 'day', 'year'] },
  { form: /^(\d{2})()(\d{2})(\d{4})$/, order: ['month', 'day', 'year'] },
  { form: /^([a-z]+\.?)([\s-]+)(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d+)$/i, order: ['month', 'day', 'year'] },
  { form: /^(\d{1,2})(?:st|nd|rd|th)?([\s-]+)([a-z]+\.?),?[\s-]+(\d+)$/i, order: ['day', 'month', 'year'] },
]

function splitWhole(text: string): DateParts | null {
  const bare = text.trim().replace(leadingWeekday, '')
  for (const { form, order } of wholeForms) {
    const found = form.exec(bare)
    if (found === null) continue
    const pieces = [found[1], found[3], found[4]]
    const piece = (part: DatePart) => pieces[order.indexOf(part)] ?? ''
    return { month: piece('month'), day: piece('day'), year: piece('year') }
  }
  return null
}

function agreesWithWeekday(text: string, parts: DateParts): boolean {
  const named = leadingWeekday.exec(text.trim())?.[1]?.slice(0, 3).toLowerCase()
  if (named === undefined) return true
  const day = Date.UTC(toNumber('year', parts), toNumber('month', parts) - 1, toNumber('day', parts))
  return weekdays[new Date(day).getUTCDay()] === named
}
