/** A plan of an invented family with two outcomes and a team, shown in the outcome room. */

import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { parseCalendarDate, strategiesOf, supportsOf } from '#domain'
import type { OutcomeSlots } from '#features/outcome'
import { EntryText } from '#features/writing'
import { addEntry, addRecord, type EntryValues, type OpenPlan } from '#session'
import { InPlan } from '../../builders/in-plan.tsx'
import { openTestLaptop, openTestPlan } from '../../builders/laptop.ts'

const day = parseCalendarDate('2026-03-14')
if (day === null) throw new Error('The day of the tests is no day.')
export const today = day

const none = () => null
export const slots: OutcomeSlots = {
  Text: EntryText,
  Hints: none,
  Consultation: none,
  Services: none,
  ToSort: none,
}

export async function openTwoOutcomes() {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  const add = (collection: 'people', values: { name: string; role: 'parent' | 'ecmh-consultant' }) =>
    plan.run(addRecord(collection, values))
  const mom = add('people', { name: 'Tess M.', role: 'parent' })
  const rosa = add('people', { name: 'Rosa Lee', role: 'ecmh-consultant' })
  const meals = plan.run(addRecord('outcomes', { statement: 'Ana eats breakfast.' }))
  const nights = plan.run(addRecord('outcomes', { statement: 'Ana sleeps at night.' }))
  return {
    plan,
    mom,
    rosa,
    meals,
    nights,
    user: userEvent.setup(),
    strategy: (words: string, outcome = meals, actors: readonly string[] = []) =>
      plan.run(addEntry({ values: { place: 'strategy' }, words, outcomes: [outcome], actors })),
    support: (words: string, values: EntryValues = {}) =>
      plan.run(
        addEntry({ values: { place: 'support', status: 'in place', ...values }, words, outcomes: [meals] }),
      ),
    show: (room: ReactNode) =>
      render(
        <InPlan laptop={laptop} plan={plan}>
          {room}
        </InPlan>,
      ),
  }
}

export type Scene = Awaited<ReturnType<typeof openTwoOutcomes>>

export const wordsOfStrategies = (plan: OpenPlan, outcome: string): readonly string[] => {
  act(() => plan.catchUp())
  return strategiesOf(plan.data, outcome).map(({ text }) => text.plain)
}

export const wordsOfSupports = (plan: OpenPlan, outcome: string): readonly string[] =>
  supportsOf(plan.data, outcome).map(({ text }) => text.plain)

/** Opens the menu of a card and chooses. */
export async function choose({ user }: Scene, card: string, action: string | RegExp): Promise<void> {
  await user.click(screen.getByRole('button', { name: `More for ${card}` }))
  await user.click(screen.getByRole('menuitem', { name: action }))
}

export async function offered({ user }: Scene, card: string): Promise<readonly string[]> {
  await user.click(screen.getByRole('button', { name: `More for ${card}` }))
  const items = within(screen.getByRole('menu')).getAllByRole('menuitem')
  const names = items.map((item) => item.textContent)
  await user.keyboard('{Escape}')
  return names
}
