/**
 * A small language for writing plans in tests.
 *
 *     plan({
 *       agencies: [agency('Harbor', 'no')],
 *       people: [person('Kelly', 'developmental-specialist')],
 *       entries: [entry('Kelly will model waiting at snack.', { place: 'strategy', actors: ['kelly'] })],
 *     })
 *
 * An id is the name or the text in small letters with dashes: `agency('Harbor Hills')`
 * is `harbor-hills`. A plan has one outcome, `outcome-1`, and an entry belongs to
 * it until a test says otherwise. Entries stand in the order they are written in.
 * All families are invented.
 */

import {
  type Agency,
  type Child,
  emptyValue,
  type Entry,
  type FieldShape,
  type Outcome,
  type Person,
  type Plan,
  planShape,
  type RichText,
  type Role,
  type Standing,
} from '#domain'

const origin = { authorId: 'author-1', author: 'Ana Ruiz', at: '2026-03-02T15:00:00.000Z' }

/** What every record has before a test says otherwise. */
function blank(fields: Readonly<Record<string, FieldShape>>, id: string): object {
  const values = Object.entries(fields).map(([name, shape]) => [name, emptyValue(shape)] as const)
  return { id, rank: '', origin, isRemoved: false, ...Object.fromEntries(values) }
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

/** A rich text of one paragraph a line, as the plan's snapshot holds it. */
export function richText(plain: string): RichText {
  const content = plain.split('\n').map((line) => ({
    type: 'paragraph',
    ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
  }))
  return { json: { type: 'doc', content }, plain, isNewer: false }
}

export type EntryFields = Omit<Partial<Entry>, 'text'>

export function entry(text: string, fields: EntryFields = {}): Entry {
  const made = blank(planShape.entries.fields, idOf(text).slice(0, 60)) as Entry
  return { ...made, text: richText(text), outcomes: ['outcome-1'], ...fields }
}

export function agency(name: string, givesEiServices: Standing, fields: Partial<Agency> = {}): Agency {
  const made = blank(planShape.agencies.fields, idOf(name)) as Agency
  return { ...made, name, county: 'Franklin County', givesEiServices, ...fields }
}

export function person(name: string, role: Role, fields: Partial<Person> = {}): Person {
  const made = blank(planShape.people.fields, idOf(name)) as Person
  return { ...made, name, role, ...fields }
}

export function outcome(statement: string, fields: Partial<Outcome> = {}): Outcome {
  const made = blank(planShape.outcomes.fields, idOf(statement).slice(0, 60)) as Outcome
  return { ...made, statement, ...fields }
}

export interface Written {
  readonly people?: readonly Person[]
  readonly agencies?: readonly Agency[]
  readonly outcomes?: readonly Outcome[]
  readonly entries?: readonly Entry[]
  readonly child?: Partial<Child>
  readonly plan?: Partial<Plan['plan']>
}

export function plan(written: Written = {}): Plan {
  const empty = Object.fromEntries(
    Object.entries(planShape).map(([name, { count, fields }]) => [
      name,
      count === 'one' ? blank(fields, name) : [],
    ]),
  ) as unknown as Plan
  const {
    entries = [],
    people = [],
    agencies = [],
    outcomes = [outcome('Plays', { id: 'outcome-1' })],
  } = written
  return {
    ...empty,
    plan: { ...empty.plan, county: 'Franklin County', ...written.plan },
    child: { ...empty.child, firstName: 'Remy', lastName: 'T', ...written.child },
    people: ranked(people),
    agencies: ranked(agencies),
    outcomes: ranked(outcomes),
    entries: ranked(entries),
  }
}

/** Keeps the order in which records were written, unless a test gave them ranks. */
function ranked<R extends { readonly rank: string }>(records: readonly R[]): readonly R[] {
  return records.map((record, index) =>
    record.rank === '' ? { ...record, rank: `a${String(index).padStart(4, '0')}` } : record,
  )
}
