import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { parseCalendarDate, strategiesOf, supportsOf } from '#domain'
import { OutcomeScreen, type OutcomeSlots } from '#features/outcome'
import { EntryText } from '#features/writing'
import { addEntry, addRecord, type OpenPlan } from '#session'
import { InPlan } from '../../builders/in-plan.tsx'
import { openTestLaptop, openTestPlan } from '../../builders/laptop.ts'

const today = parseCalendarDate('2026-03-14')
if (today === null) throw new Error('no day')

const none = () => null
const slots: OutcomeSlots = { Text: EntryText, Hints: none, Consultation: none, Services: none, ToSort: none }

async function openOutcome(prepare: (plan: OpenPlan, outcome: string) => void = none) {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  plan.run(addRecord('people', { name: 'Rosa Lee', role: 'ecmh-consultant' }, { id: 'rosa' }))
  const outcome = plan.run(addRecord('outcomes', { statement: 'Ana eats breakfast.' }))
  prepare(plan, outcome)
  render(
    <InPlan laptop={laptop} plan={plan}>
      <OutcomeScreen outcomeId={outcome} today={today as NonNullable<typeof today>} slots={slots} />
    </InPlan>,
  )
  return { plan, outcome, user: userEvent.setup() }
}

const strategy = (plan: OpenPlan, outcome: string, words: string) =>
  plan.run(addEntry({ values: { place: 'strategy' }, words, outcomes: [outcome] }))

const cards = () =>
  within(screen.getByRole('list', { name: 'Strategies' })).getAllByRole('listitem', { name: /^Strategy/ })

it('writes the statement into the plan at each key, and takes a visit back in one step', async () => {
  const { plan, user } = await openOutcome()
  await user.type(screen.getByLabelText('What would we like to see happen?'), ' At the table.')
  expect(plan.data.outcomes[0]?.statement).toBe('Ana eats breakfast. At the table.')
  act(() => plan.undo())
  expect(screen.getByLabelText('What would we like to see happen?')).toHaveValue('Ana eats breakfast.')
})

it('adds a strategy that is open for writing, with nobody named yet', async () => {
  const { plan, outcome, user } = await openOutcome()
  await user.click(screen.getByRole('button', { name: 'Add a strategy' }))
  expect(screen.getByRole('textbox', { name: 'Strategy 1' })).toBeInTheDocument()
  expect(cards()[0]).toHaveTextContent('Nobody named yet')
  expect(strategiesOf(plan.data, outcome)).toHaveLength(1)
})

it('names the ECMH consultant of the plan on a strategy added for her, in words', async () => {
  const { plan, outcome, user } = await openOutcome()
  await user.click(screen.getByRole('button', { name: 'Add an ECMH strategy' }))
  expect(strategiesOf(plan.data, outcome)[0]?.actors).toEqual(['rosa'])
  expect(cards()[0]).toHaveTextContent('Rosa Lee, ECMH consultant')
})

it('lets two people act together', async () => {
  const { plan, user } = await openOutcome((open, outcome) => strategy(open, outcome, 'Sing at the table'))
  await user.click(screen.getByRole('button', { name: 'Edit Strategy 1' }))
  await user.click(screen.getByRole('checkbox', { name: /^Parent/ }))
  await user.click(screen.getByRole('checkbox', { name: /^Rosa Lee/ }))
  expect(plan.data.entries[0]?.actors.toSorted()).toEqual(['role:parent', 'rosa'])
})

it('keeps one editor alive: opening a card closes the one before', async () => {
  const { user } = await openOutcome((plan, outcome) => {
    strategy(plan, outcome, 'One')
    strategy(plan, outcome, 'Two')
  })
  await user.click(screen.getByRole('button', { name: 'Edit Strategy 1' }))
  await user.click(screen.getByRole('button', { name: 'Edit Strategy 2' }))
  expect(screen.getAllByRole('textbox', { name: /^Strategy/ })).toHaveLength(1)
  expect(screen.getByRole('textbox', { name: 'Strategy 2' })).toBeInTheDocument()
})

it('moves a strategy down by its menu, says so, and takes it back', async () => {
  const { plan, outcome, user } = await openOutcome((open, id) => {
    strategy(open, id, 'One')
    strategy(open, id, 'Two')
  })
  await user.click(screen.getByRole('button', { name: 'More for Strategy 1' }))
  await user.click(screen.getByRole('menuitem', { name: /Move down/ }))
  const order = () => strategiesOf(plan.data, outcome).map(({ text }) => text.plain)
  expect(order()).toEqual(['Two', 'One'])
  expect(screen.getByText('Strategy 1 moved. Now 2 of 2.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(order()).toEqual(['One', 'Two'])
})

it('moves a strategy to the supports with its words and author', async () => {
  const { plan, user } = await openOutcome((open, outcome) => strategy(open, outcome, 'WIC every month'))
  const before = plan.data.entries[0]
  await user.click(screen.getByRole('button', { name: 'More for Strategy 1' }))
  await user.click(screen.getByRole('menuitem', { name: 'Move to Supports' }))
  expect(plan.data.entries[0]).toMatchObject({
    id: before?.id,
    place: 'support',
    origin: before?.origin,
    text: before?.text,
  })
})

it('shows a needed thing only when it is in place, and keeps its step as done', async () => {
  const { plan, outcome, user } = await openOutcome((open, id) => {
    open.run(
      addEntry({ values: { place: 'support', status: 'needed' }, words: 'A high chair', outcomes: [id] }),
    )
  })
  expect(supportsOf(plan.data, outcome)).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Add the next step: Need 1' }))
  expect(screen.getByRole('textbox', { name: 'Strategy 1' })).toBeInTheDocument()
  expect(cards()[0]).toHaveTextContent('To get: A high chair')

  await user.click(screen.getByRole('button', { name: 'It is in place now: Need 1' }))
  expect(supportsOf(plan.data, outcome)).toMatchObject([{ status: 'in place', since: '2026-03-14' }])
  expect(cards()[0]).toHaveTextContent('Done: it is in place')
})

it('asks once whether a parent agreed to have her own care written, and in whose words', async () => {
  const { plan, user } = await openOutcome((open, outcome) => {
    open.run(
      addEntry({
        values: { place: 'support', status: 'in place', category: 'parent-care' },
        words: 'A counselor',
        outcomes: [outcome],
      }),
    )
  })
  await user.click(screen.getByRole('button', { name: 'Edit Support 1' }))
  const question = screen.getByRole('group', { name: /Did the parent agree/ })
  await user.click(within(question).getByRole('radio', { name: 'Yes' }))
  await user.type(screen.getByLabelText('In whose words?'), 'Mom')
  expect(plan.data.entries[0]).toMatchObject({ parentAgreed: 'yes', inWordsOf: 'Mom' })
})

it('says in one sentence that an outcome is gone', async () => {
  const { plan, outcome } = await openOutcome()
  act(() => plan.run({ name: 'remove-outcomes', run: (edit) => edit.remove('outcomes', outcome) }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('not on the plan'))
})
