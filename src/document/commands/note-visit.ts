import type { RecordId, workspaceShape } from '#domain'
import type { Writable } from '../edit.ts'
import type { WorkspaceCommand } from './plan-command.ts'

export type VisitValues = Writable<typeof workspaceShape, 'visits'>

/** Notes where somebody is in a plan, under the plan's own id, and that it is the plan she was in last. */
export function noteVisit(planId: RecordId, values: VisitValues): WorkspaceCommand {
  return {
    name: 'note-visit',
    run(edit) {
      const isKnown = edit.before.visits.some(({ id }) => id === planId)
      if (isKnown) edit.set('visits', planId, values)
      else edit.add('visits', values, 'last', planId)
      edit.set('settings', 'settings', { lastPlan: planId })
    },
  }
}
