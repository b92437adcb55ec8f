import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countMonth,
  type CountSources,
  expectationRows,
  expectations,
  expectationsOf,
  noPlanFacts,
  parseMonth,
} from '#domain'
import { medianDays } from '../../../src/domain/log/median-days.ts'
import { yearOf } from '../../../src/domain/log/year-basis.ts'
import { day, logLine, team } from '../../builders/log.ts'
import { resource } from '../../builders/workspace.ts'

const november = parseMonth('2026-11') ?? fail()
const nothing: CountSources = {
  log: [],
  teams: [],
  resources: [],
  settings: { yearBasis: 'state fiscal' },
  plans: noPlanFacts,
}
const count = (sources: Partial<CountSources>, today = '2026-11-20') =>
  countMonth(november, day(today), { ...nothing, ...sources })

const training = (on: string, consultant = 'June Okafor') => logLine({ kind: 'training', on, consultant })
const states = (sources: Partial<CountSources>, today?: string) =>
  count(sources, today).trainings.map(({ consultant, held, state }) => [consultant, held, state])
const rowsOf = (sources: Partial<CountSources>, today?: string) => expectationRows(count(sources, today))
const waits = (...days: readonly number[]) =>
  days.map((each) => ({
    referredOn: day('2026-01-01'),
    firstAppointmentOn: day(`2026-01-${String(each + 1).padStart(2, '0')}`),
  }))

describe('which expectation a line counts for', () => {
  it.each([
    [{ kind: 'team-meeting' }, ['1']],
    [{ kind: 'resource-explained' }, ['2']],
    [{ kind: 'child-consultation' }, ['3']],
    [{ kind: 'child-consultation', decision: 'refer' }, ['3', '5']],
    [{ kind: 'programmatic-consultation' }, []],
    [{ kind: 'programmatic-consultation', expectations: ['7', '4'] }, ['4', '7']],
    [{ kind: 'training', expectations: ['8', '7'] }, ['7', '8']],
    [{ kind: 'evaluation' }, ['9']],
    [{ kind: 'reflective-supervision' }, []],
    [{ kind: 'other', expectations: ['12', 'six'] }, []],
    [{ kind: 'team-did-not-meet', expectations: ['1'] }, []],
  ] as const)('%j: %j', (line, expected) => {
    expect(expectationsOf(logLine(line))).toEqual(expected)
  })
})

describe('a year', () => {
  it.each([
    ['2026-06-30', 'state fiscal', '2025-07-01', '2026-06-30'],
    ['2026-07-01', 'state fiscal', '2026-07-01', '2027-06-30'],
    ['2026-12-31', 'state fiscal', '2026-07-01', '2027-06-30'],
    ['2026-12-31', 'calendar', '2026-01-01', '2026-12-31'],
    ['2028-02-29', 'calendar', '2028-01-01', '2028-12-31'],
  ] as const)('of %s, %s: %s to %s', (on, basis, from, to) => {
    expect(yearOf(day(on), basis)).toEqual({ from, to })
  })
})

describe('trainings', () => {
  const june = team({ consultant: 'June Okafor' })

  it('counts by the year that is set', () => {
    const sources = { teams: [june], log: [training('2026-03-10')] }
    expect(states(sources)).toEqual([['June Okafor', 0, 'open']])
    expect(states({ ...sources, settings: { yearBasis: 'calendar' } })).toEqual([['June Okafor', 1, 'met']])
  })

  it('is late only after the year has ended', () => {
    expect(states({ teams: [june] }, '2027-06-30')).toEqual([['June Okafor', 0, 'open']])
    expect(states({ teams: [june] }, '2027-07-01')).toEqual([['June Okafor', 0, 'late']])
  })

  it('counts for each consultant, whatever the case of the name', () => {
    const rosa = team({ consultant: 'Rosa Diaz' })
    const log = [training('2026-09-01', ' june okafor '), training('2026-10-01')]
    expect(states({ teams: [june, rosa], log })).toEqual([
      ['June Okafor', 2, 'met'],
      ['Rosa Diaz', 0, 'open'],
    ])
  })

  it('gives a training without a name to the only consultant, and to nobody where there are two', () => {
    const log = [training('2026-09-01', '')]
    expect(states({ teams: [june], log })).toEqual([['June Okafor', 1, 'met']])
    const rosa = team({ consultant: 'Rosa Diaz' })
    expect(states({ teams: [june, rosa], log })).toEqual([
      ['June Okafor', 0, 'open'],
      ['Rosa Diaz', 0, 'open'],
      ['', 1, 'met'],
    ])
  })
})

describe('what else a month comes to', () => {
  const clover = team({ id: 'clover', name: 'Clover team', isPilot: true })
  const hopewell = team({ id: 'hopewell' })

  it('keeps two teams apart, and meetings of no team', () => {
    const log = [
      logLine({ team: 'clover', on: '2026-11-02' }),
      logLine({ team: 'clover', on: '2026-11-16' }),
      logLine({ team: 'hopewell', on: '2026-11-04' }),
      logLine({ team: null, on: '2026-11-05' }),
      logLine({ team: 'clover', on: '2026-11-06', isRemoved: true }),
    ]
    const counted = count({ log, teams: [clover, hopewell] })
    expect(counted.meetings.map(({ held }) => held)).toEqual([2, 1])
    expect(counted.meetingsOfNoTeam).toBe(1)
  })

  it('knows from other months who was there in this one', () => {
    const log = [logLine({ team: 'hopewell', kind: 'vacancy-began', on: '2026-09-10' })]
    const [counted] = count({ log, teams: [hopewell] }).meetings
    expect([counted?.expected, counted?.state]).toEqual([0, 'none expected'])
  })

  it('counts a strategy once, however often it was spoken of', () => {
    const advice = { kind: 'child-consultation', plan: 'p1', entry: 'e1' } as const
    const log = [
      logLine(advice),
      logLine(advice),
      logLine({ ...advice, entry: 'e2' }),
      logLine({ ...advice, entry: '' }),
    ]
    const plans = {
      decided: [
        { on: day('2026-11-05'), as: 'adopted' },
        { on: day('2026-11-06'), as: 'declined' },
        { on: day('2026-10-31'), as: 'adopted' },
      ],
      referrals: [],
    } as const
    expect(count({ log, plans }).strategies).toEqual({ given: 2, adopted: 1, declined: 1 })
  })

  it('counts days to the first appointment in the month in which it was, and who waits', () => {
    const referrals = [
      { referredOn: day('2026-10-20'), firstAppointmentOn: day('2026-11-03') },
      { referredOn: day('2026-11-01'), firstAppointmentOn: day('2026-11-09') },
      { referredOn: day('2026-09-01'), firstAppointmentOn: day('2026-10-30') },
      { referredOn: day('2026-11-10'), firstAppointmentOn: null },
      { referredOn: day('2026-11-11'), firstAppointmentOn: day('2026-12-02') },
      { referredOn: day('2026-12-01'), firstAppointmentOn: null },
    ]
    const plans = { decided: [], referrals }
    expect(count({ plans }).appointments).toEqual({ came: 2, medianDays: 11, waiting: 2 })
    expect(count({ plans }, '2027-01-10').appointments).toEqual({ came: 2, medianDays: 11, waiting: 2 })
  })

  it('finds what was not checked for more than ninety days', () => {
    const resources = ['2026-08-22', '2026-08-21', '2026-11-01'].map((on) =>
      resource('Clover', { checkedOn: day(on) }),
    )
    expect(
      count({ resources: [...resources, resource('Clover'), resource('Clover', { isRemoved: true })] })
        .resources,
    ).toEqual({
      all: 4,
      toCheck: 2,
    })
  })

  it('counts evaluations of teams in the pilot alone', () => {
    const log = ['clover', 'hopewell'].map((of) => logLine({ kind: 'evaluation', team: of }))
    expect(count({ log, teams: [hopewell] }).evaluations).toBeNull()
    expect(count({ log, teams: [hopewell, clover] }).evaluations).toBe(1)
  })

  it('counts referral decisions, and names the tools that were explained', () => {
    const log = [
      logLine({ kind: 'programmatic-consultation', decision: 'refer' }),
      logLine({ kind: 'child-consultation', decision: 'not yet' }),
      logLine({ kind: 'resource-explained', tool: 'DECA' }),
      logLine({ kind: 'resource-explained', tool: 'DECA ' }),
    ]
    const counted = count({ log })
    expect(counted.referralDecisions).toEqual({ all: 2, refer: 1 })
    expect(counted.tools).toEqual(['DECA'])
    expect(counted.lines).toMatchObject({ '2': 2, '5': 2 })
  })
})

describe('the rows', () => {
  const hopewell = team({ id: 'hopewell' })

  it('says what is still to do by when, and why less is expected', () => {
    const log = [logLine({ team: 'hopewell', on: '2026-11-03' })]
    expect(rowsOf({ log, teams: [hopewell] })[0]).toMatchObject({
      says: '1 of 2',
      stands: 'One more by the 30th',
      state: 'open',
    })
    expect(rowsOf({ log, teams: [hopewell] }, '2026-12-01')[0]).toMatchObject({
      stands: 'One short',
      state: 'late',
    })
    const missed = logLine({ team: 'hopewell', on: '2026-11-17', kind: 'team-did-not-meet' })
    const [row] = rowsOf({ log: [...log, missed], teams: [hopewell] })
    expect(row).toMatchObject({ says: '1 of 1', stands: 'Done' })
    expect(row?.why).toEqual(['The team did not meet on November 17.', 'So one is expected instead of two.'])
  })

  it('has each of the nine, and every row an id of its own', () => {
    const counts = fc.array(fc.record({ teams: fc.integer({ min: 0, max: 4 }) }), {
      minLength: 1,
      maxLength: 1,
    })
    fc.assert(
      fc.property(counts, ([asked]) => {
        const teams = Array.from({ length: asked?.teams ?? 0 }, (_, at) =>
          team({ consultant: `Consultant ${at}` }),
        )
        const rows = rowsOf({ teams, log: [logLine()] })
        expect(new Set(rows.map(({ expectation }) => expectation))).toEqual(new Set(expectations))
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      }),
    )
  })
})

describe('the median', () => {
  it('is the one in the middle, or between the two, or none', () => {
    expect(medianDays(waits(9, 1, 4))).toBe(4)
    expect(medianDays(waits(9, 1, 4, 5))).toBe(4.5)
    expect(medianDays([])).toBeNull()
  })

  it('has as many below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 29 }), { minLength: 1 }), (days) => {
        const middle = medianDays(waits(...days)) ?? Number.NaN
        const [below, above] = [days.filter((each) => each < middle), days.filter((each) => each > middle)]
        expect(below.length).toBeLessThanOrEqual(days.length / 2)
        expect(above.length).toBeLessThanOrEqual(days.length / 2)
      }),
    )
  })
})

function fail(): never {
  throw new Error('The month of the test is no month.')
}
