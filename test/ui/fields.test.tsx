import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Checks, Choice } from '../../src/ui/Choice.tsx'
import { Select } from '../../src/ui/Select.tsx'
import { TextField } from '../../src/ui/TextField.tsx'

const ignore = () => undefined

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Not known yet' },
] as const

describe('a text field', () => {
  it('tells every change at once, and the two ends of a visit', async () => {
    const told = vi.fn<(value: string) => void>()
    const [begun, ended] = [vi.fn<() => void>(), vi.fn<() => void>()]
    render(<TextField label="First name" value="" onChange={told} onVisitStart={begun} onVisitEnd={ended} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('textbox', { name: 'First name' }))
    expect([begun.mock.calls.length, ended.mock.calls.length]).toEqual([1, 0])
    await user.keyboard('ab')
    await user.tab()
    expect(told.mock.calls).toEqual([['a'], ['b']])
    expect(ended).toHaveBeenCalledOnce()
  })

  it.each([false, true])('is not remembered by the browser (several lines: %s)', (isMultiline) => {
    render(
      <TextField label="Words" isMultiline={isMultiline} value="" onChange={ignore} spellCheck={false} />,
    )
    expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'off')
    expect(screen.getByRole('textbox')).toHaveAttribute('spellcheck', 'false')
  })

  it('is heard with its help and its mistake', () => {
    render(
      <TextField label="Name" hint="First name only." error="Write a name." value="" onChange={ignore} />,
    )
    const field = screen.getByRole('textbox', { name: 'Name' })
    expect(field).toHaveAccessibleDescription(/^First name only\. Please check: ?Write a name\.$/)
    expect(field).toBeInvalid()
  })

  it('keeps its name when the label is not shown', () => {
    render(<TextField label="Find a plan" isLabelHidden value="" onChange={ignore} />)
    expect(screen.getByRole('textbox', { name: 'Find a plan' })).toBeVisible()
  })

  it('holds ten thousand letters, emoji and other scripts as they are', () => {
    const words = `${'x'.repeat(10_000)} 👩‍👧 مرحبا e\u0301 <script>`
    render(<TextField label="Words" isMultiline value={words} onChange={ignore} />)
    expect(screen.getByRole('textbox')).toHaveValue(words)
  })
})

describe('a choice', () => {
  it('has no answer until somebody gives one', async () => {
    const told = vi.fn<(value: unknown) => void>()
    render(<Choice label="Does it give EI services here?" answers={answers} value={null} onChange={told} />)
    expect(screen.getByRole('group', { name: 'Does it give EI services here?' })).toBeVisible()
    for (const radio of screen.getAllByRole('radio')) {
      expect(radio).not.toBeChecked()
      expect(radio).toHaveAttribute('autocomplete', 'off')
    }
    await userEvent.click(screen.getByLabelText('Not known yet'))
    expect(told).toHaveBeenCalledExactlyOnceWith('unknown')
  })

  it('keeps two questions apart on one page', () => {
    render(
      <>
        <Choice label="One" answers={answers} value="yes" onChange={ignore} />
        <Choice label="Two" answers={answers} value="no" onChange={ignore} />
      </>,
    )
    const checked = screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)
    expect(checked.map((radio) => (radio as HTMLInputElement).value)).toEqual(['yes', 'no'])
  })
})

it('gives the chosen kinds in the order they are listed', async () => {
  const told = vi.fn<(value: unknown) => void>()
  render(<Checks label="Kinds" answers={answers} values={['unknown']} onChange={told} />)
  await userEvent.click(screen.getByLabelText('Yes'))
  expect(told).toHaveBeenLastCalledWith(['yes', 'unknown'])
  await userEvent.click(screen.getByLabelText('Not known yet'))
  expect(told).toHaveBeenLastCalledWith([])
})

function Agencies({ told }: { readonly told: (value: string | null) => void }) {
  const [value, setValue] = useState<'a' | 'b' | null>(null)
  const choose = (next: 'a' | 'b' | null) => {
    told(next)
    setValue(next)
  }
  const options = [
    { value: 'a', label: 'Acorn House', hint: 'Licking County' },
    { value: 'b', label: 'Birch Center' },
  ] as const
  return (
    <Select
      label="Agency"
      isSearchable
      clearLabel="To be found"
      options={options}
      value={value}
      onChange={choose}
    />
  )
}

describe('a list to choose from', () => {
  it('is searched, chosen from and taken back by keyboard alone', async () => {
    const told = vi.fn<(value: unknown) => void>()
    render(<Agencies told={told} />)
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('searchbox')).toHaveFocus()
    await user.keyboard('birch')
    expect(screen.getAllByRole('option').map((option) => option.textContent.trim())).toEqual(['Birch Center'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(told.mock.calls).toEqual([['b']])
    await waitFor(() => expect(screen.getByRole('button', { name: /Birch Center Agency/ })).toHaveFocus())

    await user.keyboard('{Enter}to be{ArrowDown}{Enter}')
    expect(told).toHaveBeenLastCalledWith(null)
  })

  it('says so when nothing fits, and is remembered by nobody', async () => {
    const { container } = render(<Agencies told={ignore} />)
    const user = userEvent.setup()
    expect(container.querySelector('select')).toHaveAttribute('autocomplete', 'off')
    await user.click(screen.getByRole('button'))
    expect(await screen.findByRole('searchbox')).toHaveAttribute('autocomplete', 'off')
    await user.keyboard('zebra')
    expect(screen.getByText('Nothing found. Try other words.')).toBeVisible()
  })
})
