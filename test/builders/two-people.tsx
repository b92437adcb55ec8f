/** A plan that Dana, an invented coordinator, made, and that somebody else has open. */

import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Capacity } from '#domain'
import { addEntry, addRecord, changeRecord, type Laptop } from '#session'
import { InPlan } from './in-plan.tsx'
import { openTestLaptop, openTestPlan } from './laptop.ts'

export const people = {
  coordinator: ['dana', 'Dana Reed', 'service-coordinator'],
  'ecmh-consultant': ['ana', 'Ana Ruiz', 'ecmh-consultant'],
  provider: ['kelly', 'Kelly Brandt', 'occupational-therapist'],
  reviewer: ['rita', 'Rita Sol', ''],
} as const

/** Says who sits at the laptop from now on. */
export function sits({ workspace }: Laptop, capacity: Capacity): void {
  const [personId, name, discipline] = people[capacity]
  workspace.run(changeRecord('settings', 'settings', { personId, name, capacity, discipline }))
}

/** With one outcome and two strategies of Dana's: Dad's, and one for the ECMH consultant. */
export async function planOfDana(capacity: Capacity) {
  const laptop = await openTestLaptop()
  sits(laptop, 'coordinator')
  const plan = await openTestPlan(laptop)
  const outcome = plan.run(addRecord('outcomes', { statement: 'Ana sleeps.' }))
  const strategy = (words: string, actor: string) =>
    plan.run(addEntry({ values: { place: 'strategy' }, words, actors: [actor], outcomes: [outcome] }))
  const dads = strategy('Dad sings.', 'role:parent')
  const anas = strategy('Ana will show Dad how to wait.', 'role:ecmh-consultant')
  sits(laptop, capacity)
  const show = (room: ReactNode) =>
    render(
      <InPlan laptop={laptop} plan={plan}>
        {room}
      </InPlan>,
    )
  return { laptop, plan, outcome, dads, anas, show }
}
