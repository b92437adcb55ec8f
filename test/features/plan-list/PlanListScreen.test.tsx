import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { parseCalendarDate } from '#domain'
import { PlanListScreen } from '#features/plan-list'
import { type Laptop, LaptopProvider, type PlanStart } from '#session'
import { fail } from '#domain'
import { openTestLaptop } from '../../builders/laptop.ts'

const day = (iso: string) => {
  const read = parseCalendarDate(iso)
  if (read === null) throw new Error(`${iso} is no day.`)
  return read
}

const today = day('2026-03-14')

const ana: PlanStart = {
  firstName: 'Ana',
  lastName: 'Rivera',
  birthDate: day('2025-03-09'),
  type: 'initial',
  date: day('2026-02-01'),
  county: 'Clover',
  language: 'en',
  isExample: false,
  starter: null,
}

async function home(
  ...starts: readonly PlanStart[]
): Promise<{ laptop: Laptop; onOpen: (id: string) => void }> {
  const laptop = await openTestLaptop()
  for (const start of starts) await laptop.newPlan(start)
  const onOpen = vi.fn<(id: string) => void>()
  render(
    <LaptopProvider laptop={laptop}>
      <PlanListScreen today={today} onOpen={onOpen} />
    </LaptopProvider>,
  )
  return { laptop, onOpen }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const link = (name: string) => screen.getByRole('link', { name })
const list = () => screen.getByRole('list', { name: /plans, last edited first/i })

const shown = () =>
  within(list())
    .queryAllByRole('link')
    .map(({ textContent }) => textContent)

it('teaches in one sentence when there is nothing yet, and offers two ways on', async () => {
  await home()
  expect(screen.getByText(/a plan holds what a family wants/i)).toBeVisible()
  expect(link('New plan')).toHaveAttribute('href', '#/new')
  expect(button('Open the example')).toBeEnabled()
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('shows a plan with the first letter of the last name and where it stands', async () => {
  const { laptop } = await home(ana)
  const id = laptop.plans.getState()[0]?.id
  expect(link('Ana R.')).toHaveAttribute('href', `#/plan/${id}`)
  for (const words of [
    'Born March 9, 2025',
    'Initial, February 1, 2026',
    '0 outcomes, 0 entries',
    'Edited today',
  ])
    expect(within(list()).getByText(words)).toBeVisible()
  expect(screen.queryByText(/Rivera/)).toBeNull()
})

it('finds by name, date of birth and type, whatever the accents', async () => {
  await home(ana, { ...ana, firstName: 'José', type: 'annual', birthDate: day('2024-11-30') })
  const box = screen.getByRole('textbox', { name: 'Find a plan' })
  const finds = async (typed: string) => {
    await userEvent.clear(box)
    await userEvent.type(box, typed)
    return shown()
  }
  expect(shown()).toHaveLength(2)
  expect(await finds('jose')).toEqual(['José R.'])
  expect(screen.getByText('1 of 2 plans')).toBeVisible()
  expect(await finds('riv')).toHaveLength(2)
  expect(await finds('3/9/2025')).toEqual(['Ana R.'])
  expect(await finds('november 30 2023')).toEqual([])
  expect(await finds('november 30, 2024')).toEqual(['José R.'])
  expect(await finds('annual')).toEqual(['José R.'])
  expect(await finds('zzz')).toEqual([])
  expect(screen.getByText(/no plan fits/i)).toBeVisible()
})

it('hides names and dates of birth, and remembers it', async () => {
  const { laptop } = await home(ana)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Hide names' }))
  expect(laptop.workspace.data.settings.hidesNames).toBe(true)
  expect(link('Plan 1')).toBeVisible()
  expect(button('Remove Plan 1')).toBeVisible()
  expect(document.body).not.toHaveTextContent(/Ana|Rivera|2025/)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Hide names' }))
  expect(link('Ana R.')).toBeVisible()
})

it('says no name in the status line once names are hidden', async () => {
  await home(ana, { ...ana, firstName: 'Bo' })
  await userEvent.click(button('Remove Ana R.'))
  await screen.findByText('Removed Ana R.')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Hide names' }))
  expect(screen.getByText('Removed the plan.')).toBeVisible()
  expect(button('Undo: put the plan back')).toBeVisible()
  expect(document.body.innerHTML).not.toMatch(/Ana|Bo R/)
})

it('removes without asking, and undoes', async () => {
  const { laptop } = await home(ana)
  await userEvent.click(button('Remove Ana R.'))
  expect(await screen.findByText('Removed Ana R.')).toBeVisible()
  expect(laptop.plans.getState()).toMatchObject([{ isRemoved: true }])
  expect(screen.queryByRole('link', { name: 'Ana R.' })).toBeNull()
  await waitFor(() => expect(button('Undo: put Ana R. back')).toHaveFocus())

  await userEvent.keyboard('{Enter}')
  expect(await screen.findByText('Put back Ana R.')).toBeVisible()
  expect(laptop.plans.getState()).toMatchObject([{ isRemoved: false }])
  await waitFor(() => expect(link('Ana R.')).toHaveFocus())
})

it('keeps removed plans where they can be put back later', async () => {
  const { laptop } = await home(ana, { ...ana, firstName: 'Bo' })
  await userEvent.click(button('Remove Bo R.'))
  await userEvent.click(await screen.findByText('Removed plans (1)'))
  await userEvent.click(button('Put back Bo R.'))
  await waitFor(() => expect(link('Bo R.')).toHaveFocus())
  expect(laptop.plans.getState().every(({ isRemoved }) => !isRemoved)).toBe(true)
  expect(screen.queryByText(/removed plans/i)).toBeNull()
})

it('says in plain words when a plan could not be removed', async () => {
  const { laptop } = await home(ana)
  laptop.removePlan = async () => fail({ kind: 'full' })
  await userEvent.click(button('Remove Ana R.'))
  expect(await screen.findByRole('alert', { name: 'That did not work' })).toHaveTextContent(/no room left/i)
  expect(link('Ana R.')).toBeVisible()
})

it('makes the example once, says that the family is invented, and opens it again', async () => {
  const { laptop, onOpen } = await home()
  await userEvent.dblClick(button('Open the example'))
  await waitFor(() => expect(onOpen).toHaveBeenCalled())
  await userEvent.click(button('Open the example'))
  const plans = laptop.plans.getState()
  expect(plans).toHaveLength(1)
  expect(new Set(vi.mocked(onOpen).mock.calls.flat())).toEqual(new Set([plans[0]?.id]))
  expect(link('Charli M.')).toBeVisible()
  expect(within(list()).getByText('Example')).toBeVisible()
  expect(within(list()).getByText('Invented family')).toBeVisible()
  expect(within(list()).getByText('1 outcome, 12 entries, 1 to sort')).toBeVisible()
})

it('says in plain words when the example could not be made', async () => {
  const { laptop, onOpen } = await home()
  laptop.newExample = async () => fail({ kind: 'refused' })
  await userEvent.click(button('Open the example'))
  expect(await screen.findByRole('alert', { name: 'That did not work' })).toHaveTextContent(/does not let/i)
  expect(onOpen).not.toHaveBeenCalled()
})
