import { expect, it } from 'vitest'
import { type CalendarDate, consentBeforeStart, type Entry } from '#domain'

const day = (text: string) => text as CalendarDate
const today = day('2026-03-14')

const row = (startsOn: string | null, consent: Entry['consent'], consentOn: string | null = null) => ({
  startsOn: startsOn === null ? null : day(startsOn),
  consent,
  consentOn: consentOn === null ? null : day(consentOn),
})

it.each([
  ['has no start', row(null, 'not asked'), null],
  ['starts later and nobody was asked', row('2026-03-15', 'not asked'), null],
  ['starts today and nobody was asked', row('2026-03-14', 'not asked'), 'no-yes'],
  ['started although the family said no', row('2026-03-01', 'declined'), 'said-no'],
  ['starts on the day of the yes', row('2026-03-10', 'given', '2026-03-10'), null],
  ['starts before the day of the yes', row('2026-03-09', 'given', '2026-03-10'), 'too-early'],
  ['has a yes without a date', row('2026-03-09', 'given'), null],
  ['was given until the yes was taken back', row('2026-01-01', 'withdrawn', '2026-03-01'), null],
])('looks at a row that %s', (_, service, expected) => {
  expect(consentBeforeStart(service, today)).toBe(expected)
})
