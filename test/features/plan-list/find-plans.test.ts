import { expect, it, vi } from 'vitest'
import { parseSummary, type PlanSummary } from '../../../src/session/plan-summary.ts'
import { findPlans, readAhead } from '../../../src/features/plan-list/find-plans.ts'

function plan(firstName: string, lastName = ''): PlanSummary {
  const bytes = new TextEncoder().encode(JSON.stringify({ firstName, lastName, birthDate: '2024-03-09' }))
  const summary = parseSummary(firstName, bytes)
  if (summary === null) throw new Error('This is no summary.')
  return summary
}

const plans = [plan('José', 'Rivera'), plan('Mia', 'Lund')]

it.each([
  ['', ['José', 'Mia']],
  ['  ', ['José', 'Mia']],
  ['jose', ['José']],
  ['lund mia', ['Mia']],
  ['3/9/2024', ['José', 'Mia']],
  ['mia rivera', []],
])('finds with %j %j', (typed, names) => {
  expect(findPlans(plans, typed).map(({ firstName }) => firstName)).toEqual(names)
})

it('reads ahead a few at a time, each plan once, and stops when it is told to', () => {
  vi.useFakeTimers()
  let read = 0
  const counted = Array.from({ length: 600 }, (_, number) =>
    Object.defineProperty({ ...plan(`Child ${number}`) }, 'lastName', { get: () => `${++read}` }),
  )
  const stop = readAhead(counted)
  expect(read).toBe(0)
  vi.advanceTimersToNextTimer()
  expect(read).toBe(250)
  stop()
  vi.runAllTimers()
  expect(read).toBe(250)
  readAhead(counted)
  vi.runAllTimers()
  findPlans(counted, 'child')
  expect(read).toBe(600)
  vi.useRealTimers()
})
