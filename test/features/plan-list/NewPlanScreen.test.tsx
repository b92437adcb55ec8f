import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { addDays, type Capacity, type Discipline, fail, parseCalendarDate, type Plan } from '#domain'
import { NewPlanScreen } from '../../../src/features/plan-list/NewPlanScreen.tsx'
import { changeRecord, type Laptop, LaptopProvider } from '#session'
import { openTestLaptop, openTestPlan } from '../../builders/laptop.ts'

const today = parseCalendarDate('2026-03-14') ?? noDay()

function noDay(): never {
  throw new Error('The day of the test is no day.')
}

interface Sitting {
  readonly capacity: Capacity
  readonly discipline: Discipline | ''
}

async function newPlan(at?: Laptop, who: Sitting = { capacity: 'coordinator', discipline: '' }) {
  const laptop = at ?? (await openTestLaptop())
  laptop.workspace.run(changeRecord('settings', 'settings', { personId: 'me', name: 'Kelly', ...who }))
  const onOpen = vi.fn<(id: string) => void>()
  render(
    <LaptopProvider laptop={laptop}>
      <NewPlanScreen today={today} onOpen={onOpen} />
    </LaptopProvider>,
  )
  return { laptop, onOpen }
}

const box = (name: string) => screen.getByRole('textbox', { name })
const dateBoxes = (question: string) =>
  within(screen.getByRole('group', { name: question })).getAllByRole('textbox')

async function typeDate(question: string, month: string, ...rest: readonly string[]): Promise<void> {
  const boxes = dateBoxes(question)
  for (const [index, text] of [month, ...rest].entries()) {
    const field = boxes[index] ?? noDay()
    await userEvent.clear(field)
    await userEvent.type(field, text)
  }
}

async function typeBirth(iso: string): Promise<void> {
  const [year, month, day] = iso.split('-').map(Number)
  await typeDate('Date of birth', String(month), String(day), String(year))
}

/** The plan that was made and gone to. */
async function made({ laptop, onOpen }: Awaited<ReturnType<typeof newPlan>>): Promise<Plan> {
  await waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
  const opened = await laptop.openPlan(onOpen.mock.calls[0]?.[0] ?? '')
  if (!opened.ok) throw new Error(opened.problem.kind)
  return opened.value.data
}

it('makes a plan of what was filled in, with the person of this laptop on its team', async () => {
  const page = await newPlan()
  await userEvent.type(box('Child’s first name'), ' Mia ')
  await userEvent.type(box('Last name, or its first letter'), 'S')
  await typeDate('Date of birth', '3', '9', '2025')
  expect(screen.getByText('12 months old today.')).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'Annual' }))
  await typeDate('Date of the plan', '4', '1', '2026')
  await userEvent.type(box('County'), 'Clover')
  await userEvent.click(screen.getByRole('button', { name: 'Start the plan' }))
  const plan = await made(page)
  expect(plan.child).toMatchObject({ firstName: 'Mia', lastName: 'S', birthDate: '2025-03-09' })
  expect(plan.plan).toMatchObject({
    type: 'annual',
    date: '2026-04-01',
    county: 'Clover',
    language: 'en',
    isExample: false,
  })
  expect(plan.people).toMatchObject([{ id: 'me', name: 'Kelly', role: 'service-coordinator' }])
})

it('is sent with Enter, and made once however often', async () => {
  const page = await newPlan()
  await userEvent.type(box('Child’s first name'), 'Mia{Enter}{Enter}')
  expect((await made(page)).child).toMatchObject({ firstName: 'Mia', birthDate: null })
  expect(page.laptop.plans.getState()).toHaveLength(1)
})

it.each([
  ['ecmh-consultant', '', ['ecmh-consultant']],
  ['provider', 'nurse', ['nurse']],
  ['provider', '', ['other']],
  ['reviewer', '', []],
] as const)('puts a %s %s on the team as %j', async (capacity, discipline, roles) => {
  const page = await newPlan(undefined, { capacity, discipline })
  await userEvent.type(box('Child’s first name'), 'Mia{Enter}')
  expect((await made(page)).people.map(({ role }) => role)).toEqual(roles)
})

it('says each mistake in a sentence and goes to the first, each time', async () => {
  const { laptop } = await newPlan()
  await typeDate('Date of birth', '3', '9', '2027')
  await typeDate('Date of the plan', '2', '31', '2026')
  for (const attempt of [1, 2]) {
    await userEvent.click(screen.getByRole('button', { name: 'Start the plan' }))
    expect(box('Child’s first name'), `attempt ${attempt}`).toHaveFocus()
  }
  expect(box('Child’s first name')).toHaveAccessibleDescription(/write the child’s first name/i)
  expect(screen.getByText(/cannot be after today/i)).toBeVisible()
  expect(screen.getByText(/finish this date/i)).toBeVisible()
  expect(laptop.plans.getState()).toEqual([])
})

it('does not make a plan while a date is half typed, and does when it is emptied', async () => {
  const page = await newPlan()
  await userEvent.type(box('Child’s first name'), 'Mia')
  const [month] = dateBoxes('Date of birth')
  await userEvent.type(month ?? noDay(), '3{Enter}')
  expect(month).toHaveFocus()
  expect(screen.getByText(/finish this date/i)).toBeVisible()
  expect(page.laptop.plans.getState()).toEqual([])
  await userEvent.clear(month ?? noDay())
  await userEvent.keyboard('{Enter}')
  expect((await made(page)).child.birthDate).toBeNull()
})

it('takes a birth today, refuses tomorrow, and only remarks on three years', async () => {
  const page = await newPlan()
  await userEvent.type(box('Child’s first name'), 'Mia')
  await typeBirth(addDays(today, 1))
  await userEvent.keyboard('{Enter}')
  expect(screen.getByText(/cannot be after today/i)).toBeVisible()
  await typeBirth('2023-03-15')
  expect(screen.getByText('35 months old today.')).toBeVisible()
  await typeBirth('2023-03-14')
  expect(screen.getByText(/already three/i)).toBeVisible()
  await typeBirth(today)
  expect(screen.getByText(/less than a month old/i)).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect((await made(page)).child.birthDate).toBe(today)
})

it('remembers the county of the plan before', async () => {
  const laptop = await openTestLaptop()
  await (await openTestPlan(laptop)).close()
  await newPlan(laptop)
  expect(box('County')).toHaveValue('Franklin')
})

it('does not take the county of the example', async () => {
  const laptop = await openTestLaptop()
  await laptop.newExample(today)
  await newPlan(laptop)
  expect(box('County')).toHaveValue('')
})

it('says in plain words when the plan could not be made, and keeps what was typed', async () => {
  const { laptop, onOpen } = await newPlan()
  laptop.newPlan = async () => fail({ kind: 'full' })
  await userEvent.type(box('Child’s first name'), 'Mia{Enter}')
  expect(await screen.findByRole('alert', { name: 'That did not work' })).toHaveTextContent(/no room left/i)
  expect(box('Child’s first name')).toHaveValue('Mia')
  expect(onOpen).not.toHaveBeenCalled()
})
