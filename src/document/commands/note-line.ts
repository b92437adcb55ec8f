import type { Expectation, RecordId, workspaceShape } from '#domain'
import type { Edit, Writable } from '../edit.ts'
import type { WorkspaceCommand } from './plan-command.ts'

/** A line of the log, ready to be written. */
export interface NewLine {
  readonly values: Writable<typeof workspaceShape, 'log'>
  /** What it counts for beside what its kind counts for. */
  readonly expectations: readonly Expectation[]
}

/** Writes a line into the log and answers its id. */
export function addLine({ values, expectations }: NewLine): WorkspaceCommand<RecordId> {
  return {
    name: 'add-line',
    run(edit) {
      const id = edit.add('log', values)
      setTags(edit, id, expectations)
      return id
    },
  }
}

/** Writes a line of the log anew, in one step of undo. */
export function changeLine(id: RecordId, { values, expectations }: NewLine): WorkspaceCommand {
  return {
    name: 'change-line',
    run(edit) {
      edit.set('log', id, values)
      setTags(edit, id, expectations)
    },
  }
}

function setTags(edit: Edit<typeof workspaceShape>, id: RecordId, wanted: readonly string[]): void {
  const had = edit.before.log.find((line) => line.id === id)?.expectations ?? []
  for (const tag of wanted) edit.include('log', id, 'expectations', tag)
  for (const tag of had) if (!wanted.includes(tag)) edit.exclude('log', id, 'expectations', tag)
}
