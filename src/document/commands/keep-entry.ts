import type { RecordId, RuleId } from '#domain'
import type { PlanCommand } from './plan-command.ts'

export interface Kept {
  readonly rule: RuleId
  /** The fingerprint of the words it was said for: the question comes back when they change. */
  readonly print: string
  readonly reason: string
}

/** Remembers that people looked at a hint and keep the entry where it is. */
export function keepEntry(id: RecordId, kept: Kept): PlanCommand {
  return { name: 'keep-entry', run: (edit) => edit.set('entries', id, { kept: { ...kept } }) }
}
