import type { RecordId, workspaceShape } from '#domain'
import type { Edit, Writable } from '../edit.ts'
import type { WorkspaceCommand } from './plan-command.ts'

export interface StrategyValues {
  readonly values: Writable<typeof workspaceShape, 'strategies'>
  /** All of them; what is left out is taken off. */
  readonly concerns: readonly string[]
}

/** Adds strategies to the bank in one step: one of one's own, or a whole pack. Answers their ids. */
export function addStrategies(strategies: readonly StrategyValues[]): WorkspaceCommand<readonly RecordId[]> {
  return {
    name: 'add-strategies',
    run: (edit) =>
      strategies.map(({ values, concerns }) => {
        const id = edit.add('strategies', values)
        for (const concern of concerns) edit.include('strategies', id, 'concerns', concern)
        return id
      }),
  }
}

/** Writes a strategy of the bank anew, in one step. */
export function changeStrategy(id: RecordId, { values, concerns }: StrategyValues): WorkspaceCommand {
  return {
    name: 'change-strategy',
    run(edit) {
      edit.set('strategies', id, values)
      for (const concern of concernsOf(edit, id))
        if (!concerns.includes(concern)) edit.exclude('strategies', id, 'concerns', concern)
      for (const concern of concerns) edit.include('strategies', id, 'concerns', concern)
    },
  }
}

function concernsOf(edit: Edit<typeof workspaceShape>, id: RecordId): readonly string[] {
  return edit.before.strategies.find((record) => record.id === id)?.concerns ?? []
}
