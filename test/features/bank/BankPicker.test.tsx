import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { appStrategies, type BankStrategy, markIdOf } from '#domain'
import { LaptopProvider, markStrategy } from '#session'
import { BankPicker } from '../../../src/features/bank/BankPicker.tsx'
import { openTestLaptop } from '../../builders/laptop.ts'

let user = userEvent.setup()
beforeEach(() => {
  user = userEvent.setup()
})
afterEach(cleanup)

async function openPicker(ageMonths: number | null, favorite?: string) {
  const laptop = await openTestLaptop()
  if (favorite !== undefined) laptop.workspace.run(markStrategy(markIdOf(favorite), favorite, true))
  const onChoose = vi.fn<(strategy: BankStrategy) => void>()
  render(
    <LaptopProvider laptop={laptop}>
      <BankPicker ageMonths={ageMonths} onChoose={onChoose} />
    </LaptopProvider>,
  )
  return { onChoose }
}

const box = () => screen.getByRole('combobox', { name: 'Find a strategy' })
const marked = () =>
  document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''
const fitting = (months: number) =>
  appStrategies.filter(({ fromMonths, toMonths }) => fromMonths <= months && toMonths >= months).length

it('starts in the box with what suits the child’s age', async () => {
  await openPicker(3)
  expect(document.activeElement).toBe(box())
  expect(screen.getAllByRole('option')).toHaveLength(fitting(3))
  await user.click(screen.getByLabelText('Only for a child of 3 months'))
  expect(screen.getByText(/The first 60 are shown/)).toBeTruthy()
})

it('shows every age where nobody has said how old the child is', async () => {
  await openPicker(null)
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.getAllByRole('option').length).toBe(60)
})

it('takes a strategy by letters, arrows and Enter', async () => {
  const { onChoose } = await openPicker(14)
  await user.keyboard('bath song')
  const first = marked()
  expect(first).toContain('Sing one bath song')
  await user.keyboard('{Backspace>5/}{ArrowDown}{ArrowDown}')
  expect(marked()).not.toBe(first)
  await user.keyboard(' song{Enter}')
  expect(onChoose).toHaveBeenCalledOnce()
  expect(first).toContain(onChoose.mock.calls[0]?.[0].text.slice(1, 12))
})

it('puts favorites first, and says what is known of each', async () => {
  await openPicker(14, 'outings-wave-or-watch')
  expect(marked()).toContain('Wave to one person on a walk')
  expect(marked()).toMatch(
    /Show how · 9 to 30 months\. Reading grade \d\. Not yet reviewed by a practitioner\./u,
  )
})

it('says when nothing fits, and Enter takes nothing', async () => {
  const { onChoose } = await openPicker(14)
  await user.keyboard('zebra{Enter}')
  expect(screen.getByText('No strategy fits. Try fewer words or every age.')).toBeTruthy()
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(onChoose).not.toHaveBeenCalled()
})
