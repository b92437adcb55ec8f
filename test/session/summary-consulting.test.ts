/** What a month counts of a plan is what its families said, each time. All invented. */

import { expect, it } from 'vitest'
import { parseCalendarDate, type Plan } from '#domain'
import { addRecord, askConsultant, giveAdvice, type OpenPlan, takeStep } from '#session'
import { encodeSummary } from '../../src/session/encode-summary.ts'
import { parseSummary } from '../../src/session/plan-summary.ts'
import { openTestPlan } from '../builders/laptop.ts'

const day = (on: string) => parseCalendarDate(on)

function advise(plan: OpenPlan, outcome: string, consultation: string | null): string {
  const step = { on: day('2026-03-02'), by: 'Dana Reed', inMeeting: false, mode: '' } as const
  const actors = ['role:ecmh-consultant']
  const values = { outcome }
  const words = 'ECMH consultant will show Kelly how to wave goodbye.'
  return plan.run(giveAdvice({ consultation, values, words, actors, step, agreement: null })).consultation
}

function answersOf(plan: Plan) {
  const bytes = encodeSummary(plan, { editedAt: '', needs: 1 })
  return parseSummary('plan', bytes)?.consultations.flatMap(({ answers }) => answers)
}

it('keeps the no to the first advice when other advice follows, and the yes to that', async () => {
  const plan = await openTestPlan()
  const outcome = plan.run(addRecord('outcomes', { statement: 'Ana waves.' }))
  const consultation = advise(plan, outcome, null)
  const who = { by: 'Kelly Moss', agreedWith: 'Mom' }
  plan.run(takeStep(consultation, { ...who, kind: 'declined', on: day('2026-03-05') }))
  expect(advise(plan, outcome, consultation)).toBe(consultation)
  expect(answersOf(plan.data)).toEqual([{ on: '2026-03-05', as: 'declined' }])
  plan.run(takeStep(consultation, { ...who, kind: 'adopted', on: day('2026-04-09') }))
  expect(answersOf(plan.data)).toEqual([
    { on: '2026-03-05', as: 'declined' },
    { on: '2026-04-09', as: 'adopted' },
  ])
})

it('lists what waits however old it is, and of the others the newest hundred', async () => {
  const plan = await openTestPlan()
  const outcome = plan.run(addRecord('outcomes', { statement: 'Ana waves.' }))
  const waiting = plan.run(askConsultant({ outcome }, { on: day('2026-01-05'), by: 'Kelly Moss' }))
  const closed = Array.from({ length: 105 }, () => {
    const id = plan.run(askConsultant({ outcome }, { on: day('2026-02-05'), by: 'Kelly Moss' }))
    plan.run(takeStep(id, { kind: 'closed', on: day('2026-02-06'), by: 'Kelly Moss' }))
    return id
  })
  const summary = parseSummary('plan', encodeSummary(plan.data, { editedAt: '', needs: 1 }))
  expect(summary?.consultations.map(({ id }) => id)).toEqual([waiting, ...closed.slice(5)])
})
