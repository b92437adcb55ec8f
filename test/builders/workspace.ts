/** Records of a workspace, written short. People, agencies and places are invented. */

import {
  type CalendarDate,
  type Credential,
  emptyValue,
  type FieldShape,
  parseCalendarDate,
  type Resource,
  type TrainingHours,
  workspaceShape,
} from '#domain'

const origin = { authorId: 'author-1', author: 'Ana Ruiz', at: '2026-03-02T15:00:00.000Z' }
let made = 0

/** What a record has before a test says otherwise. */
function blank(fields: Readonly<Record<string, FieldShape>>): object {
  const values = Object.entries(fields).map(([name, shape]) => [name, emptyValue(shape)] as const)
  return { id: `made-${++made}`, rank: '', origin, isRemoved: false, ...Object.fromEntries(values) }
}

/** A real day; a test that names none is wrong. */
export function day(iso: string): CalendarDate {
  const read = parseCalendarDate(iso)
  if (read === null) throw new Error(`${iso} is no day.`)
  return read
}

export function credential(fields: Partial<Credential> = {}): Credential {
  return {
    ...(blank(workspaceShape.credentials.fields) as Credential),
    id: 'c',
    holder: 'Kelly Moss',
    ...fields,
  }
}

export function training(on: string | null, hours: number | null, area: string): TrainingHours {
  const record = blank(workspaceShape.hours.fields) as TrainingHours
  return { ...record, credential: 'c', on: on === null ? null : day(on), hours, area }
}

export function resource(name: string, fields: Partial<Resource> = {}): Resource {
  return { ...(blank(workspaceShape.resources.fields) as Resource), name, ...fields }
}
