import type { Companion, Entry, planShape, RecordId, ServiceType } from '#domain'
import type { Edit } from '../edit.ts'
import { writeEntry } from './add-entry.ts'
import type { PlanCommand } from './plan-command.ts'

export interface NewCompanion {
  readonly what: Exclude<Companion['what'], 'consent-check'>
  readonly words: string
  /** The type of a row, as somebody chose it; empty for anything else. */
  readonly serviceType: ServiceType
}

/**
 * Adds the entry that another one calls for and links the two: the line to its
 * row, the step to what it is to get. It takes over the outcomes, and who acts
 * where that is the same person. Rules PL-01, PL-05, PL-25, PL-32, PL-35.
 */
export function addCompanion(id: RecordId, companion: NewCompanion): PlanCommand<RecordId | null> {
  return {
    name: 'add-companion',
    run(edit) {
      const entry = edit.before.entries.find((each) => each.id === id)
      return entry === undefined ? null : add[companion.what](edit, entry, companion)
    },
  }
}

type Add = (edit: Edit<typeof planShape>, entry: Entry, companion: NewCompanion) => RecordId

const add: Readonly<Record<NewCompanion['what'], Add>> = {
  'strategy-line'(edit, { id, actors, outcomes }, { words }) {
    return writeEntry(edit, { values: { place: 'strategy', tells: id }, words, actors, outcomes })
  },
  step(edit, { id, outcomes }, { words }) {
    return writeEntry(edit, { values: { place: 'strategy', secures: id }, words, outcomes })
  },
  'service-row'(edit, { id, actors, outcomes, agency, tells }, { words, serviceType }) {
    const row = writeEntry(edit, {
      values: { place: 'service', serviceType, agency },
      words,
      actors,
      outcomes,
    })
    if (tells === null) edit.set('entries', id, { tells: row })
    return row
  },
  support(edit, { id, outcomes, secures }, { words }) {
    const support = writeEntry(edit, { values: { place: 'support', status: 'needed' }, words, outcomes })
    if (secures === null) edit.set('entries', id, { secures: support })
    return support
  },
}
