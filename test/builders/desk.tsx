/** A laptop of invented families, and a room of the desk as it stands there: below it the line that says what was done. */

import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { addRecord, type Laptop, LaptopProvider, useDeskDone } from '#session'
import { DoneLine } from '#ui'
import { openTestLaptop } from './laptop.ts'
import { day } from './log.ts'

export const today = day('2026-11-20')

export const deskLinks = {
  teams: '#/teams',
  month: '#/month',
  monthOf: (month: string) => `#/month/${month}`,
  meeting: (id: string) => `#/meeting/${id}`,
  plan: (id: string) => `#/plan/${id}`,
}

export async function openDesk() {
  const laptop = await openTestLaptop()
  const addTeam = (name: string, county = '') =>
    laptop.workspace.run(addRecord('teams', { name, county, consultant: 'June Okafor' }))
  const addPlan = async (firstName: string, county = 'Hopewell') => {
    const made = await laptop.newPlan({
      firstName,
      lastName: 'Rivera',
      birthDate: null,
      type: 'initial',
      date: null,
      county,
      language: 'en',
      isExample: false,
      starter: null,
    })
    if (!made.ok) throw new Error(made.problem.kind)
    return made.value
  }
  const show = (room: ReactNode) => render(<AtDesk laptop={laptop}>{room}</AtDesk>)
  return { laptop, workspace: laptop.workspace, addTeam, addPlan, show }
}

/** What stands around a room of the desk. */
export function AtDesk({ laptop, children }: { readonly laptop: Laptop; readonly children: ReactNode }) {
  return (
    <LaptopProvider laptop={laptop}>
      {children}
      <Done />
    </LaptopProvider>
  )
}

function Done() {
  return <DoneLine done={useDeskDone()} />
}
