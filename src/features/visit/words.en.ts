import type { CalendarDate } from '#domain'
import { dayInWords } from '#ui'

export const words = {
  heading: 'Visit',
  day: (day: CalendarDate) => dayInWords(day, 'full'),
  otherDay: 'The visit was on another day',
  dayOfVisit: 'Day of the visit',
  dayHint: 'What you write below belongs to this day. It changes when the date is whole.',
  notYet: 'This day is still to come. Below is today’s visit.',
  which: 'Which strategies?',
  mine: 'Mine',
  all: 'All',
  nobodyIsYou:
    'You are not among the people of this plan, so all strategies show. To find yours at once, add yourself:',
  nothingIsYours: 'No strategy names you, so all of them show.',
  addYourself: 'People and agencies',
  outcome: (number: number) => `Outcome ${number}`,
  noStatement: 'Nothing written yet',
  strategies: (outcome: string) => `Strategies of ${outcome}`,
  strategy: (number: number) => `Strategy ${number}`,
  noWords: 'Nothing written yet',
  happened: 'What happened?',
  next: 'Next',
  nextNoted: 'Next:',
  lastTime: (day: CalendarDate) => `Last time, ${dayInWords(day, 'medium')}`,
  thisVisit: 'At this visit',
  onDay: (day: CalendarDate | null) => (day === null ? 'No day noted' : dayInWords(day, 'medium')),
  by: (when: string, name: string) => `${when}, ${name}`,
  earlier: (outcome: string, count: number) => `Other notes of ${outcome} (${count})`,
  change: (outcome: string) => `Change ${outcome}`,
  elsewhere: (count: number) => `Notes on what is no strategy now (${count})`,
  noStrategies: 'No strategies yet',
  noStrategiesWhy:
    'When an outcome has strategies, they show here. On each visit you write what happened and what is next.',
  toPlan: 'Begin with the child',
} as const
