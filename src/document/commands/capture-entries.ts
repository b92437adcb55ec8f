/**
 * Takes what was typed in one go into the plan, in one step.
 *
 * The step empties the box as well, so one undo takes the entries away and
 * brings the words back where they were typed. An agency or an outcome that is
 * named several times in one text is made once, and so is the row of the grid
 * that several lines of one provider ask for (PL-01).
 *
 * A worry and what is happening now are no entries; their words go to the field
 * in which they belong (PL-26, PL-27).
 */

import {
  type ActorKey,
  type Entry,
  type PlainField,
  type planShape,
  type RecordId,
  type ServiceType,
  serviceTypeNames,
} from '#domain'
import type { Edit } from '../edit.ts'
import { type EntryValues, writeEntry } from './add-entry.ts'
import type { NamedAgency } from './name-agency.ts'
import type { PlanCommand } from './plan-command.ts'

export interface CapturedEntry {
  readonly words: string
  readonly values: EntryValues
  readonly actors: readonly ActorKey[]
  /** The id of an outcome, or the key under which this capture makes one; `null` for none. */
  readonly outcome: string | null
  readonly agency: NamedAgency | null
  /** The type of a row that is put on the grid beside it; empty for no row. */
  readonly row: ServiceType
  /** The field that takes the words instead of an entry. */
  readonly field: Extract<PlainField, 'concern' | 'happening-now'> | null
}

/** An outcome that the text states: one without a statement yet, by its id, or a new one under a key of its own. */
interface CapturedOutcome {
  readonly key: string
  readonly statement: string
}

export interface Capture {
  readonly entries: readonly CapturedEntry[]
  readonly outcomes: readonly CapturedOutcome[]
  /** What stays in the box. */
  readonly draft: string
}

/** What a capture made. */
export interface Captured {
  /** The entries in their order; `null` where a field took the words. */
  readonly entries: readonly (RecordId | null)[]
  /** The rows that were put on the grid beside them. */
  readonly rows: readonly RecordId[]
}

/** Writes a capture, and answers what it made. */
export function captureEntries({ entries, outcomes, draft }: Capture): PlanCommand<Captured> {
  return {
    name: 'capture-entries',
    run(edit) {
      const made: Made = {
        outcomes: new Map(outcomes.map((outcome) => [outcome.key, writeOutcome(edit, outcome)])),
        agencies: new Map(),
        rows: new Map(),
        now: new Map(),
      }
      const ids = entries.map((entry) =>
        entry.field === null ? writeCaptured(edit, entry, made) : handIn(edit, entry, made),
      )
      for (const [outcome, now] of made.now) edit.set('outcomes', outcome, { now })
      edit.set('plan', 'plan', { captureDraft: draft })
      return { entries: ids, rows: [...made.rows.values()] }
    },
  }
}

/** What this step made already, by what the text calls it. */
interface Made {
  readonly outcomes: Map<string, RecordId>
  readonly agencies: Map<string, RecordId>
  readonly rows: Map<string, RecordId>
  /** What an outcome is to say of what is happening; written once, so that one undo knows what it said before. */
  readonly now: Map<RecordId, string>
}

type PlanEdit = Edit<typeof planShape>

function writeOutcome(edit: PlanEdit, { key, statement }: CapturedOutcome): RecordId {
  if (!edit.before.outcomes.some(({ id }) => id === key)) return edit.add('outcomes', { statement })
  edit.set('outcomes', key, { statement })
  return key
}

function writeCaptured(edit: PlanEdit, entry: CapturedEntry, made: Made): RecordId {
  const outcomes = outcomesOf(entry, made)
  const agency = entry.agency === null ? null : agencyOf(edit, entry.agency, made)
  const id = writeEntry(edit, {
    values: { ...entry.values, ...(agency !== null && { agency }) },
    words: entry.words,
    actors: entry.actors,
    outcomes,
  })
  if (entry.row !== '') {
    const row = { serviceType: entry.row, actors: entry.actors, outcomes }
    edit.set('entries', id, { tells: rowOf(edit, row, made) })
  }
  return id
}

function outcomesOf({ outcome }: CapturedEntry, { outcomes }: Made): readonly RecordId[] {
  return outcome === null ? [] : [outcomes.get(outcome) ?? outcome]
}

function agencyOf(edit: PlanEdit, { id, facts }: NamedAgency, { agencies }: Made): RecordId {
  const name = id ?? (facts.name ?? '').trim().toLowerCase()
  const known = agencies.get(name) ?? bringIn(edit, { ...(id !== undefined && { id }), facts })
  agencies.set(name, known)
  return known
}

function bringIn(edit: PlanEdit, { id, facts }: NamedAgency): RecordId {
  const here = edit.before.agencies.find((agency) => agency.id === id)
  if (here === undefined) return edit.add('agencies', facts, 'last', id)
  if (here.isRemoved) {
    edit.putBack('agencies', here.id)
    edit.set('agencies', here.id, facts)
  }
  return here.id
}

interface Row extends Pick<Entry, 'outcomes' | 'actors'> {
  readonly serviceType: Exclude<ServiceType, ''>
}

function rowOf(edit: PlanEdit, { serviceType, actors, outcomes }: Row, { rows }: Made): RecordId {
  const name = [serviceType, ...outcomes, ...actors].join(' ')
  const words = serviceTypeNames[serviceType]
  const row =
    rows.get(name) ?? writeEntry(edit, { values: { place: 'service', serviceType }, words, actors, outcomes })
  rows.set(name, row)
  return row
}

/** The words go to a field: what is happening now of their outcome, or the worries of the plan. */
function handIn(edit: PlanEdit, entry: CapturedEntry, made: Made): null {
  const [outcome] = outcomesOf(entry, made)
  if (entry.field === 'concern' || outcome === undefined) {
    edit.add('concerns', { text: entry.words, language: edit.before.plan.language })
    return null
  }
  const before = edit.before.outcomes.find(({ id }) => id === outcome)?.now ?? ''
  const now = [made.now.get(outcome) ?? before, entry.words].filter((part) => part !== '').join('\n')
  made.now.set(outcome, now)
  return null
}
