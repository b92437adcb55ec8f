import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { strategiesOf } from '#domain'
import { OutcomeScreen } from '#features/outcome'
import {
  choose,
  offered,
  openTwoOutcomes,
  type Scene,
  slots,
  today,
  wordsOfStrategies,
  wordsOfSupports,
} from './scene.tsx'

async function openMeals(prepare: (scene: Scene) => void): Promise<Scene> {
  const scene = await openTwoOutcomes()
  prepare(scene)
  scene.show(<OutcomeScreen outcomeId={scene.meals} today={today} slots={slots} />)
  return scene
}

it('duplicates a strategy right below, open for writing, and takes it back in one step', async () => {
  const scene = await openMeals(({ strategy, meals, mom }) => {
    strategy('Mom sings.', meals, [mom])
    strategy('Dad claps.')
  })
  await choose(scene, 'Strategy 1', 'Duplicate')
  expect(wordsOfStrategies(scene.plan, scene.meals)).toEqual(['Mom sings.', 'Mom sings.', 'Dad claps.'])
  expect(strategiesOf(scene.plan.data, scene.meals)[1]?.actors).toEqual([scene.mom])
  const open = screen.getByRole('textbox', { name: 'Strategy 2' })
  await waitFor(() => expect(open).toHaveFocus())
  expect(screen.getByText('Strategy 1 copied. The copy stands right below it.')).toBeVisible()
  act(() => scene.plan.undo())
  expect(wordsOfStrategies(scene.plan, scene.meals)).toEqual(['Mom sings.', 'Dad claps.'])
})

it('duplicates what was typed a moment ago', async () => {
  const scene = await openMeals(({ strategy }) => void strategy('Mom sings'))
  await scene.user.click(screen.getByRole('button', { name: 'Edit Strategy 1' }))
  await scene.user.keyboard(' slowly.')
  await choose(scene, 'Strategy 1', 'Duplicate')
  expect(wordsOfStrategies(scene.plan, scene.meals)).toEqual(['Mom sings slowly.', 'Mom sings slowly.'])
})

it('duplicates a support with what is known of it', async () => {
  const scene = await openMeals(
    ({ support }) => void support('Grandma', { namedBy: 'Tess', isFormal: 'natural' }),
  )
  await choose(scene, 'Support 1', 'Duplicate')
  expect(wordsOfSupports(scene.plan, scene.meals)).toEqual(['Grandma', 'Grandma'])
  expect(scene.plan.data.entries[1]).toMatchObject({ namedBy: 'Tess', isFormal: 'natural' })
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Support 2' })).toHaveFocus())
})

it('copies a strategy to another outcome, which is chosen by how it begins', async () => {
  const scene = await openMeals(({ strategy }) => void strategy('Mom sings.'))
  await choose(scene, 'Strategy 1', 'Copy to another outcome…')
  const question = screen.getByRole('dialog', { name: 'Copy Strategy 1 to which outcome?' })
  expect(within(question).queryByRole('button', { name: /Ana eats breakfast/ })).toBeNull()
  await scene.user.click(within(question).getByRole('button', { name: 'Outcome 2 Ana sleeps at night.' }))
  expect(wordsOfStrategies(scene.plan, scene.meals)).toEqual(['Mom sings.'])
  expect(wordsOfStrategies(scene.plan, scene.nights)).toEqual(['Mom sings.'])
  expect(screen.getByText('Strategy 1 copied to Outcome 2.')).toBeVisible()
  await scene.user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(wordsOfStrategies(scene.plan, scene.nights)).toEqual([])
})

it('moves a support to another outcome, and back in one step', async () => {
  const scene = await openMeals(({ support }) => void support('Grandma'))
  await choose(scene, 'Support 1', 'Move to another outcome…')
  await scene.user.click(screen.getByRole('button', { name: /Outcome 2/ }))
  expect(wordsOfSupports(scene.plan, scene.nights)).toEqual(['Grandma'])
  expect(wordsOfSupports(scene.plan, scene.meals)).toEqual([])
  await scene.user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(wordsOfSupports(scene.plan, scene.meals)).toEqual(['Grandma'])
})

it('goes back to the card when no outcome was chosen', async () => {
  const scene = await openMeals(({ strategy }) => void strategy('Mom sings.'))
  await choose(scene, 'Strategy 1', 'Move to another outcome…')
  await scene.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Edit Strategy 1' })).toHaveFocus())
  expect(wordsOfStrategies(scene.plan, scene.meals)).toEqual(['Mom sings.'])
})

it('offers no way up to the first strategy, and none down to the last', async () => {
  const scene = await openMeals(({ strategy }) => ['One', 'Two', 'Three'].forEach((words) => strategy(words)))
  const ways = async (card: string) =>
    (await offered(scene, card)).filter((name) => /^Move (up|down)/.test(name))
  expect(await ways('Strategy 1')).toEqual(['Move down Alt Shift Down'])
  expect(await ways('Strategy 2')).toEqual(['Move up Alt Shift Up', 'Move down Alt Shift Down'])
  expect(await ways('Strategy 3')).toEqual(['Move up Alt Shift Up'])
})

it('asks for no other outcome while there is none', async () => {
  const scene = await openMeals(({ strategy }) => void strategy('Mom sings.'))
  act(() => scene.plan.run({ name: 'remove', run: (edit) => edit.remove('outcomes', scene.nights) }))
  expect((await offered(scene, 'Strategy 1')).filter((name) => name.includes('outcome'))).toEqual([])
})

it('names the same people below two strategies for them, and nobody below one', async () => {
  const scene = await openMeals(({ strategy, meals, mom }) => {
    strategy('Mom sings.', meals, [mom])
    strategy('Mom waits.', meals, [mom])
  })
  const addBelow = async (card: string) => {
    await scene.user.click(screen.getByRole('button', { name: `Edit ${card}` }))
    await scene.user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    const all = strategiesOf(scene.plan.data, scene.meals)
    return all.find(({ text }) => text.plain === '')?.actors
  }
  expect(await addBelow('Strategy 1')).toEqual([])
  act(() => scene.plan.undo())
  expect(await addBelow('Strategy 2')).toEqual([scene.mom])
})
