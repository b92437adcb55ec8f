/** The services grid of an invented plan, on screen, and what a person does there. */

import { render, screen } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { CalendarDate, Standing } from '#domain'
import { ServicesGridScreen } from '../../../src/features/services-grid/ServicesGridScreen.tsx'
import { addEntry, addRecord, type NewEntry, type OpenPlan } from '#session'
import { InPlan } from '../../builders/in-plan.tsx'
import { openTestLaptop, openTestPlan } from '../../builders/laptop.ts'

Element.prototype.scrollIntoView = () => undefined

export const today = '2026-03-14' as CalendarDate
export const links = {
  services: '#/plan/p/services',
  service: (row: string) => `#/plan/p/services/${row}`,
  toSort: '#/plan/p/to-sort',
  outcome: (id: string) => `#/plan/p/outcome/${id}`,
  team: '#/plan/p/team',
}

type RowFields = NewEntry['values']

export interface Scene {
  readonly plan: OpenPlan
  readonly user: UserEvent
  readonly outcome: string
  readonly robin: string
  readonly board: string
}

/** Ana's plan (invented): one outcome, and Robin, an occupational therapist of the county board. */
export async function openGrid(
  options: { readonly standing?: Standing; readonly prepare?: (scene: Omit<Scene, 'user'>) => void } = {},
  what: (outcome: string) => ReactNode = () => <ServicesGridScreen today={today} links={links} />,
): Promise<Scene> {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  const outcome = plan.run(addRecord('outcomes', { statement: 'Ana eats breakfast.' }))
  const board = plan.run(
    addRecord('agencies', { name: 'County Board', givesEiServices: options.standing ?? 'employed' }),
  )
  const robin = plan.run(
    addRecord('people', { name: 'Robin Hale', role: 'occupational-therapist', agency: board }),
  )
  options.prepare?.({ plan, outcome, robin, board })
  render(
    <InPlan laptop={laptop} plan={plan}>
      {what(outcome)}
    </InPlan>,
  )
  return { plan, user: userEvent.setup(), outcome, robin, board }
}

/** Robin's row of occupational therapy, with what a test adds. */
export function addRow({ plan, outcome, robin, board }: Omit<Scene, 'user'>, values: RowFields = {}): string {
  const service = { place: 'service', nature: 'service', serviceType: 'OT', isNeeded: 'yes' } as const
  return plan.run(
    addEntry({ values: { ...service, agency: board, ...values }, actors: [robin], outcomes: [outcome] }),
  )
}

export async function choose(user: UserEvent, button: HTMLElement, option: RegExp): Promise<void> {
  await user.click(button)
  await user.click(await screen.findByRole('option', { name: option }))
}
