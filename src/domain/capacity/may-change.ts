/**
 * Compares what was written with the table of capacities.
 *
 * The same question is asked of a command before it counts and of a commit that
 * comes from elsewhere. The answer is about each record as a whole: a record
 * that somebody may not write is exceeded by every key of it.
 */

import { places, type Plan, planShape } from '../plan-shape.ts'
import { emptyValue, type FieldShape } from '../shape.ts'
import type { Capacity } from '../workspace-shape.ts'
import { type Permission, permissionFor, type PlanCollection, type Whose } from './capacity-table.ts'
import { byRecord, ownFields, type RecordTouches, type Touch } from './touch.ts'
import { actsIn, wroteIt } from './whose.ts'
import { words } from './words.en.ts'
import { capacityIn, keepsIt, type Writer } from './writer.ts'

export type Allowed =
  | { readonly ok: true }
  /** `because`: a sentence for the person, saying who may do it. */
  | { readonly ok: false; readonly because: string }

/** What exceeds the table, and why. */
export interface Exceeding {
  readonly touches: readonly Touch[]
  readonly because: string
}

/** Whether this person may write all of this in the plan as it was before. */
export function mayChange(writer: Writer, touches: readonly Touch[], before: Plan): Allowed {
  const [first] = exceedingOf(writer, touches, before)
  return first === undefined ? { ok: true } : { ok: false, because: first.because }
}

/** The records among the touched ones that this person may not write so. */
export function exceedingOf(writer: Writer, touches: readonly Touch[], before: Plan): readonly Exceeding[] {
  const capacity = capacityIn(before, writer)
  if (capacity === 'coordinator')
    return keepsIt(before, writer) ? rowsOfConsultant(writer, touches, before) : []
  return byRecord(touches).flatMap((record) => {
    const because = judge({ record, capacity, writer, before })
    return because === null ? [] : [{ touches: record.touches, because }]
  })
}

/** A consultant who made a plan herself keeps it in everything but one: she puts nothing on the grid. */
function rowsOfConsultant(writer: Writer, touches: readonly Touch[], before: Plan): readonly Exceeding[] {
  const isMaker = before.plan.origin.authorId === writer.personId
  if (writer.capacity !== 'ecmh-consultant' || !isMaker) return []
  const because = words.place('service', writer.capacity)
  return byRecord(touches)
    .filter((record) => record.collection === 'entries' && isMadeRow(record, before))
    .map((record) => ({ touches: record.touches, because }))
}

/** Whether an entry becomes a row, or is called a service that could be one. */
function isMadeRow(record: RecordTouches, before: Plan): boolean {
  const was = recordIn(before, 'entries', record.id)
  const stood = was !== null && 'place' in was ? was.place : null
  return valueOf(record, 'place', stood) === 'service' && stood !== 'service'
}

interface Matter {
  readonly record: RecordTouches
  readonly capacity: Capacity
  readonly writer: Writer
  readonly before: Plan
}

interface Standing extends Matter {
  readonly collection: PlanCollection
  readonly permission: Permission
  /** The record as it was; `null` for one that is added. */
  readonly was: PlanRecord | null
}

type PlanRecord = Extract<Plan[PlanCollection], readonly unknown[]>[number] | Plan['plan'] | Plan['child']

/** The reason against it; `null` when there is none. */
function judge(matter: Matter): string | null {
  const { record, capacity, before } = matter
  if (!isCollection(record.collection)) return words.unknown
  const { collection } = record
  const permission = permissionFor(capacity, collection)
  const standing = { ...matter, collection, permission, was: recordIn(before, collection, record.id) }
  return wrongPlace(standing) ?? wrongDeed(standing) ?? wrongField(standing) ?? wrongStep(standing)
}

function isCollection(name: string): name is PlanCollection {
  return Object.hasOwn(planShape, name)
}

function recordIn(plan: Plan, collection: PlanCollection, id: string): PlanRecord | null {
  const records = plan[collection]
  if ('origin' in records) return records
  return (records as readonly PlanRecord[]).find((each) => each.id === id) ?? null
}

/** Nothing leads onto the grid or off it, and nothing to a place that nobody here knows. */
function wrongPlace({ record, permission, was, collection, capacity }: Standing): string | null {
  if (collection !== 'entries' || permission.places === null) return null
  const stood = was !== null && 'place' in was ? was.place : null
  const written = valueOf(record, 'place', stood ?? 'to-sort')
  const stands = places.find((place) => place === written)
  if (stands === undefined) return words.unknown
  const wrong = [stood, stands].find((place) => place !== null && !permission.places?.includes(place))
  return wrong === undefined || wrong === null ? null : words.place(wrong, capacity)
}

/** Added, taken off, put in another spot, or changed: each as the table has it. */
function wrongDeed(standing: Standing): string | null {
  const { record, permission, was, writer, collection, capacity } = standing
  const no = words.collection(collection, capacity)
  if (was === null) return permission.add && isSignedBy(record, writer) ? null : no
  for (const { field } of record.touches) {
    if (field === ownFields.author || field === ownFields.at) return words.signature
    if (field === ownFields.rank && !permission.add) return no
    if (!reaches(whoseFor(field, permission), standing)) return whoseRecord(standing)
  }
  return null
}

/** Whose records may be written in this field. Order is a matter of the list, and not of a record. */
function whoseFor(field: string, { change, remove }: Permission): Whose {
  if (field === ownFields.rank) return 'all'
  return field === ownFields.removed ? remove : change
}

function reaches(whose: Whose, { was, writer, before }: Standing): boolean {
  if (whose !== 'hers' || was === null) return whose === 'all'
  return wroteIt(was, writer) || ('actors' in was && actsIn(was, before, writer))
}

function whoseRecord({ permission, collection, capacity }: Standing): string {
  return permission.add && permission.change === 'hers'
    ? words.notHers(collection)
    : words.collection(collection, capacity)
}

/** A new record says that the person wrote it who did, so that nothing becomes hers by a false name. */
function isSignedBy(record: RecordTouches, { personId }: Writer): boolean {
  const author = valueOf(record, ownFields.author, null)
  return typeof author === 'object' && author !== null && 'id' in author && author.id === personId
}

function wrongField(standing: Standing): string | null {
  for (const touch of standing.record.touches) {
    const because = isOwn(touch.field) ? null : wrongIn(touch, standing)
    if (because !== null) return because
  }
  return null
}

function wrongIn({ field, member, after }: Touch, standing: Standing): string | null {
  const { permission, was, collection, capacity } = standing
  const { only, never } = permission
  const fields: Readonly<Record<string, FieldShape>> = planShape[collection].fields
  const shape = fields[field]
  if (shape === undefined) return words.unknown
  if (only !== null && !only.includes(field)) return words.collection(collection, capacity)
  const isSaid = member === null ? after !== emptyValue(shape) : after === true
  if (never.includes(field) && (was !== null || isSaid)) return words.field(field)
  return deniesConsultation(field, after, capacity) ? words.place('service', capacity) : null
}

/** That an entry is a service and no consultation would open the grid to it. */
function deniesConsultation(field: string, after: unknown, capacity: Capacity): boolean {
  return capacity === 'ecmh-consultant' && field === 'nature' && after === 'service'
}

function isOwn(field: string): boolean {
  return Object.values(ownFields).some((each) => each === field)
}

function wrongStep({ record, permission, capacity, was }: Standing): string | null {
  if (permission.steps === null) return null
  const stood = was !== null && 'kind' in was ? was.kind : 'unknown'
  const kind = valueOf(record, 'kind', stood)
  return permission.steps.some((step) => step === kind) ? null : words.step(capacity)
}

/** What a plain field says after all of it. */
function valueOf({ touches }: RecordTouches, field: string, before: unknown): unknown {
  const last = touches.findLast((touch) => touch.field === field && touch.member === null)
  return last === undefined ? before : last.after
}
