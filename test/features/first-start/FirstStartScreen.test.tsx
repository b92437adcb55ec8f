import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { FirstStartScreen } from '../../../src/features/first-start/FirstStartScreen.tsx'
import { type Laptop, LaptopProvider } from '#session'
import { openTestLaptop } from '../../builders/laptop.ts'

async function firstStart(): Promise<Laptop> {
  const laptop = await openTestLaptop()
  render(
    <LaptopProvider laptop={laptop}>
      <FirstStartScreen />
    </LaptopProvider>,
  )
  return laptop
}

const settingsOf = ({ workspace }: Laptop) => workspace.data.settings
const nameField = () => screen.getByRole('textbox', { name: /your name/i })
const answer = (name: RegExp) => screen.getByRole('radio', { name })
const start = () => screen.getByRole('button', { name: 'Start' })

it('keeps who sits here, without the spaces around the name', async () => {
  const laptop = await firstStart()
  await userEvent.type(nameField(), '  Kelly Brandt ')
  await userEvent.click(answer(/service coordinator/i))
  await userEvent.click(start())
  expect(settingsOf(laptop)).toMatchObject({
    name: 'Kelly Brandt',
    capacity: 'coordinator',
    discipline: 'service-coordinator',
  })
  expect(settingsOf(laptop).personId).toMatch(/^id-\d+$/)
})

it('is sent with Enter, by keyboard alone', async () => {
  const laptop = await firstStart()
  nameField().focus()
  await userEvent.keyboard('June Okafor')
  await userEvent.tab()
  await userEvent.keyboard(' {ArrowDown}{Enter}')
  expect(settingsOf(laptop)).toMatchObject({
    name: 'June Okafor',
    capacity: 'ecmh-consultant',
    discipline: 'ecmh-consultant',
  })
})

it('asks for a name in a plain sentence, goes there each time, and keeps nothing', async () => {
  const laptop = await firstStart()
  await userEvent.type(nameField(), '   ')
  await userEvent.click(answer(/check them/i))
  for (const attempt of [1, 2]) {
    await userEvent.click(start())
    expect(nameField(), `attempt ${attempt}`).toHaveFocus()
    expect(nameField()).toHaveAccessibleDescription(/write your name/i)
  }
  expect(settingsOf(laptop)).toMatchObject({ name: '', personId: '' })
  await userEvent.type(nameField(), 'Ana')
  expect(nameField()).not.toHaveAccessibleDescription(/write your name/i)
})

it('asks what the person does, and goes to the first answer', async () => {
  const laptop = await firstStart()
  await userEvent.type(nameField(), 'Ana{Enter}')
  expect(screen.getByText(/choose what you do/i)).toBeVisible()
  expect(answer(/service coordinator/i)).toHaveFocus()
  expect(settingsOf(laptop).name).toBe('')
})

it('asks a provider, and nobody else, for the discipline', async () => {
  const laptop = await firstStart()
  await userEvent.type(nameField(), 'Priya')
  await userEvent.click(answer(/service coordinator/i))
  expect(screen.queryByRole('button', { name: /which discipline/i })).toBeNull()
  await userEvent.click(answer(/provider/i))
  await userEvent.click(start())
  const choose = screen.getByRole('button', { name: /which discipline/i })
  expect(choose).toHaveFocus()
  expect(screen.getByText(/choose your discipline/i)).toBeVisible()

  await userEvent.click(choose)
  const list = screen.getByRole('listbox')
  expect(within(list).queryByRole('option', { name: 'ECMH consultant' })).toBeNull()
  await userEvent.click(within(list).getByRole('option', { name: 'Occupational therapist' }))
  await userEvent.click(start())
  expect(settingsOf(laptop)).toMatchObject({ capacity: 'provider', discipline: 'occupational-therapist' })
})

it('says what is not safe yet, and why', async () => {
  await firstStart()
  const remark = screen.getByRole('group', { name: 'No backup yet' })
  expect(remark).toHaveTextContent(/on this laptop only/i)
  expect(screen.getByText(/nothing you write leaves this laptop/i)).toBeVisible()
  expect(screen.getByText(/no network/i)).toBeVisible()
})
