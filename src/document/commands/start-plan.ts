import type { CalendarDate, PlanType, RecordId, Role } from '#domain'
import type { PlanCommand } from './plan-command.ts'

export interface PlanStart {
  readonly firstName: string
  readonly lastName: string
  readonly birthDate: CalendarDate | null
  readonly type: PlanType
  readonly date: CalendarDate | null
  readonly county: string
  readonly language: string
  readonly isExample: boolean
  /** Who starts it, and is on its team from the beginning; `null` for a plan of invented people. */
  readonly starter: { readonly id: RecordId; readonly name: string; readonly role: Role } | null
}

/** Writes what a new plan begins with, under ids that are the same on every laptop, and who made it: she keeps it. */
export function startPlan(start: PlanStart): PlanCommand {
  return {
    name: 'start-plan',
    run(edit) {
      const { firstName, lastName, birthDate, type, date, county, language, isExample, starter } = start
      edit.sign('plan')
      edit.set('plan', 'plan', { type, date, county, language, isExample })
      edit.set('child', 'child', { firstName, lastName, birthDate })
      if (starter !== null) edit.add('people', { name: starter.name, role: starter.role }, 'last', starter.id)
    },
  }
}
