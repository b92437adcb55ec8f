import { Editor } from '@tiptap/core'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gridOf } from '#domain'
import { changeRecord, usePlan } from '#session'
import { MOVES_ON_A_SCREEN } from '../../../src/features/placement/hints-shown.ts'
import { PlacementHints } from '../../../src/features/placement/index.ts'
import { openSorting, type Sorting, today, whyHref, wordsIn } from '../../builders/sorting.tsx'

const user = userEvent.setup()
const wic = 'WIC at the health center'
const strategy = { values: { place: 'strategy' } } as const
const support = { values: { place: 'support', status: 'in place' } } as const

function Cards() {
  const entries = usePlan((now) => now.entries.filter(({ isRemoved }) => !isRemoved))
  return entries.map((entry, index) => (
    <PlacementHints key={entry.id} {...{ entry, whyHref, today }} label={`Strategy ${index + 1}`} />
  ))
}

function showHints(at: Sorting) {
  at.show(<Cards />)
}

function rewrite(at: Sorting, id: string, words: string) {
  act(() => {
    const extensions = at.plan.openText('entries', id, 'text') ?? []
    const editor = new Editor({ element: document.createElement('div'), extensions })
    editor.commands.insertContent(words)
    editor.destroy()
    at.plan.catchUp()
  })
}

const hint = () => screen.getByRole('group', { name: /^Strategy 1: it may belong/ })
const noHint = () => expect(screen.queryByRole('group', { name: /^Strategy 1: it may belong/ })).toBeNull()

it('says where it may belong, with the words that say so and the way to the rule', async () => {
  const at = await openSorting()
  at.add(wic, strategy)
  showHints(at)
  expect(hint()).toHaveTextContent(/may belong in family supports.*“WIC”/)
  expect(hint()).not.toHaveTextContent(/wrong/i)
  expect(within(hint()).getByRole('link', { name: 'Why? Strategy 1' })).toHaveAttribute('href', '#/why/PL-14')
})

it('moves, says so, and puts the focus on Undo until the next edit', async () => {
  const at = await openSorting()
  const id = at.add(wic, strategy)
  showHints(at)
  await user.click(within(hint()).getByRole('button', { name: 'Move to supports' }))
  expect(at.entryOf(id)).toMatchObject({ place: 'support', text: { plain: wic } })
  expect(screen.getByRole('status')).toHaveTextContent('Moved to supports.')
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(at.entryOf(id).place).toBe('strategy')
  await waitFor(() => expect(within(hint()).getByRole('button', { name: 'Move to supports' })).toHaveFocus())
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

it('takes Undo away with the next edit', async () => {
  const at = await openSorting()
  at.add(wic, strategy)
  showHints(at)
  await user.click(within(hint()).getByRole('button', { name: 'Move to supports' }))
  act(() => at.plan.run(changeRecord('outcomes', at.outcome, { now: 'She cries.' })))
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

it('keeps an entry here with a reason, and asks again when its words change', async () => {
  const at = await openSorting()
  const id = at.add(wic, strategy)
  showHints(at)
  await user.click(within(hint()).getByRole('button', { name: 'Keep here' }))
  const reason = screen.getByRole('textbox', { name: /Why does it stay/ })
  expect(reason).toHaveFocus()
  await user.type(reason, 'Mom wants it here{Enter}')
  expect(at.entryOf(id)).toMatchObject({ place: 'strategy', kept: { reason: 'Mom wants it here' } })
  noHint()
  rewrite(at, id, 'Head Start and ')
  expect(at.entryOf(id).text.plain).not.toBe(wic)
  expect(hint()).toBeVisible()
})

it('offers no Keep here for ECMH consultation on the grid', async () => {
  const at = await openSorting()
  const id = at.add('ECMH consultation for the team', { values: { place: 'service' }, actors: [at.dana] })
  showHints(at)
  const grid = screen.getByRole('group', { name: /may not stand on the grid/ })
  expect(within(grid).queryByRole('button', { name: /Keep|fine/ })).toBeNull()
  await user.click(within(grid).getByRole('button', { name: 'Move to strategies' }))
  expect(at.entryOf(id).place).toBe('strategy')
  expect(gridOf(at.plan.data)).toEqual([])
})

it('hands a worry over to the concerns, and takes it back', async () => {
  const at = await openSorting()
  const worry = 'Mom is worried that Ana cries all night'
  const id = at.add(worry, support)
  showHints(at)
  await user.click(screen.getByRole('button', { name: 'Move to concerns' }))
  expect(at.plan.data.concerns).toMatchObject([{ text: worry }])
  expect(at.entryOf(id).isRemoved).toBe(true)
  await user.keyboard('{Enter}')
  expect(wordsIn(at.plan)).toEqual([worry])
  expect(at.plan.data.concerns.filter(({ isRemoved }) => !isRemoved)).toEqual([])
})

it(`shows at most ${MOVES_ON_A_SCREEN} moves on one screen, and never caps the grid`, async () => {
  const at = await openSorting()
  for (let index = 0; index < MOVES_ON_A_SCREEN + 2; index += 1) at.add(`${wic} ${index}`, strategy)
  for (let index = 0; index < MOVES_ON_A_SCREEN + 2; index += 1)
    at.add(`ECMH consultation ${index}`, { values: { place: 'service' }, actors: [at.dana] })
  showHints(at)
  expect(screen.getAllByRole('group', { name: /may belong/ })).toHaveLength(MOVES_ON_A_SCREEN)
  expect(screen.getAllByRole('group', { name: /on the grid/ })).toHaveLength(MOVES_ON_A_SCREEN + 2)
})

it('asks who joins a consultant with the family, and goes away with the answer', async () => {
  const at = await openSorting()
  const id = at.add('Dana will meet with Mom.', { ...strategy, actors: [at.dana] })
  showHints(at)
  const look = screen.getByRole('group', { name: /worth a look/ })
  await user.click(within(look).getByRole('checkbox', { name: 'Maria' }))
  await user.click(within(look).getByRole('button', { name: 'Answer' }))
  expect(at.entryOf(id).actors).toContain(at.maria)
  expect(screen.queryByRole('group', { name: /worth a look/ })).toBeNull()
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
})

it('offers the line that a row calls for, and not twice', async () => {
  const at = await openSorting()
  const values = { place: 'service', serviceType: 'OT', agency: at.ei, isNeeded: 'yes' } as const
  const row = at.add('Occupational therapy', { values, actors: [at.maria] })
  showHints(at)
  await user.click(screen.getByText(/Also write what this provider will do/))
  await user.type(screen.getByRole('textbox', { name: 'What will this provider do?' }), 'Maria will show it.')
  await user.click(screen.getByRole('button', { name: 'Add' }))
  expect(at.plan.data.entries.find(({ tells }) => tells === row)).toMatchObject({
    place: 'strategy',
    text: { plain: 'Maria will show it.' },
    actors: [at.maria],
  })
  expect(screen.queryByText(/Also write what this provider/)).toBeNull()
})

it('PL-03: looks for the consent to screen once a plan', async () => {
  const at = await openSorting()
  const screening = 'ECMH consultant will join OT on a home visit to complete a screening of Ana.'
  at.add(screening, { ...strategy, actors: [at.dana, at.maria] })
  at.add(screening, { ...strategy, actors: [at.dana, at.maria] })
  showHints(at)
  expect(screen.getAllByRole('group', { name: /consent for screening on file/ })).toHaveLength(1)
})
