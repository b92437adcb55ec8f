import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { OutcomesBeside, OutcomeScreen } from '#features/outcome'
import { addRecord, setMember } from '#session'
import { choose, openTwoOutcomes, type Scene, slots, today, wordsOfStrategies } from './scene.tsx'

const onGo = vi.fn<(href: string) => void>()
const ways = {
  outcome: (id: string) => `#/outcome/${id}`,
  beside: (ids: readonly string[]) => `#/beside/${ids.join('/')}`,
  arrange: '#/arrange',
  onGo,
}

async function openBeside(prepare: (scene: Scene) => void = () => undefined): Promise<Scene> {
  onGo.mockClear()
  const scene = await openTwoOutcomes()
  prepare(scene)
  scene.show(<OutcomesBeside outcomeIds={`${scene.meals}/${scene.nights}`} {...{ today, slots, ways }} />)
  return scene
}

const column = (name: string) => within(screen.getByRole('region', { name }))

it('leads from an outcome to another one beside it', async () => {
  const scene = await openTwoOutcomes()
  scene.show(<OutcomeScreen outcomeId={scene.meals} {...{ today, slots, ways }} />)
  await scene.user.click(screen.getByRole('button', { name: 'Show beside another outcome' }))
  await scene.user.click(screen.getByRole('menuitem', { name: /Outcome 2/ }))
  expect(onGo).toHaveBeenCalledWith(`#/beside/${scene.meals}/${scene.nights}`)
})

it('shows each outcome whole, and can write in each', async () => {
  const { plan, nights, user } = await openBeside()
  await user.type(column('Outcome 2').getByLabelText('What would we like to see happen?'), ' All night.')
  await user.click(screen.getByRole('button', { name: 'Add a strategy of Outcome 2' }))
  await user.keyboard('Mom sings.')
  expect(wordsOfStrategies(plan, nights)).toEqual(['Mom sings.'])
  expect(plan.data.outcomes.map(({ statement }) => statement)).toEqual([
    'Ana eats breakfast.',
    'Ana sleeps at night. All night.',
  ])
})

it('keeps one editor alive on the whole screen', async () => {
  const { user } = await openBeside(({ strategy, meals, nights }) => {
    strategy('One', meals)
    strategy('Two', nights)
  })
  await user.click(screen.getByRole('button', { name: 'Edit Strategy 1 of Outcome 1' }))
  await user.click(screen.getByRole('button', { name: 'Edit Strategy 1 of Outcome 2' }))
  const open = screen.getAllByRole('textbox', { name: /^Strategy/ })
  expect(open.map((each) => each.getAttribute('aria-label'))).toEqual(['Strategy 1 of Outcome 2'])
})

it('opens an entry that stands in both columns in one of them, and gives the focus back there', async () => {
  const { user } = await openBeside(({ plan, support, nights }) => {
    plan.run(setMember('entries', support('Grandma'), { field: 'outcomes', name: nights, isIn: true }))
  })
  await user.click(screen.getByRole('button', { name: 'Edit Support 1 of Outcome 2' }))
  expect(screen.getAllByRole('textbox', { name: /^Support/ })).toHaveLength(1)
  await user.keyboard('{Escape}')
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Edit Support 1 of Outcome 2' })).toHaveFocus(),
  )
})

it('moves a strategy to the outcome beside it with one choice, and takes the focus along', async () => {
  const scene = await openBeside(({ strategy }) => void strategy('Mom sings.'))
  await choose(scene, 'Strategy 1 of Outcome 1', 'Move to Outcome 2')
  expect(wordsOfStrategies(scene.plan, scene.nights)).toEqual(['Mom sings.'])
  expect(wordsOfStrategies(scene.plan, scene.meals)).toEqual([])
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Edit Strategy 1 of Outcome 2' })).toHaveFocus(),
  )
})

it('names every button once', async () => {
  await openBeside(({ strategy, support, meals, nights }) => {
    strategy('One', meals)
    strategy('Two', nights)
    support('Grandma')
  })
  const names = screen
    .getAllByRole('button')
    .map((each) => each.getAttribute('aria-label') ?? each.textContent)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

it('keeps its headings in order', async () => {
  await openBeside(({ strategy }) => void strategy('One'))
  const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
  expect(levels[0]).toBe(1)
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  expect(column('Outcome 1').getByRole('heading', { level: 4 })).toHaveTextContent('Strategy 1')
})

it('takes a third outcome, and no fourth', async () => {
  const scene = await openTwoOutcomes()
  const more = ['Ana walks.', 'Ana talks.'].map((statement) =>
    scene.plan.run(addRecord('outcomes', { statement })),
  )
  const ids = [scene.meals, scene.nights]
  const { rerender } = scene.show(<OutcomesBeside outcomeIds={ids.join('/')} {...{ today, slots, ways }} />)
  await scene.user.click(screen.getByRole('button', { name: 'Add another outcome' }))
  await scene.user.click(screen.getByRole('menuitem', { name: /Ana talks/ }))
  expect(onGo).toHaveBeenCalledWith(`#/beside/${[...ids, more[1]].join('/')}`)
  rerender(<></>)
  scene.show(<OutcomesBeside outcomeIds={[...ids, ...more].join('/')} {...{ today, slots, ways }} />)
  expect(screen.getAllByRole('region', { name: /^Outcome \d$/ })).toHaveLength(3)
  expect(screen.queryByRole('button', { name: 'Add another outcome' })).toBeNull()
})

it('closes a column, and goes to the one that is left', async () => {
  const { nights, user } = await openBeside()
  await user.click(screen.getByRole('button', { name: 'Close Outcome 1' }))
  expect(onGo).toHaveBeenCalledWith(`#/outcome/${nights}`)
})
