/** A plan of an invented family with a team, an outcome and agencies, shown around a screen that sorts. */

import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { parseCalendarDate } from '#domain'
import { addEntry, addRecord, type NewEntry, type OpenPlan } from '#session'
import { InPlan } from './in-plan.tsx'
import { openTestLaptop, openTestPlan } from './laptop.ts'

const day = parseCalendarDate('2026-03-14')
if (day === null) throw new Error('The day of the tests is no day.')
export const today = day

export const whyHref = (rule: string) => `#/why/${rule}`

export async function openSorting() {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  const outcome = plan.run(addRecord('outcomes', { statement: 'Ana falls asleep without crying.' }))
  const ei = plan.run(addRecord('agencies', { name: 'Hills EI', givesEiServices: 'contracted' }))
  const southeast = plan.run(addRecord('agencies', { name: 'Southeast', county: 'Franklin' }))
  const maria = plan.run(addRecord('people', { name: 'Maria', role: 'occupational-therapist', agency: ei }))
  const dana = plan.run(addRecord('people', { name: 'Dana', role: 'ecmh-consultant' }))
  const add = (words: string, entry: Partial<NewEntry> = {}) => {
    let id = ''
    act(() => {
      id = plan.run(addEntry({ values: { place: 'to-sort' }, outcomes: [outcome], words, ...entry }))
    })
    return id
  }
  const entryOf = (id: string) => {
    const entry = plan.data.entries.find((each) => each.id === id)
    if (entry === undefined) throw new Error(`There is no entry ${id}.`)
    return entry
  }
  const show = (screen: ReactNode) =>
    render(
      <InPlan laptop={laptop} plan={plan}>
        {screen}
      </InPlan>,
    )
  return { laptop, plan, outcome, ei, southeast, maria, dana, add, entryOf, show }
}

export type Sorting = Awaited<ReturnType<typeof openSorting>>

/** The entries of the plan that were not removed, by their words. */
export function wordsIn(plan: OpenPlan): readonly string[] {
  return plan.data.entries.filter(({ isRemoved }) => !isRemoved).map(({ text }) => text.plain)
}
