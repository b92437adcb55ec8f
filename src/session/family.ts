/**
 * Showing the family their plan: other families and words for staff are hidden
 * until somebody leaves again.
 *
 * It is kept in the workspace, so that it holds in every window and survives a
 * reload and a lock. It hides and does not lock: a family may ask to see every
 * word of their own plan (34 CFR 303.401, 303.405).
 */

import { changeRecord } from '#document'
import type { OpenWorkspace } from './open-file.ts'
import { useWorkspace } from './use-plan.tsx'

/** The id of the plan that is shown to its family; empty mostly. */
export function useFamilyPlan(): string {
  return useWorkspace(({ settings }) => settings.familyPlan)
}

/** Whether a family looks on. */
export function useWithFamily(): boolean {
  return useFamilyPlan() !== ''
}

/** Begins to show a plan to its family; with an empty id it ends. */
export function showFamily({ workspace }: { readonly workspace: OpenWorkspace }, familyPlan: string): void {
  workspace.runForGood(changeRecord('settings', 'settings', { familyPlan }))
}
