import type { ActorKey, planShape, RecordId } from '#domain'
import type { Edit, Spot, Writable } from '../edit.ts'
import { paragraphs, type PlanCommand } from './plan-command.ts'

/** The plain fields of an entry, as many of them as are to be written. */
export type EntryValues = Writable<typeof planShape, 'entries'>

export interface NewEntry {
  readonly values: EntryValues
  readonly words?: string
  readonly actors?: readonly ActorKey[]
  readonly outcomes?: readonly RecordId[]
  readonly spot?: Spot
  /** Handed in where the entry is a copy of one that exists elsewhere. */
  readonly id?: RecordId
}

/** Adds an entry with its first words, actors and outcomes, and answers its id. */
export function addEntry(entry: NewEntry): PlanCommand<RecordId> {
  return { name: 'add-entry', run: (edit) => writeEntry(edit, entry) }
}

/** Adds several entries in one step, such as the lines of a list that was pasted. */
export function addEntries(entries: readonly NewEntry[]): PlanCommand<readonly RecordId[]> {
  return { name: 'add-entries', run: (edit) => entries.map((entry) => writeEntry(edit, entry)) }
}

export function writeEntry(edit: Edit<typeof planShape>, entry: NewEntry): RecordId {
  const language = edit.before.plan.language
  const id = edit.add('entries', { language, ...entry.values }, entry.spot, entry.id)
  if (entry.words !== undefined && entry.words !== '')
    edit.write('entries', id, 'text', paragraphs(entry.words))
  for (const actor of entry.actors ?? []) edit.include('entries', id, 'actors', actor)
  for (const outcome of entry.outcomes ?? []) edit.include('entries', id, 'outcomes', outcome)
  return id
}
