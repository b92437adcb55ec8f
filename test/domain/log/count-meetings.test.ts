import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LogLine, type MeetingCount, parseMonth, type Team } from '#domain'
import { countMeetings } from '../../../src/domain/log/count-meetings.ts'
import { firstDayOf, lastDayOf, shiftMonth } from '../../../src/domain/log/month.ts'
import { day, type LineValues, logLine, team } from '../../builders/log.ts'

const hopewell = team({ id: 'hopewell' })

function count(
  month: string,
  today: string,
  lines: readonly LineValues[],
  of: Team = hopewell,
): MeetingCount {
  const asked = parseMonth(month)
  if (asked === null) throw new Error(`${month} is no month.`)
  return countMeetings(of, lines.map(logLine), { month: asked, today: day(today) })
}

const missing = ({ held, expected }: MeetingCount) => Math.max(0, expected - held)
const told = ({ held, expected, state }: MeetingCount) => [held, expected, state]

describe('months made by hand', () => {
  const two: readonly LineValues[] = [{ on: '2026-11-03' }, { on: '2026-11-17' }]

  it('counts two meetings, in the room and by video', () => {
    const counted = count('2026-11', '2026-11-20', [
      { on: '2026-11-03', mode: 'in person' },
      { on: '2026-11-17', mode: 'virtual' },
    ])
    expect(told(counted)).toEqual([2, 2, 'met'])
    expect([counted.inPerson, counted.virtual]).toEqual([1, 1])
  })

  it('is not late on the last day of the month, and late on the day after', () => {
    const one = [{ on: '2026-11-03' }]
    expect(told(count('2026-11', '2026-11-30', one))).toEqual([1, 2, 'open'])
    expect(told(count('2026-11', '2026-12-01', one))).toEqual([1, 2, 'late'])
  })

  it.each([
    ['2026-02', '2026-02-28', '2026-03-01'],
    ['2028-02', '2028-02-29', '2028-03-01'],
    ['2026-01', '2026-01-31', '2026-02-01'],
    ['2026-12', '2026-12-31', '2027-01-01'],
  ])('knows where %s ends', (month, last, after) => {
    const onTheLast = [{ on: last }, { on: after }]
    expect(told(count(month, last, onTheLast))).toEqual([1, 2, 'open'])
    expect(told(count(month, after, onTheLast))).toEqual([1, 2, 'late'])
  })

  it('counts no meeting that is still to come', () => {
    expect(told(count('2026-11', '2026-11-10', two))).toEqual([1, 2, 'open'])
  })

  it('counts no line of another month, of another kind, or without a day', () => {
    const others: readonly LineValues[] = [
      { on: '2026-10-31' },
      { on: '2026-12-01' },
      { on: '2026-11-10', kind: 'programmatic-consultation' },
      { on: null },
    ]
    expect(told(count('2026-11', '2026-12-05', others))).toEqual([0, 2, 'late'])
  })

  it('expects one fewer where the team did not meet, and says so', () => {
    const counted = count('2026-11', '2026-12-01', [
      { on: '2026-11-03' },
      { on: '2026-11-17', kind: 'team-did-not-meet' },
    ])
    expect(told(counted)).toEqual([1, 1, 'met'])
    expect(counted.reasons).toEqual([{ kind: 'team-did-not-meet', on: ['2026-11-17'] }])
  })

  it('expects none where the team did not meet twice', () => {
    const missed = [
      { on: '2026-11-03', kind: 'team-did-not-meet' },
      { on: '2026-11-17', kind: 'team-did-not-meet' },
    ] as const
    expect(told(count('2026-11', '2026-12-01', missed))).toEqual([0, 0, 'none expected'])
  })

  it('says 2 of 2 where two were held, although a third did not take place', () => {
    const counted = count('2026-11', '2026-12-01', [...two, { on: '2026-11-24', kind: 'team-did-not-meet' }])
    expect(told(counted)).toEqual([2, 2, 'met'])
    expect(counted.reasons).toEqual([])
  })

  it.each([
    ['2026-11-02', 2],
    ['2026-11-08', 2],
    ['2026-11-09', 1],
    ['2026-11-17', 1],
    ['2026-11-23', 1],
    ['2026-11-24', 0],
  ])('after a start on %s expects %d', (on, expected) => {
    expect(count('2026-11', '2026-11-25', [{ on, kind: 'consultant-started' }]).expected).toBe(expected)
  })

  it('says why after a start on the 17th', () => {
    const counted = count('2026-11', '2026-12-01', [
      { on: '2026-11-17', kind: 'consultant-started' },
      { on: '2026-11-24' },
    ])
    expect(told(counted)).toEqual([1, 1, 'met'])
    expect(counted.reasons).toEqual([{ kind: 'consultant-started', on: '2026-11-17' }])
  })

  it('expects nothing before the start, and two in the month after', () => {
    const started = [{ on: '2026-11-17', kind: 'consultant-started' }] as const
    const before = count('2026-10', '2026-12-01', started)
    expect(told(before)).toEqual([0, 0, 'none expected'])
    expect(before.reasons).toEqual([{ kind: 'nobody all month' }])
    expect(told(count('2026-12', '2026-12-01', started))).toEqual([0, 2, 'open'])
  })

  it('follows a vacancy over the months until it ends', () => {
    const vacancy = [
      { on: '2026-09-16', kind: 'vacancy-began' },
      { on: '2026-11-16', kind: 'vacancy-ended' },
    ] as const
    const expected = ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12'].map(
      (month) => count(month, '2027-01-05', vacancy).expected,
    )
    expect(expected).toEqual([2, 1, 0, 1, 2])
  })

  it('takes off nothing for a meeting that fell away while nobody was there anyway', () => {
    const counted = count('2026-11', '2026-12-01', [
      { on: '2026-11-17', kind: 'consultant-started' },
      { on: '2026-11-03', kind: 'team-did-not-meet' },
    ])
    expect(told(counted)).toEqual([0, 1, 'late'])
  })

  it('asks nothing of months that were over before the team was entered here', () => {
    expect(told(count('2025-12', '2026-11-20', []))).toEqual([0, 2, 'not counted'])
    expect(told(count('2025-12', '2026-11-20', [{ on: '2025-12-09' }]))).toEqual([1, 2, 'late'])
    expect(told(count('2026-01', '2026-11-20', []))).toEqual([0, 2, 'late'])
  })
})

describe('whatever the log says', () => {
  const kinds: readonly LogLine['kind'][] = [
    'team-meeting',
    'team-did-not-meet',
    'consultant-started',
    'vacancy-began',
    'vacancy-ended',
    'training',
  ]
  const month = parseMonth('2026-02') ?? fail()
  const anyDay = fc.integer({ min: -40, max: 70 }).map((days) => addDays(firstDayOf(month), days))
  const lines = fc.array(
    fc.record({ on: anyDay, kind: fc.constantFrom(...kinds) }).map(({ on, kind }) => ({ on, kind })),
    { maxLength: 12 },
  )
  const asked = (today: ReturnType<typeof day>) => ({ month, today })

  it('expects none to two, never fewer than were held, and holds no more than there are', () => {
    fc.assert(
      fc.property(lines, anyDay, (some, today) => {
        const { held, expected, reasons } = countMeetings(hopewell, some.map(logLine), asked(today))
        expect(expected).toBeGreaterThanOrEqual(Math.min(held, 2))
        expect(expected).toBeLessThanOrEqual(2)
        expect(held).toBeLessThanOrEqual(some.length)
        expect(reasons.length > 0).toBe(expected < 2)
      }),
    )
  })

  it('is late only when the month is over and something is missing', () => {
    fc.assert(
      fc.property(lines, anyDay, (some, today) => {
        const { held, expected, state } = countMeetings(hopewell, some.map(logLine), asked(today))
        const isOver = today > lastDayOf(month)
        expect(state === 'late').toBe(isOver && held < expected)
        expect(state === 'open').toBe(!isOver && held < expected)
      }),
    )
  })

  it('asks for no more because a meeting fell away, and misses less because one was held', () => {
    fc.assert(
      fc.property(lines, anyDay, anyDay, (some, on, today) => {
        const before = countMeetings(hopewell, some.map(logLine), asked(today))
        const more = (kind: LogLine['kind']) =>
          countMeetings(hopewell, [...some, { on, kind }].map(logLine), asked(today))
        expect(more('team-did-not-meet').expected).toBeLessThanOrEqual(before.expected)
        expect(missing(more('team-meeting'))).toBeLessThanOrEqual(missing(before))
      }),
    )
  })

  it('does not care in which order the lines were written down', () => {
    fc.assert(
      fc.property(lines, anyDay, (some, today) => {
        const perDay = some.filter(({ on }, at) => some.findIndex((other) => other.on === on) === at)
        const one = countMeetings(hopewell, perDay.map(logLine), asked(today))
        const other = countMeetings(hopewell, perDay.toReversed().map(logLine), asked(today))
        expect(one).toEqual(other)
      }),
    )
  })

  it('gives each day of a year to one month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 24 }), (on, back) => {
        const months = Array.from({ length: 40 }, (_, at) => shiftMonth(month, at - 20 - (back % 2)))
        const holding = months.filter(
          (each) =>
            countMeetings(hopewell, [logLine({ on })], { month: each, today: day('2030-01-01') }).held === 1,
        )
        expect(holding).toHaveLength(1)
      }),
    )
  })
})

function fail(): never {
  throw new Error('The month of the test is no month.')
}
