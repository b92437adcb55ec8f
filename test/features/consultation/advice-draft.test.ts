import { expect, it } from 'vitest'
import type { Consultation, ConsultationStep, Plan } from '#domain'
import { adviceOf, emptyAdvice } from '../../../src/features/consultation/advice-draft.ts'
import { person, plan } from '../../builders/plan.ts'
import { day } from '../../builders/workspace.ts'

const origin = { authorId: 'author-1', author: 'Ana Ruiz', at: '2026-03-02T15:00:00.000Z' }
const common = { rank: '', origin, isRemoved: false }

const request = (id: string): Consultation => ({
  ...common,
  id,
  outcome: 'outcome-1',
  reason: 'trauma',
  tried: '',
  wantedBy: null,
  release: 'unknown',
})
const asked = (consultation: string): ConsultationStep => ({
  ...common,
  id: `asked-${consultation}`,
  consultation,
  kind: 'asked',
  on: day('2026-03-02'),
  by: 'Dana Reed',
  entry: null,
  agreedWith: '',
  inMeeting: false,
  mode: '',
  note: '',
})

const planWith = (...requests: readonly string[]): Plan => ({
  ...plan({
    people: [person('June', 'ecmh-consultant'), person('Kelly', 'developmental-specialist')],
  }),
  consultations: requests.map(request),
  consultationSteps: requests.map(asked),
})

const writer = { name: 'Dana Reed', isConsultant: false }
const begin = (on: Plan) =>
  emptyAdvice(on, { outcome: null, answers: null, inMeeting: true, writer, today: day('2026-03-09') })

it('answers the one request that waits, and none where several do', () => {
  expect(begin(planWith()).answers).toBeNull()
  expect(begin(planWith('first')).answers).toBe('first')
  expect(begin(planWith('first', 'second')).answers).toBeNull()
})

it('names the consultant of the plan, and whoever joins, as those who act', () => {
  const on = planWith('first')
  const draft = { ...begin(on), words: ' June and Kelly will sing. ', joins: 'kelly' }
  expect(adviceOf(draft, { plan: on, writer: 'Dana Reed' })).toMatchObject({
    consultation: 'first',
    words: 'June and Kelly will sing.',
    actors: ['june', 'kelly'],
    agreement: null,
  })
  expect(adviceOf({ ...draft, consultant: 'Sam' }, { plan: on, writer: 'Dana Reed' }).actors).toEqual([
    'role:ecmh-consultant',
    'kelly',
  ])
})

it('takes the family’s yes with who gave it, to the person who writes it down', () => {
  const on = planWith()
  const draft = { ...begin(on), words: 'June will sing.', isAgreed: true, agreedWith: ' Mom ' }
  expect(adviceOf(draft, { plan: on, writer: 'Dana Reed' }).agreement).toEqual({
    agreedWith: 'Mom',
    by: 'Dana Reed',
  })
})
