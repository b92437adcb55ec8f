import type { Note, RecordId } from '#domain'
import type { PlanCommand } from './plan-command.ts'

export interface LeftEntry {
  readonly entry: RecordId
  readonly agency: RecordId
  /** The member of the agency's `looked` that says the offer was seen. */
  readonly looked: string
  /** Why it stays, where the rules would have it elsewhere; `null` when it only waits. */
  readonly kept: Note | null
}

/** Leaves an entry where it is after its agency's standing changed, so that the move is not offered again. */
export function leaveEntry({ entry, agency, looked, kept }: LeftEntry): PlanCommand {
  return {
    name: 'leave-entry',
    run(edit) {
      if (kept !== null) edit.set('entries', entry, { kept })
      edit.include('agencies', agency, 'looked', looked)
    },
  }
}
