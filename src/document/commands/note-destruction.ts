import type { RecordId, workspaceShape } from '#domain'
import type { Writable } from '../edit.ts'
import type { WorkspaceCommand } from './plan-command.ts'

export type DestructionValues = Omit<Writable<typeof workspaceShape, 'destroyed'>, 'isDone'>

/** Notes under a plan's id that it is to be destroyed, and what is kept of it. */
export function noteDestruction(planId: RecordId, values: DestructionValues): WorkspaceCommand {
  return {
    name: 'note-destruction',
    run(edit) {
      const isKnown = edit.before.destroyed.some(({ id }) => id === planId)
      if (!isKnown) edit.add('destroyed', values, 'last', planId)
      else {
        edit.putBack('destroyed', planId)
        edit.set('destroyed', planId, values)
      }
      edit.set('destroyed', planId, { isDone: false })
    },
  }
}
