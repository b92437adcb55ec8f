import type { RecordId, workspaceShape } from '#domain'
import type { Writable } from '../edit.ts'
import type { WorkspaceCommand } from './plan-command.ts'

/** One access, ready to be written down. */
export interface NewAccess {
  /** The ids of the plans that it reached. */
  readonly plans: readonly RecordId[]
  readonly values: Omit<Writable<typeof workspaceShape, 'accesses'>, 'plans'>
}

/** Writes down that somebody got to see plans, or was given copies of them. It is not changed afterwards. */
export function noteAccess({ plans, values }: NewAccess): WorkspaceCommand<RecordId> {
  return {
    name: 'note-access',
    run(edit) {
      const id = edit.add('accesses', values)
      for (const plan of plans) edit.include('accesses', id, 'plans', plan)
      return id
    },
  }
}
