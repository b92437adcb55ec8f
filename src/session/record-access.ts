/**
 * The record of access: every door by which a plan, or a copy of it, reaches
 * somebody calls `recordAccess`. It stands in the workspace, so that it stays
 * when the plan is destroyed, and is never taken back by Undo.
 */

import { noteAccess, type NewAccess } from '#document'
import { dayOf } from './day-of.ts'
import type { PlanSummary } from './plan-summary.ts'
import type { OpenWorkspace } from './open-file.ts'

/** What it needs of a laptop. */
interface Recording {
  readonly workspace: OpenWorkspace
  readonly now: () => string
}

/** Writes an access down. A day that is left out is today. */
export function recordAccess(laptop: Recording, { plans, values }: NewAccess): void {
  laptop.workspace.runForGood(noteAccess({ plans, values: { on: dayOf(laptop.now()), ...values } }))
}

/** Writes down what the person at this laptop did herself, and for what. */
export function recordOwnAccess(
  laptop: Recording,
  plans: NewAccess['plans'],
  values: Pick<NewAccess['values'], 'way' | 'purpose'>,
): void {
  const { name } = laptop.workspace.data.settings
  recordAccess(laptop, { plans, values: { ...values, party: 'own staff', name } })
}

/** Writes down that the agency's key from the safe opened every plan here. Who held it, the app cannot know. */
export function recordAgencyAccess(
  laptop: Recording & { readonly plans: { getState(): readonly PlanSummary[] } },
): void {
  const plans = laptop.plans.getState().map(({ id }) => id)
  if (plans.length > 0) recordAccess(laptop, { plans, values: { way: 'agency key', party: 'own staff' } })
}
