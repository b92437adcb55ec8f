import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { EntryText } from '#features/writing'
import { usePlan } from '#session'
import { openSorting } from '../../builders/sorting.tsx'

const onDone = vi.fn<() => void>()
const user = userEvent.setup()

function Writing({ id }: { id: string }) {
  const entry = usePlan((plan) => plan.entries.find((each) => each.id === id))
  return entry && <EntryText {...{ entry, onDone }} onNext={onDone} label="Strategy 1" isWriting />
}

async function openWriting() {
  onDone.mockClear()
  const at = await openSorting()
  at.add('Dad sings at the kitchen table.', { values: { place: 'strategy' } })
  at.add('Dad claps at the kids corner.', { values: { place: 'strategy' } })
  const id = at.add('', { values: { place: 'strategy' } })
  at.show(<Writing id={id} />)
  await user.click(screen.getByRole('textbox', { name: 'Strategy 1' }))
  const now = () => {
    act(() => at.plan.catchUp())
    return at.entryOf(id)
  }
  return { ...at, now }
}

const text = () => screen.getByRole('textbox', { name: 'Strategy 1' })
const offered = async () =>
  within(await screen.findByRole('listbox'))
    .getAllByRole('option')
    .map((each) => each.textContent)

it('offers earlier words when typing rests, and the right arrow takes the first', async () => {
  const at = await openWriting()
  await user.keyboard('Leo sits at the ki')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(await offered()).toEqual(['at the kitchen table', 'at the kids corner'])
  expect(text()).toHaveAttribute('aria-autocomplete', 'list')
  expect(text()).not.toHaveAttribute('aria-activedescendant')
  expect(screen.getByText('Offered: at the kitchen table. Right arrow takes it.')).toHaveAttribute(
    'role',
    'status',
  )
  await user.keyboard('{ArrowRight}')
  expect(at.now().text.plain).toBe('Leo sits at the kitchen table')
  await waitFor(() => expect(text()).not.toHaveAttribute('aria-controls'))
})

it('goes through them with the down arrow, says which, and takes with Enter', async () => {
  const at = await openWriting()
  await user.keyboard('Leo sits at the ki')
  await offered()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  const marked = screen.getByRole('option', { name: 'at the kids corner', selected: true })
  expect(text()).toHaveAttribute('aria-activedescendant', marked.id)
  expect(screen.getByText('at the kids corner, 2 of 2')).toBeInTheDocument()
  await user.keyboard('{Enter}')
  expect(at.now().text.plain).toBe('Leo sits at the kids corner')
})

it('leaves Enter, Escape and Tab to whoever types on', async () => {
  const at = await openWriting()
  await user.keyboard('Leo sits at the ki')
  await offered()
  await user.keyboard('{Enter}')
  expect(at.now().text.plain).toBe('Leo sits at the ki\n')
  await user.keyboard('at the ki')
  await offered()
  await user.keyboard('{Escape}')
  expect(onDone).toHaveBeenCalledTimes(1)
  await user.keyboard('d')
  await offered()
  await user.tab()
  expect(text()).not.toHaveFocus()
  expect(at.now().text.plain).toBe('Leo sits at the ki\nat the kid')
})

it('takes Escape for itself only after somebody went into the list', async () => {
  await openWriting()
  await user.keyboard('Leo sits at the ki')
  await offered()
  await user.keyboard('{ArrowDown}{Escape}')
  expect(onDone).not.toHaveBeenCalled()
  expect(screen.queryByRole('listbox')).toBeNull()
  await user.keyboard('{Escape}')
  expect(onDone).toHaveBeenCalledTimes(1)
})

it('names the one who acts when a name is the first word, in one step', async () => {
  const at = await openWriting()
  await user.keyboard('Ma')
  expect(await offered()).toEqual(['Maria'])
  await user.keyboard('{ArrowRight}')
  expect(at.now()).toMatchObject({ actors: [at.maria], text: { plain: 'Maria ' } })
  act(() => at.plan.undo())
  expect(at.now()).toMatchObject({ actors: [], text: { plain: 'Ma' } })
})

it('offers nothing in the middle of a line', async () => {
  const at = await openWriting()
  await user.keyboard('Leo at the end.')
  await user.keyboard('{ArrowLeft>12/}')
  await user.keyboard('ki')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(at.now().text.plain).toContain('ki')
})
