import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { EntryText } from '#features/writing'
import { addEntry, addRecord, usePlan } from '#session'
import { openSorting } from '../../builders/sorting.tsx'

const nothing = vi.fn<() => void>()
const user = userEvent.setup()

function Writing({ id }: { id: string }) {
  const entry = usePlan((plan) => plan.entries.find((each) => each.id === id))
  return entry && <EntryText entry={entry} onDone={nothing} onNext={nothing} label="Strategy 1" isWriting />
}

async function openEmpty(place: 'strategy' | 'support' = 'strategy', actors: readonly string[] = []) {
  const at = await openSorting()
  const tess = at.plan.run(addRecord('people', { name: 'Tess M.', role: 'parent' }))
  const id = at.plan.run(addEntry({ values: { place }, outcomes: [at.outcome], actors }))
  at.show(<Writing id={id} />)
  const now = () => {
    act(() => at.plan.catchUp())
    const { text, actors: who } = at.entryOf(id)
    return { words: text.plain, who }
  }
  return { ...at, tess, id, now }
}

const start = () => screen.getByRole('button', { name: 'Start from an example' })

it('starts from an example in the names of this plan, and takes it back in one step', async () => {
  const { plan, tess, now } = await openEmpty()
  await user.click(start())
  await user.keyboard('face to face')
  expect(screen.getAllByRole('option')).toHaveLength(1)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(now().words).toMatch(/^Tess will sit face to face with Ana at \[breakfast\]/))
  expect(now().who).toEqual([tess])
  act(() => plan.undo())
  expect(now()).toEqual({ words: '', who: [] })
  act(() => plan.redo())
  expect(now().who).toEqual([tess])
})

it('marks the first blank, so that the next letter writes over it, and F8 goes on', async () => {
  const { now } = await openEmpty()
  await user.click(start())
  await user.keyboard('offer two')
  await user.keyboard('{Enter}')
  const text = screen.getByRole('textbox', { name: 'Strategy 1' })
  await waitFor(() => expect(text).toHaveFocus())
  expect(window.getSelection()?.toString()).toBe('[toys]')
  expect(screen.getByText(/F8 for the next blank/)).toBeVisible()
  await user.keyboard('{F8}')
  expect(window.getSelection()?.toString()).toBe('[toys]')
  expect(now().words).toContain('[toys]')
})

it('offers the sentences for whoever acts first', async () => {
  await openEmpty('strategy', ['role:physical-therapist'])
  await user.click(start())
  expect(screen.getAllByRole('option')[0]).toHaveTextContent(/^The physical therapist will/)
})

it('keeps its place and is gone for everybody once something is written', async () => {
  await openEmpty()
  const button = start()
  await user.click(screen.getByRole('textbox', { name: 'Strategy 1' }))
  await user.keyboard('Mom')
  expect(button).toBeInTheDocument()
  expect(button.closest('[data-gone]')).not.toBeNull()
})

it('is not offered for a support', async () => {
  await openEmpty('support')
  expect(screen.queryByRole('button', { name: 'Start from an example' })).toBeNull()
})
