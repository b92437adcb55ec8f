import { expect, it } from 'vitest'
import { type AgendaItem, childrenOf, lastTimes, meetingsOf, nextMeeting } from '#domain'
import { day, logLine, team } from '../../builders/log.ts'

const hopewell = team({ id: 'hopewell', county: 'Hopewell' })

it('begins a meeting as the last one was', () => {
  const log = [
    logLine({ team: 'hopewell', on: '2026-11-03', minutes: 50, mode: 'virtual' }),
    logLine({ team: 'hopewell', on: '2026-10-06', minutes: 60, mode: 'in person' }),
    logLine({ team: 'clover', on: '2026-11-10', minutes: 20 }),
    logLine({ team: 'hopewell', on: '2026-11-09', minutes: 10, isRemoved: true }),
  ]
  expect(meetingsOf('hopewell', log).map(({ on }) => on)).toEqual(['2026-11-03', '2026-10-06'])
  expect(nextMeeting(hopewell, log, day('2026-11-17'))).toEqual({
    team: 'hopewell',
    on: '2026-11-17',
    consultant: 'June Okafor',
    minutes: 50,
    mode: 'virtual',
  })
  expect(nextMeeting(hopewell, [], day('2026-11-17'))).toMatchObject({ minutes: null, mode: '' })
})

it('speaks of the children that were chosen, or of those of the county', () => {
  const children = [
    { id: 'a', county: 'hopewell ' },
    { id: 'b', county: 'Clover' },
    { id: 'c', county: 'Hopewell' },
  ]
  const ids = (fields: Parameters<typeof team>[0]) => childrenOf(team(fields), children).map(({ id }) => id)
  expect(ids({})).toEqual(['a', 'c'])
  expect(ids({ plans: ['b'] })).toEqual(['b'])
  expect(ids({ plans: ['gone'] })).toEqual(['a', 'c'])
  expect(ids({ county: '' })).toEqual([])
})

const item = (fields: Partial<AgendaItem>): AgendaItem => ({
  ...team(),
  meeting: null,
  plan: 'ana',
  outcome: '',
  advice: '',
  entry: '',
  next: '',
  isDone: false,
  ...fields,
})

it('remembers what was said of a child the last time, and not what is said at the same meeting', () => {
  const meetings = ['2026-10-06', '2026-11-03', '2026-11-17'].map((on) => logLine({ id: on, on }))
  const agenda = [
    item({ meeting: '2026-10-06', advice: 'Sing' }),
    item({ meeting: '2026-11-03', advice: 'Wait', next: 'Ask Mom' }),
    item({ meeting: '2026-11-17', advice: 'Now' }),
    item({ meeting: '2026-11-03', plan: 'ben' }),
  ]
  const last = lastTimes(day('2026-11-17'), agenda, meetings)
  expect(last.get('ana')).toMatchObject({ on: '2026-11-03', item: { advice: 'Wait', next: 'Ask Mom' } })
  expect(last.has('ben')).toBe(false)
})
