/** The strategy bank on a laptop of its own, and what a person does there. */

import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { BankScreen } from '../../../src/features/bank/BankScreen.tsx'
import { AtDesk } from '../../builders/desk.tsx'
import { openTestLaptop } from '../../builders/laptop.ts'

// Whether a pointer may come there is the matter of a browser, and asking takes long.
export const user = userEvent.setup({ pointerEventsCheck: 0 })

export const TEXT = 'What does the grown-up do?'

/** Opened narrowed to what has these words, so that little has to be drawn. Answers the way to what the workspace holds of the bank. */
export async function openBank(words = 'kiss toes') {
  const laptop = await openTestLaptop()
  render(
    <AtDesk laptop={laptop}>
      <BankScreen />
    </AtDesk>,
  )
  if (words !== '') await narrow(words, 1)
  return () => laptop.workspace.data.strategies.filter(({ isRemoved }) => !isRemoved)
}

export const rows = () => [...document.querySelectorAll('[role=list][aria-label^="Strategies: "] > li')]

/** The one button whose words fit. To ask for it by its role takes seconds among so many. */
export function button(name: RegExp | string): HTMLElement {
  const fits = (words: string) => (typeof name === 'string' ? words === name : name.test(words))
  const found = [...document.querySelectorAll('button')].filter(({ textContent }) => fits(textContent.trim()))
  expect([name, found.length]).toEqual([name, 1])
  return found[0] as HTMLElement
}

export const press = (name: RegExp | string) => user.click(button(name))

/** All at once: key by key is a matter of the field, and has tests of its own. */
export function write(label: string, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
}

/** Waits until the list has followed. */
export async function narrow(words: string, count: number): Promise<void> {
  write('Find by words', words)
  await waitFor(() => expect(rows()).toHaveLength(count))
}

export async function addOwn(text: string): Promise<void> {
  await press('Add a strategy')
  write(TEXT, text)
  await press('Keep the strategy')
}
