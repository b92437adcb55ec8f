import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { Finder } from '#ui'
import { isPressed, keyNames } from '../../src/ui/keys.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const all = ['Add', 'Move', 'Remove', 'Undo']

function Finding({ onChoose, onClose }: { onChoose: (id: string) => void; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const items = all
    .filter((label) => label.toLowerCase().includes(typed))
    .map((label) => ({ id: label, label, isDisabled: label === 'Move' }))
  const groups = items.length === 0 ? [] : [{ id: 'here', heading: 'Do here', items }]
  return (
    <Finder
      label="Find"
      typed={typed}
      onType={setTyped}
      groups={groups}
      status={`${items.length} found`}
      nothing="Nothing fits."
      onChoose={onChoose}
      onClose={onClose}
    />
  )
}

function open() {
  const [onChoose, onClose] = [vi.fn<(id: string) => void>(), vi.fn<() => void>()]
  render(<Finding onChoose={onChoose} onClose={onClose} />)
  return { onChoose, onClose, user: userEvent.setup() }
}

const marked = () => {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant') ?? ''
  return document.getElementById(id)?.textContent.trim() ?? null
}

it('takes the cursor, marks the first line, and goes round with the arrows past what cannot be done', async () => {
  const { user, onChoose } = open()
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Find' }))
  expect(marked()).toBe('Add')
  await user.keyboard('{ArrowDown}')
  expect(marked()).toBe('Remove')
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(marked()).toBe('Undo')
  expect(screen.getByRole('option', { selected: true }).textContent.trim()).toBe('Undo')
  await user.keyboard('{Enter}')
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('Undo')
})

it('marks the best line again with each letter, and says how many there are', async () => {
  const { user, onChoose } = open()
  await user.keyboard('{ArrowDown}re')
  expect(marked()).toBe('Remove')
  expect(screen.getByRole('status').textContent).toBe('1 found')
  await user.keyboard('{Enter}')
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('Remove')
})

it('acts when Enter goes down, since the next letter may come before it is up', async () => {
  const { user, onChoose } = open()
  await user.keyboard('{Enter>}')
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('Add')
})

it('chooses with the mouse, but nothing that cannot be done', async () => {
  const { user, onChoose } = open()
  await user.click(screen.getByRole('option', { name: 'Move' }))
  expect(onChoose).not.toHaveBeenCalled()
  await user.click(screen.getByRole('option', { name: 'Remove' }))
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('Remove')
})

it('says in one sentence that nothing fits, and Enter does nothing then', async () => {
  const { user, onChoose, onClose } = open()
  await user.keyboard('zz{Enter}')
  expect(screen.getByRole('status').textContent).toBe('Nothing fits.')
  expect(onChoose).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

it('knows Ctrl on one machine and the Mac’s own key on the other', () => {
  const ctrl = { ...none, key: 'k', code: 'KeyK', ctrlKey: true }
  const meta = { ...none, key: 'k', code: 'KeyK', metaKey: true }
  expect([isPressed('Ctrl K', ctrl), isPressed('Ctrl K', meta)]).toEqual([true, false])
  expect(isPressed('Ctrl K', { ...ctrl, shiftKey: true })).toBe(false)
  expect(isPressed('Ctrl K', { ...ctrl, key: 'ن' })).toBe(true)
  expect(isPressed('Ctrl K', { ...ctrl, key: 't' })).toBe(false)
  expect(keyNames('Ctrl K')).toEqual(['Ctrl', 'K'])
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')
  expect([isPressed('Ctrl K', ctrl), isPressed('Ctrl K', meta)]).toEqual([false, true])
  expect(keyNames('Alt Shift Up')).toEqual(['Option', 'Shift', 'Up'])
  expect(keyNames('Ctrl K')).toEqual(['⌘', 'K'])
})
