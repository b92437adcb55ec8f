/**
 * What the workspace holds, as plain data: what belongs to no plan. There is one
 * for each person on this laptop, and it is written as a plan is.
 */

import { accessFields } from './access/access-shape.ts'
import { destroyedFields } from './access/destroyed-shape.ts'
import { bankFields } from './bank/bank-shape.ts'
import { credentialFields, hoursFields, renewalFields } from './credentials/credential-shape.ts'
import { agendaFields, logFields, teamFields } from './log/log-shape.ts'
import { planShape } from './plan-shape.ts'
import { resourceFields } from './resources/resource-shape.ts'
import { disciplines } from './roles.ts'
import { choice, flag, many, number, one, type RecordOf, type Snapshot, text } from './shape.ts'

/** What the person at this laptop may do. */
export const capacities = ['coordinator', 'ecmh-consultant', 'provider', 'reviewer'] as const
export type Capacity = (typeof capacities)[number]

export const workspaceShape = {
  settings: one({
    /** Who sits at this laptop: the id under which that person writes in every plan. */
    personId: text,
    name: text,
    capacity: choice(capacities, 'coordinator'),
    discipline: choice(['', ...disciplines], ''),
    hidesNames: flag,
    /** The three sentences of the first start were read. */
    hasSeenTour: flag,
    /** The id of the plan that was open last. */
    lastPlan: text,
    /** The id of the plan that is shown to its family; empty mostly. Other families and words for staff are hidden meanwhile. */
    familyPlan: text,
    /** Minutes after which the laptop locks when nobody touches it; `null` for the usual ten. */
    lockAfter: number,
    /** Visit mode holds until then, in UTC; empty when it was never on. */
    visitUntil: text,
    /** The day on which the recovery key was made that is known to be on paper, in UTC; empty when there is none. */
    recoveryKeyMadeAt: text,
    /** When the last backup was made, in UTC; empty when there is none. */
    backedUpAt: text,
    /** On what years one training a year is counted. */
    yearBasis: choice(['state fiscal', 'calendar'], 'state fiscal'),
    /** Nobody is reminded of a release for the consultant's agency. */
    asksNoRelease: flag,
    /** The day on which the reminder of a backup was put off to the next, such as 2026-11-29. */
    backupPutOffOn: text,
  }),
  agencies: planShape.agencies,
  people: planShape.people,
  /** Where somebody was last in each plan, under the plan's id: ids and numbers, and no word of it. */
  visits: many({ section: text, outcome: text, number, entry: text }),
  /** Who got to see which plan. It stays when a plan is destroyed. */
  accesses: many(accessFields, 'added'),
  /** Plans that were destroyed, each under its id. */
  destroyed: many(destroyedFields),
  teams: many(teamFields),
  log: many(logFields),
  agenda: many(agendaFields),
  resources: many(resourceFields),
  /** The strategy bank beside what comes with the app. */
  strategies: many(bankFields),
  credentials: many(credentialFields),
  hours: many(hoursFields),
  /** How the rules of renewal were set here. */
  imhRenewal: one(renewalFields),
  ecmhRenewal: one(renewalFields),
  labels: many({}),
} as const

export type Workspace = Snapshot<typeof workspaceShape>
export type Destroyed = RecordOf<(typeof workspaceShape)['destroyed']>
export type Team = RecordOf<(typeof workspaceShape)['teams']>
export type LogLine = RecordOf<(typeof workspaceShape)['log']>
export type AgendaItem = RecordOf<(typeof workspaceShape)['agenda']>
export type Resource = RecordOf<(typeof workspaceShape)['resources']>
export type BankRecord = RecordOf<(typeof workspaceShape)['strategies']>
export type Credential = RecordOf<(typeof workspaceShape)['credentials']>
export type TrainingHours = RecordOf<(typeof workspaceShape)['hours']>
