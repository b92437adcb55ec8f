/**
 * The agencies a workspace knows, and the copies that plans carry.
 *
 * A plan names an agency under the same id as the workspace does and holds all
 * that the grid asks about it, so that it is whole when it is shared. While a
 * plan is open, what changes in its copy is written into the book as well,
 * whichever screen or undo changed it. The other way nothing is written by
 * itself: what the book says otherwise is a difference, and is offered.
 *
 * Taking a change back brings the book to where it was before the change, and
 * no further: what the book has learned elsewhere meanwhile stays. The agencies
 * of an example plan are invented and stay out of the book.
 */

import type { PlanCommand, WorkspaceCommand } from '#document'
import { type Agency, type Plan, type planShape, present, type RecordId, type workspaceShape } from '#domain'
import type { OpenFile } from './open-file.ts'

const shared = [
  'name',
  'county',
  'givesEiServices',
  'checkedOn',
  'checkedBy',
  'employsEcmhConsultant',
] as const

type OpenPlan = OpenFile<typeof planShape>
type OpenWorkspace = OpenFile<typeof workspaceShape>

/** A plan or a workspace, as far as its agencies go. */
type Agencies = Pick<Plan, 'agencies'>

/** What a plan and the book both say about an agency. */
export type AgencyFacts = Pick<Agency, (typeof shared)[number]>

export interface AgencyDifference {
  readonly id: RecordId
  /** What the plan says. */
  readonly here: Agency
  /** What the book says. */
  readonly book: Agency
  /** Only what using the book would change. */
  readonly changes: Partial<AgencyFacts>
}

/**
 * Where the book says something else than the plan. What the book does not know,
 * and an answer that is older than the plan's, is no difference.
 */
export function agencyDifferences(plan: Agencies, workspace: Agencies): readonly AgencyDifference[] {
  return plan.agencies.flatMap((here) => {
    const book = workspace.agencies.find(({ id }) => id === here.id)
    if (here.isRemoved || book === undefined || book.isRemoved) return []
    const changes = newsIn(book, here)
    return Object.keys(changes).length === 0 ? [] : [{ id: here.id, here, book, changes }]
  })
}

function newsIn(book: Agency, here: Agency): Partial<AgencyFacts> {
  const { givesEiServices, checkedOn, checkedBy } = book
  return {
    ...(saysElse(book.name, here.name, '') && { name: book.name }),
    ...(saysElse(book.county, here.county, '') && { county: book.county }),
    ...(saysElse(givesEiServices, here.givesEiServices, 'unknown') &&
      !isOlder(book, here) && { givesEiServices, checkedOn, checkedBy }),
    ...(saysElse(book.employsEcmhConsultant, here.employsEcmhConsultant, 'unknown') && {
      employsEcmhConsultant: book.employsEcmhConsultant,
    }),
  }
}

function saysElse(book: string, here: string, nothing: string): boolean {
  return book.trim() !== nothing && book.trim() !== here.trim()
}

function isOlder(book: Agency, here: Agency): boolean {
  return book.checkedOn !== null && here.checkedOn !== null && book.checkedOn < here.checkedOn
}

/** The agencies of the book that the plan does not name yet, by name. */
export function knownAgencies(plan: Agencies, workspace: Agencies): readonly Agency[] {
  const named = new Set(present(plan.agencies).map(({ id }) => id))
  return present(workspace.agencies)
    .filter(({ id, name }) => name.trim() !== '' && !named.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Copies an agency of the book into the plan under its own id, and answers that id. */
export function addKnownAgency(known: Agency): PlanCommand<RecordId> {
  return {
    name: 'add-agencies',
    run(edit) {
      const wasHere = edit.before.agencies.some(({ id }) => id === known.id)
      if (!wasHere) return edit.add('agencies', factsOf(known), 'last', known.id)
      edit.putBack('agencies', known.id)
      edit.set('agencies', known.id, factsOf(known))
      return known.id
    },
  }
}

/** Writes into the plan what the book says otherwise. */
export function takeFromBook({ id, changes }: AgencyDifference): PlanCommand {
  return { name: 'take-from-book', run: (edit) => edit.set('agencies', id, changes) }
}

interface Written {
  /** What plan and book said before the plan's copy changed; the book's is `null` for an agency it did not know. */
  readonly plan: AgencyFacts
  readonly book: AgencyFacts | null
  /** What was written last. */
  readonly wrote: AgencyFacts | null
}

/** Writes into the book what changes in the plan's agencies, from now until the plan is closed. */
export function followAgencies(plan: OpenPlan, workspace: OpenWorkspace): void {
  const written = new Map<RecordId, Written>()
  plan.store.subscribe(({ data }, { data: before }) => {
    if (data.agencies === before.agencies || data.plan.isExample) return
    for (const agency of data.agencies) {
      const was = before.agencies.find(({ id }) => id === agency.id)
      if (was !== agency) follow(agency, was, { workspace, written })
    }
  })
}

interface Book {
  readonly workspace: OpenWorkspace
  readonly written: Map<RecordId, Written>
}

function follow(agency: Agency, was: Agency | undefined, { workspace, written }: Book): void {
  const { id } = agency
  const book = bookFacts(workspace, id)
  const known = written.get(id)
  const isOurs = known !== undefined && same(book, known.wrote)
  const start = isOurs ? known : { plan: factsOf(was ?? agency), book, wrote: book }
  const next = nextOf({ agency, was, book, start })
  written.set(id, { ...start, wrote: next })
  if (!same(next, book)) workspace.run(putInBook(id, next), `agency-book-${id}`)
}

interface Meeting {
  readonly agency: Agency
  readonly was: Agency | undefined
  readonly book: AgencyFacts | null
  readonly start: Written
}

/** What the book is to say; `null` when it is not to name the agency. */
function nextOf({ agency, was, book, start }: Meeting): AgencyFacts | null {
  if (agency.isRemoved) return start.book === null ? null : book
  if (book === null) return factsOf(agency)
  const isTakenBack = same(factsOf(agency), start.plan)
  if (isTakenBack && start.book !== null) return start.book
  return { ...book, ...changed(agency, was) }
}

function changed(agency: Agency, was: Agency | undefined): Partial<AgencyFacts> {
  if (was === undefined || was.isRemoved) return {}
  return Object.fromEntries(
    shared.filter((field) => agency[field] !== was[field]).map((field) => [field, agency[field]]),
  )
}

function putInBook(id: RecordId, facts: AgencyFacts | null): WorkspaceCommand {
  return {
    name: 'put-in-agency-book',
    run(edit) {
      const known = edit.before.agencies.find((each) => each.id === id)
      if (facts === null) edit.remove('agencies', id)
      else if (known === undefined) edit.add('agencies', facts, 'last', id)
      else {
        if (known.isRemoved) edit.putBack('agencies', id)
        edit.set('agencies', id, facts)
      }
    },
  }
}

function bookFacts(workspace: OpenWorkspace, id: RecordId): AgencyFacts | null {
  const known = workspace.data.agencies.find((agency) => agency.id === id)
  return known === undefined || known.isRemoved ? null : factsOf(known)
}

function factsOf(agency: Agency): AgencyFacts {
  const { name, county, givesEiServices, checkedOn, checkedBy, employsEcmhConsultant } = agency
  return { name, county, givesEiServices, checkedOn, checkedBy, employsEcmhConsultant }
}

function same(a: AgencyFacts | null, b: AgencyFacts | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
