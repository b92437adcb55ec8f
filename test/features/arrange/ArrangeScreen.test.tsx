import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { present } from '#domain'
import { fetchArrangeScreen } from '#features/arrange'
import { openTwoOutcomes, type Scene, wordsOfStrategies } from '../outcome/scene.tsx'

async function openArranging(prepare: (scene: Scene) => void = () => undefined): Promise<Scene> {
  const scene = await openTwoOutcomes()
  for (const words of ['One', 'Two', 'Three']) scene.strategy(words)
  prepare(scene)
  const ArrangeScreen = await fetchArrangeScreen()
  scene.show(<ArrangeScreen outcomeHref={(id) => `#/outcome/${id}`} />)
  // The list stands before its rows do.
  await screen.findByRole('button', { name: 'Move Strategy 1 of Outcome 1 down' })
  return scene
}

const rows = (name: string) => within(screen.getByRole('grid', { name })).queryAllByRole('row')

it('moves a strategy with its buttons, says so, keeps the focus and takes it back in one step', async () => {
  const { plan, meals, user } = await openArranging()
  await user.click(screen.getByRole('button', { name: 'Move Strategy 1 of Outcome 1 down' }))
  expect(wordsOfStrategies(plan, meals)).toEqual(['Two', 'One', 'Three'])
  expect(screen.getByText('Strategy 1 of Outcome 1 moved. Now 2 of 3.')).toBeVisible()
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Move Strategy 2 of Outcome 1 down' })).toHaveFocus(),
  )
  await user.keyboard('{Enter}')
  expect(wordsOfStrategies(plan, meals)).toEqual(['Two', 'Three', 'One'])
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Move Strategy 3 of Outcome 1 up' })).toHaveFocus(),
  )
  act(() => plan.undo())
  expect(wordsOfStrategies(plan, meals)).toEqual(['Two', 'One', 'Three'])
})

it('moves the row that has the focus with Alt Shift and an arrow', async () => {
  const { plan, meals, user } = await openArranging()
  await user.tab()
  await user.tab()
  act(() => rows('Strategies of Outcome 1')[2]?.focus())
  await user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}')
  expect(wordsOfStrategies(plan, meals)).toEqual(['One', 'Three', 'Two'])
  await waitFor(() => expect(rows('Strategies of Outcome 1')[1]).toHaveFocus())
})

it('moves an outcome, and its number follows', async () => {
  const { plan, user } = await openArranging()
  await user.click(screen.getByRole('button', { name: 'Move Outcome 2 up' }))
  expect(present(plan.data.outcomes).map(({ statement }) => statement)).toEqual([
    'Ana sleeps at night.',
    'Ana eats breakfast.',
  ])
  expect(screen.getByText('Outcome 2 moved. Now 1 of 2.')).toBeVisible()
})

it('moves a strategy to another outcome by its menu, in one step', async () => {
  const { plan, meals, nights, user } = await openArranging()
  await user.click(screen.getByRole('button', { name: 'Move Strategy 2 of Outcome 1 to another outcome' }))
  await user.click(screen.getByRole('menuitem', { name: 'Move to Outcome 2' }))
  expect(wordsOfStrategies(plan, meals)).toEqual(['One', 'Three'])
  expect(wordsOfStrategies(plan, nights)).toEqual(['Two'])
  expect(screen.getByText('Strategy 2 of Outcome 1 moved to Outcome 2.')).toBeVisible()
  act(() => plan.undo())
  expect(wordsOfStrategies(plan, meals)).toEqual(['One', 'Two', 'Three'])
})

it('is dragged by keyboard from its handle: Enter, arrow, Enter', async () => {
  const { plan, meals, user } = await openArranging()
  act(() => screen.getByRole('button', { name: /^Drag Strategy 1 of Outcome 1/ }).focus())
  await user.keyboard('{Enter}')
  await user.keyboard('{ArrowDown}')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(wordsOfStrategies(plan, meals)).not.toEqual(['One', 'Two', 'Three']))
  expect(wordsOfStrategies(plan, meals)).toHaveLength(3)
  act(() => plan.undo())
  expect(wordsOfStrategies(plan, meals)).toEqual(['One', 'Two', 'Three'])
})

it('opens nothing for writing, and says who acts', async () => {
  await openArranging(({ strategy, meals, rosa }) => void strategy('Four', meals, [rosa]))
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(rows('Strategies of Outcome 1')[3]).toHaveTextContent('Rosa Lee')
  expect(screen.getByRole('link', { name: 'Write in Outcome 1' })).toBeVisible()
})

it('says in one sentence what an empty list is for', async () => {
  await openArranging()
  expect(screen.getByText(/No strategies here yet/)).toBeVisible()
})
