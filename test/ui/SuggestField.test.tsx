import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { SuggestField } from '#ui'

const onKey = vi.fn<(key: string) => void>()

function Where() {
  const [value, setValue] = useState('')
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a card that closes with Escape
    <div onKeyDown={(event) => !event.defaultPrevented && onKey(event.key)}>
      <SuggestField
        label="Where"
        value={value}
        onChange={setValue}
        suggestions={['Home', 'Grandma’s home', 'Child care center']}
      />
    </div>
  )
}

function open() {
  onKey.mockClear()
  render(<Where />)
  return { user: userEvent.setup(), box: screen.getByRole('combobox', { name: 'Where' }) }
}

const offered = () =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map((each) => each.textContent)

it('offers what fits while one types, and takes the marked one with Enter', async () => {
  const { user, box } = open()
  expect(box).toHaveAttribute('aria-expanded', 'false')
  await user.type(box, 'ho')
  expect(offered()).toEqual(['Home', 'Grandma’s home'])
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(box).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id)
  await user.keyboard('{Enter}')
  expect(box).toHaveValue('Grandma’s home')
  expect(box).toHaveAttribute('aria-expanded', 'false')
  expect(onKey).not.toHaveBeenCalledWith('Enter')
})

it('leaves Enter, Escape and Tab to the page while nothing is marked', async () => {
  const { user, box } = open()
  await user.type(box, 'ho')
  await user.keyboard('{Enter}{Escape}')
  expect(onKey.mock.calls.flat()).toEqual(expect.arrayContaining(['Enter', 'Escape']))
  expect(box).toHaveValue('ho')
  await user.tab()
  expect(box).not.toHaveFocus()
  expect(screen.queryByRole('listbox')).toBeNull()
})

it('closes with Escape from inside the list, and keeps what was typed', async () => {
  const { user, box } = open()
  await user.type(box, 'ho')
  await user.keyboard('{ArrowDown}{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(onKey).not.toHaveBeenCalledWith('Escape')
  expect(box).toHaveValue('ho')
})

it('shows all with the down arrow in an empty field, and takes one by pointer', async () => {
  const { user, box } = open()
  await user.click(box)
  expect(screen.queryByRole('listbox')).toBeNull()
  await user.keyboard('{ArrowDown}')
  expect(offered()).toHaveLength(3)
  await user.click(screen.getByRole('option', { name: 'Child care center' }))
  expect(box).toHaveValue('Child care center')
  expect(box).toHaveFocus()
})

it('asks the browser to remember nothing', () => {
  const { box } = open()
  expect(box).toHaveAttribute('autocomplete', 'off')
  expect(box).not.toHaveAttribute('list')
})
