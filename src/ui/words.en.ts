/** The words that the parts of a screen bring themselves. Everything else is handed to them. */

import type { DatePart, DateProblem } from './date-parts.ts'
import { dayInWords } from './day-in-words.ts'

export const words = {
  edit: 'Edit',
  editOf: (name: string) => `Edit ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  tooLong: (letters: number, most: number) =>
    `That is too long for this field: ${letters.toLocaleString('en-US')} letters. It takes ${most.toLocaleString('en-US')}. Nothing was changed.`,
  findAnswer: 'Find in this list',
  close: 'Close',
  show: 'Show',
  hide: 'Hide',
  ofField: (deed: string, label: string) => `${deed}: ${label}`,
  capsLock: 'Caps Lock is on.',
  undo: 'Undo',
  cancel: 'Cancel',
  search: 'Type to find',
  oneMoment: 'One moment',
  drag: (name: string) => `Drag ${name}`,
  up: 'Up',
  down: 'Down',
  stepUp: (name: string) => `Move ${name} up`,
  stepDown: (name: string) => `Move ${name} down`,
  earlierWords: 'Earlier words',
  offered: (count: number) =>
    count === 1
      ? 'One earlier answer. Down arrow to hear it.'
      : `${count} earlier answers. Down arrow to hear them.`,
  nothingFound: 'Nothing found. Try other words.',
  choose: 'Choose one',
  skipToMain: 'Skip to main content',
  guidance: 'Guidance',
  sections: 'Sections',
  mistake: 'Please check:',
  dateParts: { month: 'Month', day: 'Day', year: 'Year' },
  dateHint: 'For example, 3 9 2024. You can paste a whole date into any box.',
  dateMissing,
  dateProblem,
  dateInWords: (iso: string) => dayInWords(iso, 'full'),
  dateKept: (iso: string) => `Until then, ${dayInWords(iso, 'full')} stays.`,
}

function dateMissing(missing: readonly DatePart[]): string {
  return `Add the ${missing.join(' and the ')}.`
}

function dateProblem(problem: DateProblem): string {
  switch (problem.kind) {
    case 'month':
      return `${quoted(problem.typed)} is not a month. Use a number from 1 to 12, or the name.`
    case 'day':
      return `${quoted(problem.typed)} is not a day. Use a number from 1 to 31.`
    case 'year':
      return `${quoted(problem.typed)} is not a year we can use. Write all four digits, such as 2024.`
    case 'day-first':
      return `The month comes first here. Did you mean ${problem.month}/${problem.day}?`
    case 'not-in-month':
      return `${monthName(problem.month)} ${problem.year} has only ${problem.days} days.`
    case 'weekday':
      return 'The day of the week and the date do not match.'
    case 'not-a-date':
    default:
      return `${quoted(problem.typed)} is not a date we can read. Try month, day and year, such as 3/9/2024.`
  }
}

/** A long paste is cut in the sentence, never in the box. */
function quoted(typed: string): string {
  return typed.length > 40 ? `“${typed.slice(0, 40)}…”` : `“${typed}”`
}

function monthName(month: number): string {
  return monthOnly.format(new Date(Date.UTC(2000, month - 1, 1)))
}

const monthOnly = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' })
