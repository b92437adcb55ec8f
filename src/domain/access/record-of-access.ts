/**
 * The record of who got to see a plan.
 *
 * An agency keeps a record of the parties that get access to early intervention
 * records: the name of the party, the day, and the purpose. Parents, authorized
 * representatives and the agency's own employees are left out of it. This is
 * the legal record; what own staff and the family saw or got stands in lists of
 * their own, since both are asked for on other occasions.
 *
 * Somebody of whom nobody said who it was stands in the legal record: unknown
 * is not "one of us", and a line too many does no harm.
 *
 * Rule FED-CONF-04, 34 CFR 303.406.
 */

import type { RecordOf } from '../shape.ts'
import type { accessFields } from './access-shape.ts'

export const accessRule = { id: 'FED-CONF-04', citation: '34 CFR 303.406' } as const

interface AccessShape {
  readonly count: 'many'
  readonly history: 'added'
  readonly fields: typeof accessFields
}

export type Access = RecordOf<AccessShape>
export type AccessWay = Access['way']
export type Party = Access['party']

type AccessLists = 'legal' | 'staff' | 'family'

const listOfParty: Readonly<Record<Party, AccessLists>> = {
  unknown: 'legal',
  'other agency': 'legal',
  'other person': 'legal',
  'own staff': 'staff',
  family: 'family',
}

/** The legal record of a plan, newest first: everybody but own staff and the family. FED-CONF-04, 34 CFR 303.406. */
export function legalRecordOf(accesses: readonly Access[], planId: string): readonly Access[] {
  return listOf('legal', accesses, planId)
}

/** What own staff saw or took of a plan, newest first. Not a part of the legal record (34 CFR 303.406). */
export function staffListOf(accesses: readonly Access[], planId: string): readonly Access[] {
  return listOf('staff', accesses, planId)
}

/** What the family saw or was given of a plan, newest first. Not a part of the legal record (34 CFR 303.406). */
export function familyListOf(accesses: readonly Access[], planId: string): readonly Access[] {
  return listOf('family', accesses, planId)
}

const leavesCopy: Readonly<Record<AccessWay, boolean>> = {
  '': false,
  looked: false,
  'plain copy': true,
  'paper copy': true,
  printed: true,
  file: true,
  backup: true,
  'handed over': true,
  'agency key': false,
}

/** The copies of a plan that are in somebody's hands, newest first, whoever that is. */
export function copiesOf(accesses: readonly Access[], planId: string): readonly Access[] {
  return accessesOf(accesses, planId).filter(({ way }) => leavesCopy[way])
}

/** What 34 CFR 303.406 asks for and a line of the legal record does not say; empty for the other lists. */
export function missingIn(access: Access): readonly ('name' | 'day' | 'purpose')[] {
  if (listOfParty[access.party] !== 'legal') return []
  const said = {
    name: access.name.trim() !== '' || access.agency.trim() !== '',
    day: dayOfAccess(access) !== '',
    purpose: access.purpose.trim() !== '',
  }
  return (['name', 'day', 'purpose'] as const).filter((part) => !said[part])
}

/** The day of an access, `YYYY-MM-DD`; where none was said, the day on which it was written down (in UTC); empty for neither. */
function dayOfAccess({ on, origin }: Access): string {
  return on ?? origin.at.slice(0, 10)
}

function listOf(list: AccessLists, accesses: readonly Access[], planId: string): readonly Access[] {
  return accessesOf(accesses, planId).filter(({ party }) => listOfParty[party] === list)
}

function accessesOf(accesses: readonly Access[], planId: string): readonly Access[] {
  return accesses
    .filter(({ plans, isRemoved }) => plans.includes(planId) && !isRemoved)
    .toSorted((a, b) => order(b).localeCompare(order(a)))
}

function order(access: Access): string {
  return `${dayOfAccess(access)} ${access.origin.at} ${access.rank}`
}
