import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { DateParts } from '../../src/ui/date-parts.ts'
import { DateField } from '../../src/ui/DateField.tsx'

const box = (name: 'Month' | 'Day' | 'Year') => screen.getByRole('textbox', { name })
const boxes = () => (['Month', 'Day', 'Year'] as const).map((name) => (box(name) as HTMLInputElement).value)

interface Given {
  readonly value?: string | null
  readonly typed?: DateParts
}

interface KeptProps extends Given {
  readonly told: (value: string | null) => void
  readonly typedTold: (typed: DateParts) => void
}

function Kept({ value: first = null, typed, told, typedTold }: KeptProps) {
  const [value, setValue] = useState(first)
  const change = (next: string | null) => {
    told(next)
    setValue(next)
  }
  return (
    <>
      <DateField
        label="By when"
        value={value}
        typed={typed ?? null}
        onTyped={typedTold}
        onChange={change}
        echo={() => 'In 9 days.'}
      />
      <button type="button">Next</button>
      <button type="button" onClick={() => setValue('2025-12-01')}>
        Undo
      </button>
    </>
  )
}

function show(given: Given = {}) {
  const told = vi.fn<(value: string | null) => void>()
  const typedTold = vi.fn<(typed: DateParts) => void>()
  render(<Kept {...given} told={told} typedTold={typedTold} />)
  return { told, typedTold, user: userEvent.setup() }
}

describe('typing', () => {
  it('tells a day once it is whole, and says it in words with its weekday', async () => {
    const { told, user } = show()
    await user.type(box('Month'), '3')
    await user.type(box('Day'), '9')
    expect(told).not.toHaveBeenCalled()
    await user.type(box('Year'), '2024')
    expect(told.mock.calls).toEqual([['2024-03-09']])
    expect(screen.getByRole('status')).toHaveTextContent('Saturday, March 9, 2024 In 9 days.')
  })

  it('keeps no day that nobody meant, not even on the way to another', async () => {
    const { told, user } = show({ value: '2024-01-09' })
    await user.clear(box('Day'))
    await user.type(box('Day'), '31')
    await user.clear(box('Month'))
    await user.type(box('Month'), '12')
    await user.tab()
    expect(told.mock.calls).toEqual([['2024-01-31'], ['2024-12-31']])
  })

  it('takes a single digit when its box is left', async () => {
    const { told, user } = show({ value: '2024-01-09' })
    await user.clear(box('Day'))
    await user.type(box('Day'), '3')
    expect(told).not.toHaveBeenCalled()
    await user.tab()
    expect(told.mock.calls).toEqual([['2024-01-03']])
  })

  it('takes a year of two digits when its box is left', async () => {
    const { told, user } = show()
    await user.type(box('Month'), '3')
    await user.type(box('Day'), '9')
    await user.type(box('Year'), '24')
    expect(told).not.toHaveBeenCalled()
    await user.tab()
    expect(told.mock.calls).toEqual([['2024-03-09']])
    expect(boxes()).toEqual(['3', '9', '24'])
  })

  it('spreads a whole date typed into any box', async () => {
    for (const name of ['Month', 'Day', 'Year'] as const) {
      const { told, user } = show()
      await user.type(box(name), '3/9/2024')
      expect(boxes()).toEqual(['3', '9', '2024'])
      expect(told.mock.calls).toEqual([['2024-03-09']])
      cleanup()
    }
  })

  it('does not take the first half of a longer date for a whole one', async () => {
    const { told, user } = show()
    await user.type(box('Month'), '2024-03-19')
    expect(boxes()).toEqual(['03', '19', '2024'])
    expect(told.mock.calls).toEqual([['2024-03-19']])
  })
})

describe('pasting', () => {
  it.each(['3/9/2024', '2024-03-09', 'March 9, 2024', '9 Mar 2024', '03092024', '3/9/24'])(
    'spreads %j pasted into the year',
    async (text) => {
      const { told, user } = show()
      await user.click(box('Year'))
      await user.paste(text)
      expect(told.mock.calls).toEqual([['2024-03-09']])
      expect(screen.getByRole('status')).toHaveTextContent('March 9, 2024')
    },
  )

  it.each(['13/45/2024', '02/31/2024', '30/9/2024', 'soon', '3/9/0024'])(
    'leaves %j as it is, with the reason',
    async (text) => {
      const { told, typedTold, user } = show()
      await user.click(box('Month'))
      await user.paste(text)
      await user.click(screen.getByRole('button', { name: 'Next' }))
      expect(told).not.toHaveBeenCalled()
      expect(boxes()).toEqual([text, '', ''])
      expect(typedTold).toHaveBeenLastCalledWith({ month: text, day: '', year: '' })
      expect(box('Month')).toBeInvalid()
      expect(screen.getByRole('status')).not.toBeEmptyDOMElement()
    },
  )
})

describe('a date that is not one', () => {
  it('is not scolded while somebody is still typing', async () => {
    const { user } = show()
    await user.type(box('Month'), '13')
    await user.tab()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('is told apart in a plain sentence when the field is left, and the kept day is named', async () => {
    const { told, user } = show({ value: '2024-02-09' })
    await user.clear(box('Day'))
    await user.type(box('Day'), '31')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(screen.getByRole('status')).toHaveTextContent(
      'February 2024 has only 29 days. Until then, Friday, February 9, 2024 stays.',
    )
    expect(told).not.toHaveBeenCalled()
    expect(box('Day')).toBeInvalid()
    expect(box('Day')).toHaveAccessibleDescription(/only 29 days/)
    expect(box('Month')).toBeValid()
  })

  it('comes back as it was typed', () => {
    show({ typed: { month: '02', day: '31', year: '2024' } })
    expect(boxes()).toEqual(['02', '31', '2024'])
    expect(screen.getByRole('status')).toHaveTextContent('February 2024 has only 29 days.')
  })
})

it('tells null only when all boxes are empty', async () => {
  const { told, user } = show({ value: '2024-03-09' })
  await user.clear(box('Month'))
  await user.clear(box('Day'))
  expect(told).not.toHaveBeenCalled()
  await user.clear(box('Year'))
  expect(told.mock.calls).toEqual([[null]])
})

it('shows a day that was changed from outside, and keeps the spelling of its own', async () => {
  const { user } = show()
  await user.type(box('Month'), 'Mar')
  await user.type(box('Day'), '09')
  await user.type(box('Year'), '2024')
  expect(boxes()).toEqual(['Mar', '09', '2024'])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(boxes()).toEqual(['12', '1', '2025'])
})

it('asks the browser to remember nothing', () => {
  show()
  for (const name of ['Month', 'Day', 'Year'] as const)
    expect(box(name)).toHaveAttribute('autocomplete', 'off')
})
