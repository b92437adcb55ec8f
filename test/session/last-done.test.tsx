import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { addRecord, changeRecord, type Doing, type OpenPlan, removeRecord, useDoing } from '#session'
import { InPlan } from '../builders/in-plan.tsx'
import { openTestLaptop, openTestPlan } from '../builders/laptop.ts'

async function openDoing(): Promise<{ readonly plan: OpenPlan; readonly doing: Doing }> {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  const caught: Doing[] = []
  function Room() {
    caught.push(useDoing())
    return null
  }
  render(
    <InPlan laptop={laptop} plan={plan}>
      <Room />
    </InPlan>,
  )
  const [doing] = caught
  if (doing === undefined) throw new Error('The room was not shown.')
  return { plan, doing }
}

const undo = () => screen.queryByRole('button', { name: 'Undo' })

it('takes back what it speaks of', async () => {
  const { plan, doing } = await openDoing()
  const id = plan.run(addRecord('outcomes', { statement: 'Ana eats.' }))
  act(() => doing.run(removeRecord('outcomes', id), 'Outcome 1 removed.'))
  expect(screen.getByRole('status')).toHaveTextContent('Outcome 1 removed.')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(plan.data.outcomes[0]?.isRemoved).toBe(false)
  expect(screen.getByRole('status')).not.toHaveTextContent('Outcome 1 removed.')
})

it('offers nothing back once anything else was done, even under the same name', async () => {
  const { plan, doing } = await openDoing()
  const [first, second] = ['a', 'b'].map((statement) => plan.run(addRecord('outcomes', { statement })))
  act(() => doing.run(removeRecord('outcomes', first ?? ''), 'Outcome 1 removed.'))
  act(() => plan.run(removeRecord('outcomes', second ?? '')))
  expect(undo()).toBeNull()
  act(() => plan.undo())
  expect(undo()).not.toBeNull()
})

it('offers no way back from a command that changed nothing, nor from mere words', async () => {
  const { plan, doing } = await openDoing()
  const id = plan.run(addRecord('outcomes', { statement: 'Ana eats.' }))
  act(() => doing.run(changeRecord('outcomes', id, { statement: 'Ana eats.' }), 'Written.'))
  expect(screen.getByRole('status')).toHaveTextContent('Written.')
  expect(undo()).toBeNull()
  act(() => doing.say('It asks again later.'))
  expect(screen.getByRole('status')).toHaveTextContent('It asks again later.')
  expect(undo()).toBeNull()
})
