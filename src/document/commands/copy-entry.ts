/**
 * A second entry that says the same.
 *
 * What decides where it belongs comes along, so that a copy of an entry that
 * waits for an answer waits too. What was said about this one entry does not:
 * that somebody keeps it where it is, that it is no consultation, what it is a
 * step to or a part of, and every yes that a parent gave. A parent's no is heard for the copy as well.
 */

import { type Entry, findEntry, type planShape, type RecordId } from '#domain'
import type { Edit, Spot } from '../edit.ts'
import type { EntryValues } from './add-entry.ts'
import { paragraphs, type PlanCommand } from './plan-command.ts'

type Plain = keyof EntryValues

/** Said for each field, so that a new one cannot be forgotten. Words and sets are copied apart. */
const comesAlong: Readonly<Record<Plain, boolean>> = {
  place: true,
  status: true,
  nature: true,
  language: true,
  agency: true,
  isToBeFound: true,
  secures: false,
  tells: false,
  serviceBy: false,
  kept: false,
  isFormal: true,
  category: true,
  since: true,
  namedBy: true,
  parentAgreed: false,
  inWordsOf: true,
  serviceType: true,
  isNeeded: true,
  frequency: true,
  intensity: true,
  minutes: true,
  method: true,
  location: true,
  isNatural: true,
  justification: true,
  funding: true,
  startsOn: true,
  endsOn: true,
  consent: false,
  consentOn: false,
  referredOn: false,
  appointmentOn: false,
  text: false,
  outcomes: false,
  actors: false,
  kinds: false,
}

/**
 * Copies an entry right below itself. `to` is an outcome: there the copy stands
 * last, and for that outcome alone. Answers the id of the copy; `null` when
 * there is no such entry.
 */
export function copyEntry(id: RecordId, to: RecordId | null = null): PlanCommand<RecordId | null> {
  return {
    name: 'copy-entry',
    run(edit) {
      const entry = findEntry(edit.before, id)
      if (entry === null) return null
      return writeCopy(edit, entry, { outcomes: to === null ? entry.outcomes : [to], spot: spotOf(id, to) })
    },
  }
}

function spotOf(id: RecordId, to: RecordId | null): Spot {
  return to === null ? { after: id } : 'last'
}

interface Where {
  readonly outcomes: readonly RecordId[]
  readonly spot: Spot
}

function writeCopy(edit: Edit<typeof planShape>, entry: Entry, { outcomes, spot }: Where): RecordId {
  const copy = edit.add('entries', valuesOf(entry), spot)
  const { json, plain, isNewer } = entry.text
  if (plain !== '' || json !== null)
    edit.write('entries', copy, 'text', json === null || isNewer ? paragraphs(plain) : json)
  for (const actor of entry.actors) edit.include('entries', copy, 'actors', actor)
  for (const kind of entry.kinds) edit.include('entries', copy, 'kinds', kind)
  for (const outcome of outcomes) edit.include('entries', copy, 'outcomes', outcome)
  return copy
}

function valuesOf(entry: Entry): EntryValues {
  const copied = Object.entries(comesAlong).filter(([, isCopied]) => isCopied)
  const values = Object.fromEntries(copied.map(([field]) => [field, entry[field as Plain]])) as EntryValues
  return entry.parentAgreed === 'no' ? { ...values, parentAgreed: 'no' } : values
}
