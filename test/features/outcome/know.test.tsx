import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { parseCalendarDate } from '#domain'
import { OutcomeScreen, type OutcomeSlots } from '#features/outcome'
import { EntryText } from '#features/writing'
import { addRecord, changeRecord } from '#session'
import { InPlan } from '../../builders/in-plan.tsx'
import { openTestLaptop, openTestPlan } from '../../builders/laptop.ts'
import { today } from '../../builders/sorting.tsx'

const none = () => null
const slots: OutcomeSlots = { Text: EntryText, Hints: none, Consultation: none, Services: none, ToSort: none }

async function openOutcome(values: { statement?: string; criterion?: string; timeline?: string } = {}) {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  const outcome = plan.run(addRecord('outcomes', values))
  render(
    <InPlan laptop={laptop} plan={plan}>
      <OutcomeScreen outcomeId={outcome} today={today} slots={slots} />
    </InPlan>,
  )
  return { plan, outcome, user: userEvent.setup() }
}

const criterion = () => screen.getByLabelText('We will know when')

it('says back what it reads in the criterion, with the field', async () => {
  const { user } = await openOutcome()
  expect(criterion()).toHaveAccessibleDescription(/For example: “4 of 7 mornings/)
  await user.type(criterion(), '2 minutes at lunch and dinner, three days in a row')
  expect(criterion()).toHaveAccessibleDescription(
    /We will look for: 2 minutes, at lunch and dinner, 3 days in a row\. Read here\.$/,
  )
})

it('reads the criterion in the statement, and says so', async () => {
  const { plan, outcome } = await openOutcome({ statement: 'Mom feeds Charli breakfast 4 of 7 days a week' })
  expect(criterion()).toHaveAccessibleDescription(
    /We will look for: 4 of 7 days a week, at breakfast\. Read in the statement above\.$/,
  )
  expect(plan.data.outcomes[0]?.criterion).toBe('')
  act(() => plan.run(changeRecord('outcomes', outcome, { criterion: '5 of 7 days a week' })))
  expect(criterion()).toHaveAccessibleDescription(/The statement says 4 of 7 days a week\.$/)
})

it('asks how many where the words leave it open, and leaves a plain yes or no alone', async () => {
  const { user } = await openOutcome({ criterion: 'most days' })
  expect(criterion()).toHaveAccessibleDescription(/“most days” can mean .* How many of 7 days\?/)
  await user.clear(criterion())
  await user.type(criterion(), 'Mom has her driver’s license')
  expect(criterion()).toHaveAccessibleDescription(/plain yes or no, it is fine/)
})

it('counts the day of “by when”, and offers it for the review with one Undo', async () => {
  const { plan, user } = await openOutcome({ timeline: 'in three months' })
  expect(screen.getByLabelText('By when')).toHaveAccessibleDescription(/That is June 14, 2026\.$/)
  await user.click(screen.getByRole('button', { name: 'Use June 14, 2026' }))
  expect(plan.data.outcomes[0]?.reviewOn).toBe(parseCalendarDate('2026-06-14'))
  expect(screen.getByLabelText('Month')).toHaveFocus()
  expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(plan.data.outcomes[0]?.reviewOn).toBeNull()
})
