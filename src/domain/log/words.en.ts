/** How a month is told: what is still to do by when, and why less is expected. */

import { type CalendarDate, partsOf } from '../calendar-date.ts'
import { type Month, firstDayOf } from './month.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const
const endings: Readonly<Record<number, string>> = {
  1: 'st',
  2: 'nd',
  3: 'rd',
  21: 'st',
  22: 'nd',
  23: 'rd',
  31: 'st',
}

const monthName = (day: CalendarDate) => months[partsOf(day).month - 1] ?? ''
const count = (number: number) => small[number] ?? String(number)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const times = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

/** `the 31st` */
const nth = (day: CalendarDate) => `the ${partsOf(day).day}${endings[partsOf(day).day] ?? 'th'}`
/** `November 17` */
const dayInWords = (day: CalendarDate) => `${monthName(day)} ${partsOf(day).day}`
const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** `November 2026` */
export function monthInWords(of: Month): string {
  return `${monthName(firstDayOf(of))} ${partsOf(firstDayOf(of)).year}`
}

export const words = {
  nOf: (held: number, expected: number) => `${held} of ${expected}`,
  times: (number: number) => times(number, 'time'),
  moreThisMonth: (number: number, last: CalendarDate) => `${capital(count(number))} more by ${nth(last)}`,
  moreThisYear: (number: number, last: CalendarDate) =>
    `${capital(count(number))} more by ${dayInWords(last)}, ${partsOf(last).year}`,
  short: (number: number) => `${capital(count(number))} short`,
  met: 'Done',
  noneExpected: 'None expected',
  notCounted: 'Not in this app at that time',

  didNotMeet: (days: readonly CalendarDate[]) => `The team did not meet on ${list(days.map(dayInWords))}.`,
  'consultant-started': (day: CalendarDate) => `The consultant started on ${dayInWords(day)}.`,
  'vacancy-began': (day: CalendarDate) => `The post was vacant from ${dayInWords(day)} on.`,
  'vacancy-ended': (day: CalendarDate) => `The post was filled again on ${dayInWords(day)}.`,
  nobody: 'The team had no consultant in this month.',
  soExpected: (expected: number) =>
    expected === 0 ? 'So none is expected.' : `So ${count(expected)} is expected instead of two.`,

  noTeam: 'No team named',
  sayTeam: 'Say which team it was',
  noName: 'Nobody named',
  noTeamsYet: 'No team yet',

  strategies: (given: number) => `${given} given`,
  decided: (adopted: number, declined: number) => `${adopted} adopted, ${declined} declined`,
  decisions: (all: number) => times(all, 'decision'),
  refer: (number: number) => `${number} to refer`,
  checked: (all: number) =>
    all === 0 ? 'No local help listed yet' : 'Local help checked in the last 90 days',
  toCheck: (number: number) => `${times(number, 'place')} to check again`,
  appointments: 'Referral to first appointment',
  noAppointments: 'No first appointment in this month',
  days: (days: number, came: number) =>
    came === 1 ? times(days, 'day') : `${times(days, 'day')}, the middle of ${came}`,
  waiting: (number: number) => (number === 1 ? '1 family waits' : `${number} families wait`),
  nobodyWaits: 'Nobody waits',
  noPilot: 'No team is in the pilot',
  inPilot: 'Teams in the pilot',
} as const
