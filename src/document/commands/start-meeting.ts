import type { RecordId, workspaceShape } from '#domain'
import type { Writable } from '../edit.ts'
import type { WorkspaceCommand } from './plan-command.ts'

export interface NewMeeting {
  readonly values: Omit<Writable<typeof workspaceShape, 'log'>, 'kind'>
  /** The ids of the plans whose children are on the agenda, in their order. */
  readonly plans: readonly RecordId[]
}

/** Writes a team meeting into the log with a row of the agenda for each child, and answers the meeting's id. */
export function startMeeting({ values, plans }: NewMeeting): WorkspaceCommand<RecordId> {
  return {
    name: 'start-meeting',
    run(edit) {
      const meeting = edit.add('log', { ...values, kind: 'team-meeting' })
      for (const plan of plans) edit.add('agenda', { meeting, plan })
      return meeting
    },
  }
}

/** Takes a line off the log, and with a meeting its agenda, so that one undo brings back both. */
export function removeLine(id: RecordId): WorkspaceCommand {
  return {
    name: 'remove-line',
    run(edit) {
      edit.remove('log', id)
      for (const item of edit.before.agenda)
        if (item.meeting === id && !item.isRemoved) edit.remove('agenda', item.id)
    },
  }
}
