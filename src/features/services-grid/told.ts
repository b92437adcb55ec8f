/** The lines among the strategies that belong to a row: what its provider will do, and who looks for one. */

import type { Entry, Plan } from '#domain'
import { agencyOf } from './row-names.ts'

export function linesOf(row: Entry, { entries }: Pick<Plan, 'entries'>): readonly Entry[] {
  return entries.filter(
    ({ tells, secures, isRemoved }) => !isRemoved && (tells === row.id || secures === row.id),
  )
}

export function isToBeFound(row: Entry, plan: Pick<Plan, 'people' | 'agencies'>): boolean {
  return row.actors.length === 0 && agencyOf(row, plan) === null
}

/** Whether nothing says yet what the provider of this row will do (PL-01). */
export function needsLine(row: Entry, plan: Plan): boolean {
  return !isToBeFound(row, plan) && !linesOf(row, plan).some(({ tells }) => tells === row.id)
}

/** Whether nobody is named yet who looks for a provider (PL-35). */
export function needsStep(row: Entry, plan: Plan): boolean {
  return isToBeFound(row, plan) && linesOf(row, plan).length === 0
}
