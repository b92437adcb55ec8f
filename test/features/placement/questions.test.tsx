import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { adviseEntry, type Entry, gridOf, type Question, standOf } from '#domain'
import { answerQuestion, changeRecord, type OpenPlan, usePlan } from '#session'
import { consultationAnswer } from '../../../src/features/placement/questions/consultation-answer.ts'
import { QuestionForm } from '../../../src/features/placement/index.ts'
import { openSorting, type Sorting, today } from '../../builders/sorting.tsx'

const user = userEvent.setup()
const counseling = { place: 'service', serviceType: 'PSY', isNeeded: 'yes' } as const
const ecmhWeekly = 'ECMH consultant will meet with Mom weekly for 60 minutes.'

function questionOf(entry: Entry, plan: OpenPlan['data']): Question | null {
  const advice = adviseEntry(entry, plan)
  return advice.kind === 'hand over' ? null : (advice.questions[0] ?? null)
}

function showQuestion(at: Sorting, id: string, question: Question | null = null) {
  const onAnswered = vi.fn<(how: 'answered' | 'later') => void>()
  function Asked() {
    const entry = usePlan((now) => now.entries.find((each) => each.id === id))
    const asked = usePlan((now) => question ?? (entry ? questionOf(entry, now) : null))
    return entry && asked ? (
      <QuestionForm entry={entry} question={asked} today={today} onAnswered={onAnswered} />
    ) : null
  }
  at.show(<Asked />)
  return onAnswered
}

const press = (name: string) => user.click(screen.getByRole('button', { name }))

async function choose(label: RegExp, option: string) {
  await user.click(screen.getByRole('button', { name: label }))
  await user.click(await screen.findByRole('option', { name: new RegExp(option) }))
}

it('asks for the standing, and brings the row onto the grid with the day and the person of the answer', async () => {
  const at = await openSorting()
  const id = at.add('Counseling for Mom and Ana', { values: { ...counseling, agency: at.southeast } })
  at.laptop.workspace.run(changeRecord('settings', 'settings', { name: 'Kelly W.' }))
  const answered = showQuestion(at, id)
  expect(screen.getByRole('group', { name: /Southeast.*alone does not count/ })).toBeVisible()
  expect(gridOf(at.plan.data)).toEqual([])
  await press('Yes, under a contract')
  expect(gridOf(at.plan.data).map((row) => row.id)).toEqual([id])
  expect(at.plan.data.agencies.find((each) => each.id === at.southeast)).toMatchObject({
    givesEiServices: 'contracted',
    checkedOn: '2026-03-14',
    checkedBy: 'Kelly W.',
  })
  expect(answered).toHaveBeenCalledWith('answered')
  at.plan.undo()
  expect(gridOf(at.plan.data)).toEqual([])
})

it('writes nothing when nobody knows yet', async () => {
  const at = await openSorting()
  const id = at.add('Counseling for Mom and Ana', { values: { ...counseling, agency: at.southeast } })
  const answered = showQuestion(at, id)
  const before = at.plan.data
  await press('Nobody has checked yet')
  expect(at.plan.data).toBe(before)
  expect(answered).toHaveBeenCalledWith('later')
})

it('sends it to the supports when the agency gives no EI services', async () => {
  const at = await openSorting()
  const id = at.add('Counseling for Mom and Ana', { values: { ...counseling, agency: at.southeast } })
  showQuestion(at, id)
  await press('No')
  expect(adviseEntry(at.entryOf(id), at.plan.data)).toMatchObject({ place: 'support', rule: 'PL-04' })
  await press('Yes, it is in place')
  expect(at.entryOf(id)).toMatchObject({ status: 'in place', nature: 'unknown' })
})

it('PL-35: keeps the row when nobody is found yet', async () => {
  const at = await openSorting()
  const id = at.add('Counseling for Mom and Ana', { values: counseling })
  showQuestion(at, id)
  await press('Nobody found yet')
  expect(at.entryOf(id).isToBeFound).toBe(true)
  expect(gridOf(at.plan.data).map((row) => row.id)).toEqual([id])
})

it('takes the name of a new agency, and undoes both in one step', async () => {
  const at = await openSorting()
  const id = at.add('Counseling for Mom and Ana', { values: counseling })
  const known = at.plan.data.agencies.length
  showQuestion(at, id)
  await user.type(screen.getByRole('textbox', { name: /another agency/ }), 'Riverside')
  await press('Use this agency')
  const added = at.plan.data.agencies.find(({ name }) => name === 'Riverside')
  expect(added).toMatchObject({ county: 'Franklin', givesEiServices: 'unknown' })
  expect(at.entryOf(id).agency).toBe(added?.id)
  at.plan.undo()
  expect(at.entryOf(id).agency).toBeNull()
  expect(at.plan.data.agencies.filter(({ isRemoved }) => !isRemoved)).toHaveLength(known)
})

it('chooses an agency of the plan', async () => {
  const at = await openSorting()
  const id = at.add('Counseling for Mom and Ana', { values: counseling })
  showQuestion(at, id)
  await choose(/Which agency/, 'Hills EI')
  expect(at.entryOf(id).agency).toBe(at.ei)
  expect(gridOf(at.plan.data)).toHaveLength(1)
})

it('offers the likely type without writing it, and writes what is chosen', async () => {
  const at = await openSorting()
  const id = at.add('Occupational therapy weekly', {
    values: { place: 'service', agency: at.ei, isNeeded: 'yes' },
  })
  showQuestion(at, id)
  expect(screen.getByText(/point to: Occupational therapy/)).toBeVisible()
  expect(at.entryOf(id).serviceType).toBe('')
  await press('Answer')
  expect(at.entryOf(id)).toMatchObject({ serviceType: 'OT', nature: 'unknown' })
  expect(gridOf(at.plan.data)).toHaveLength(1)
})

it('takes what is none of the types for something that helps', async () => {
  const at = await openSorting()
  const id = at.add('Play sessions', { values: { place: 'service', agency: at.ei } })
  showQuestion(at, id)
  await press('It is none of these')
  expect(at.entryOf(id)).toMatchObject({ nature: 'resource', serviceType: '' })
})

it('asks whether it is needed', async () => {
  const at = await openSorting()
  const id = at.add('Counseling', { values: { ...counseling, isNeeded: 'unknown', agency: at.ei } })
  showQuestion(at, id)
  await press('Yes')
  expect(at.entryOf(id).isNeeded).toBe('yes')
  expect(gridOf(at.plan.data)).toHaveLength(1)
})

it('links outcomes', async () => {
  const at = await openSorting()
  const id = at.add('Dad sings', { values: { place: 'strategy' }, outcomes: [] })
  showQuestion(at, id, { ask: 'which-outcome', text: 'Which outcome is it for?' })
  expect(screen.getByRole('button', { name: 'Answer' })).toBeDisabled()
  await user.click(screen.getByRole('checkbox', { name: /falls asleep/ }))
  await press('Answer')
  expect(at.entryOf(id).outcomes).toEqual([at.outcome])
  expect(standOf(at.entryOf(id), at.plan.data)).toBe('strategies')
})

it('asks a parent’s yes together with the words', async () => {
  const at = await openSorting()
  const id = at.add('Mom’s own counselor', { values: { place: 'support', category: 'parent-care' } })
  showQuestion(at, id)
  await user.type(screen.getByRole('textbox', { name: 'In whose words?' }), 'Mom')
  await press('Yes, the parent agreed')
  expect(at.entryOf(id)).toMatchObject({ parentAgreed: 'yes', inWordsOf: 'Mom' })
  at.plan.undo()
  expect(at.entryOf(id)).toMatchObject({ parentAgreed: 'unknown', inWordsOf: '' })
})

it.each([
  ['Something a person will do', 'strategy'],
  ['A worry or a wish', 'concern'],
  ['A step of leaving EI at three', 'transition'],
  ['A duty of the ECMH program, without a child', 'log'],
] as const)('writes what it is: %s', async (label, goesTo) => {
  const at = await openSorting()
  const id = at.add('Blue cups')
  showQuestion(at, id)
  expect(at.entryOf(id).nature).toBe('unknown')
  await user.click(screen.getByRole('radio', { name: label }))
  await press('Answer')
  const advice = adviseEntry(at.entryOf(id), at.plan.data)
  expect(advice.kind === 'place' ? advice.place : advice.kind === 'hand over' && advice.to).toBe(goesTo)
})

it('PL-17: asks of a medical service whether it is a visit to find out or treatment', async () => {
  const at = await openSorting()
  const id = at.add('Clinic', { values: { place: 'service', serviceType: 'MED', agency: at.ei } })
  showQuestion(at, id)
  await press('Treatment')
  expect(adviseEntry(at.entryOf(id), at.plan.data)).toMatchObject({ place: 'support', rule: 'PL-16' })
})

it('PL-34: names who joins, and keeps the consultant that only the words named', async () => {
  const at = await openSorting()
  const id = at.add('ECMH consultant will meet with Mom.', { values: { place: 'strategy' } })
  showQuestion(at, id)
  await user.click(screen.getByRole('checkbox', { name: 'Maria' }))
  await press('Answer')
  expect(at.entryOf(id).actors.toSorted()).toEqual([at.maria, at.dana].toSorted())
  expect(adviseEntry(at.entryOf(id), at.plan.data)).toMatchObject({ place: 'strategy', questions: [] })
})

it('PL-23: lets it stand when somebody of the team is there', async () => {
  const at = await openSorting()
  const id = at.add(ecmhWeekly, { values: { place: 'strategy' }, actors: [at.dana] })
  showQuestion(at, id)
  expect(standOf(at.entryOf(id), at.plan.data)).toBe('to-sort')
  await user.click(screen.getByRole('radio', { name: /somebody of the team/ }))
  expect(screen.getByRole('button', { name: 'Answer' })).toBeDisabled()
  await user.click(screen.getByRole('checkbox', { name: 'Maria' }))
  await press('Answer')
  expect(standOf(at.entryOf(id), at.plan.data)).toBe('strategies')
})

it('PL-23: keeps it only with a reason, and asks again when the words change', async () => {
  const at = await openSorting()
  const id = at.add(ecmhWeekly, { values: { place: 'strategy' }, actors: [at.dana] })
  showQuestion(at, id)
  await user.click(screen.getByRole('radio', { name: /Keep it as it is/ }))
  expect(screen.getByRole('button', { name: 'Answer' })).toBeDisabled()
  await user.type(screen.getByRole('textbox', { name: 'Because' }), 'Maria is always on the call')
  await press('Answer')
  expect(at.entryOf(id).kept).toMatchObject({ rule: 'PL-23', reason: 'Maria is always on the call' })
  expect(standOf(at.entryOf(id), at.plan.data)).toBe('strategies')
})

it('PL-23: takes the schedule off when it stands in the fields', async () => {
  const at = await openSorting()
  const id = at.add('Dana will meet with Mom.', {
    values: { place: 'strategy', frequency: 'weekly', minutes: 60 },
    actors: [at.dana],
  })
  showQuestion(at, id)
  await user.click(screen.getByRole('radio', { name: /not on a schedule/ }))
  await press('Answer')
  expect(at.entryOf(id)).toMatchObject({ frequency: '', minutes: null, nature: 'consultation' })
  expect(standOf(at.entryOf(id), at.plan.data)).toBe('strategies')
})

it('PL-08: a type alone makes no service of a consultant’s work; a person’s answer does', async () => {
  const at = await openSorting()
  const id = at.add('Work on attachment', {
    values: { place: 'service', serviceType: 'SW', agency: at.ei, isNeeded: 'yes' },
    actors: [at.dana],
  })
  showQuestion(at, id)
  expect(gridOf(at.plan.data)).toEqual([])
  await user.click(screen.getByRole('radio', { name: 'It is a service' }))
  expect(screen.queryByRole('radio', { name: /Keep it/ })).toBeNull()
  await choose(/Which EI service/, 'Social work')
  await press('Answer')
  expect(at.entryOf(id)).toMatchObject({ nature: 'service', serviceType: 'SW', serviceBy: [at.dana] })
  expect(gridOf(at.plan.data)).toHaveLength(1)
})

it('PL-08: takes the answer back when it is said to be consultation after all', async () => {
  const at = await openSorting()
  const id = at.add('Work on attachment', {
    values: { place: 'service', nature: 'service', serviceType: 'SW', agency: at.ei, isNeeded: 'yes' },
    actors: [at.dana],
  })
  at.plan.run(answerQuestion(id, { serviceBy: [at.dana] }))
  expect(gridOf(at.plan.data)).toHaveLength(1)
  const team = { choice: 'team', who: [at.maria], type: '', reason: '' } as const
  at.plan.run(answerQuestion(id, consultationAnswer(at.entryOf(id), team, at.plan.data)))
  expect(at.entryOf(id)).toMatchObject({ nature: 'consultation', serviceBy: [] })
  expect(gridOf(at.plan.data)).toEqual([])
})

it('names every answer of a group by its question', async () => {
  const at = await openSorting()
  const id = at.add('Library', { values: { place: 'support', nature: 'resource' } })
  showQuestion(at, id)
  const group = screen.getByRole('group', { name: 'Does the family have it today?' })
  expect(within(group).getAllByRole('button')).toHaveLength(4)
})
