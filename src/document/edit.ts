/**
 * One edit: what a command may do to a document.
 *
 * An edit is one transaction. It remembers what each key said before, so that
 * it can be taken back: a field gets its former value, a record that the edit
 * made gets a tombstone. Taking back touches only what still says what the edit
 * wrote; what somebody changed since stays theirs.
 *
 * Nothing is ever deleted from the document, and a record whose collection is
 * `added` or `frozen` is not changed after it was written.
 */

import { generateKeyBetween } from 'fractional-indexing'
import type { DocumentShape, RecordId, RecordOf, RichNode, Snapshot } from '#domain'
import { common, keyOf, parseKey } from './records/record-key.ts'

/** Who makes an edit. */
export interface Author {
  readonly id: string
  readonly name: string
}

/** One key, before and after. `undefined` before: the key was not there. */
export interface Step {
  readonly key: string
  readonly before: unknown
  readonly after: unknown
}

export type Writable<S extends DocumentShape, C extends keyof S> = {
  readonly [F in keyof S[C]['fields']]?: S[C]['fields'][F] extends { readonly kind: 'rich' | 'set' }
    ? never
    : RecordOf<S[C]>[F]
}

export type SetField<S extends DocumentShape, C extends keyof S> = {
  [F in keyof S[C]['fields']]: S[C]['fields'][F] extends { readonly kind: 'set' } ? F : never
}[keyof S[C]['fields']]

type RichField<S extends DocumentShape, C extends keyof S> = {
  [F in keyof S[C]['fields']]: S[C]['fields'][F] extends { readonly kind: 'rich' } ? F : never
}[keyof S[C]['fields']]

/** Where a record stands among the others of its list: at an end, or right after one of them. */
export type Spot = 'first' | 'last' | { readonly after: RecordId }

/** A command: its name, which is kept with the change, and what it does. It answers what its caller needs, such as a new id. */
export interface Command<S extends DocumentShape, Answer = void> {
  readonly name: string
  readonly run: (edit: Edit<S>) => Answer
}

/** What an edit writes on. */
export interface Paper {
  get(key: string): unknown
  set(key: string, value: unknown): void
  writeText(collection: string, id: RecordId, field: string, text: RichNode): void
  emptyText(collection: string, id: RecordId, field: string): void
}

/** A record by its id, who wrote it, and when. */
export interface Signed {
  readonly id: RecordId
  readonly author: Author
  readonly at: string
}

export interface EditSettings<S extends DocumentShape> extends Omit<Signed, 'id'> {
  readonly shape: S
  readonly before: Snapshot<S>
  readonly newId: () => RecordId
}

interface Ranked {
  readonly id: RecordId
  readonly rank: string
}

export class Edit<S extends DocumentShape> {
  /** What was written, in order. */
  readonly steps: Step[] = []
  readonly #paper: Paper
  readonly #settings: EditSettings<S>
  readonly #made = new Set<string>()
  readonly #lists = new Map<string, Ranked[]>()

  constructor(paper: Paper, settings: EditSettings<S>) {
    this.#paper = paper
    this.#settings = settings
  }

  /** The document as it was when the edit began. */
  get before(): Snapshot<S> {
    return this.#settings.before
  }

  newId(): RecordId {
    return this.#settings.newId()
  }

  /** Handed in whole, `as` is of a record in another document: its copy stays signed as it is there. */
  add<C extends keyof S & string>(
    collection: C,
    values: Writable<S, C>,
    spot: Spot = 'last',
    as: RecordId | Signed = this.newId(),
  ): RecordId {
    const { id, author, at } = typeof as === 'string' ? { ...this.#settings, id: as } : as
    this.#made.add(`${collection}/${id}`)
    this.#put(keyOf(collection, id, common.author), { id: author.id, name: author.name })
    this.#put(keyOf(collection, id, common.at), at)
    this.#put(keyOf(collection, id, common.removed), false)
    this.#rank(collection, id, spot)
    this.#putValues(collection, id, values)
    return id
  }

  /** Says of the one record of a collection who made it, and when; whoever signed it first stays. */
  sign(collection: keyof S & string): void {
    const { author, at } = this.#settings
    const key = keyOf(collection, collection, common.author)
    if (this.#paper.get(key) !== undefined) return
    this.#put(key, { id: author.id, name: author.name })
    this.#put(keyOf(collection, collection, common.at), at)
  }

  set<C extends keyof S & string>(collection: C, id: RecordId, values: Writable<S, C>): void {
    this.#mayChange(collection, id)
    this.#putValues(collection, id, values)
  }

  include<C extends keyof S & string>(
    collection: C,
    id: RecordId,
    field: SetField<S, C>,
    member: string,
  ): void {
    this.#mayChange(collection, id)
    this.#put(keyOf(collection, id, String(field), member), true)
  }

  exclude<C extends keyof S & string>(
    collection: C,
    id: RecordId,
    field: SetField<S, C>,
    member: string,
  ): void {
    this.#mayChange(collection, id)
    const key = keyOf(collection, id, String(field), member)
    if (this.#paper.get(key) === true) this.#put(key, false)
  }

  remove(collection: keyof S & string, id: RecordId): void {
    this.#mayChange(collection, id)
    this.#put(keyOf(collection, id, common.removed), true)
  }

  putBack(collection: keyof S & string, id: RecordId): void {
    this.#put(keyOf(collection, id, common.removed), false)
  }

  /** Puts a record at another spot of its list; nothing else of it changes. */
  rank(collection: keyof S & string, id: RecordId, spot: Spot): void {
    this.#mayChange(collection, id)
    this.#rank(collection, id, spot)
  }

  /** Writes the first words of a record that this edit made. */
  write<C extends keyof S & string>(
    collection: C,
    id: RecordId,
    field: RichField<S, C>,
    text: RichNode,
  ): void {
    if (!this.#made.has(`${collection}/${id}`))
      throw new Error('A command writes only the first words of a new record.')
    this.#paper.writeText(collection, id, String(field), text)
  }

  /**
   * Takes every word out of a record: texts, plain fields and notes. What it was
   * and where it stood stays. The document still remembers the words until it is
   * made anew (`remake.ts`).
   */
  erase(collection: keyof S & string, id: RecordId): void {
    this.#mayChange(collection, id)
    for (const [field, { kind }] of Object.entries(this.#settings.shape[collection]?.fields ?? {})) {
      if (kind === 'rich') this.#paper.emptyText(collection, id, field)
      if (kind === 'text') this.#put(keyOf(collection, id, field), '')
      if (kind === 'note') this.#put(keyOf(collection, id, field), null)
    }
  }

  #putValues(collection: string, id: RecordId, values: object): void {
    for (const [field, value] of Object.entries(values)) this.#put(keyOf(collection, id, field), value)
  }

  #put(key: string, after: unknown): void {
    const before = this.#paper.get(key)
    if (same(before, after)) return
    this.steps.push({ key, before, after })
    this.#paper.set(key, after)
  }

  #mayChange(collection: string, id: RecordId): void {
    const mayChange =
      this.#settings.shape[collection]?.history === 'edited' || this.#made.has(`${collection}/${id}`)
    if (!mayChange) throw new Error(`A record of ${collection} is not changed once it is written.`)
  }

  #rank(collection: string, id: RecordId, spot: Spot): void {
    for (const { id: moved, rank } of rankIn(this.#list(collection), id, spot))
      this.#put(keyOf(collection, moved, common.rank), rank)
  }

  #list(collection: string): Ranked[] {
    const known = this.#lists.get(collection)
    if (known !== undefined) return known
    const records = this.before[collection] as unknown
    const list = Array.isArray(records) ? (records as Ranked[]).map(({ id, rank }) => ({ id, rank })) : []
    this.#lists.set(collection, list)
    return list
  }
}

/**
 * The new ranks that put `id` at its spot, and the list in that order. Mostly
 * one; more when its neighbours, made on two laptops, happen to share a rank
 * and have to be told apart first.
 */
function rankIn(list: Ranked[], id: RecordId, spot: Spot): readonly Ranked[] {
  const at = list.findIndex((record) => record.id === id)
  if (at >= 0) list.splice(at, 1)
  const index = indexOf(list, spot)
  const [left, right] = [rankAt(list, index - 1), rankAt(list, index)]
  if (left !== null && right !== null && left >= right) return rankAnew(list, id, index)
  const mine = { id, rank: generateKeyBetween(left, right) }
  list.splice(index, 0, mine)
  return [mine]
}

function rankAt(list: readonly Ranked[], index: number): string | null {
  return list[index]?.rank || null
}

function rankAnew(list: Ranked[], id: RecordId, index: number): readonly Ranked[] {
  list.splice(index, 0, { id, rank: '' })
  let last: string | null = null
  for (const [position, record] of list.entries()) {
    last = generateKeyBetween(last, null)
    list[position] = { id: record.id, rank: last }
  }
  return [...list]
}

function indexOf(list: readonly Ranked[], spot: Spot): number {
  if (spot === 'first') return 0
  if (spot === 'last') return list.length
  const index = list.findIndex(({ id }) => id === spot.after)
  return index < 0 ? list.length : index + 1
}

/** The steps that take an edit back, given what the keys say now; what somebody changed since is left out. */
export function inverseOf(steps: readonly Step[], now: (key: string) => unknown): readonly Step[] {
  const born = new Set(
    steps
      .filter(({ key, before, after }) => isTombstone(key) && before === undefined && after === false)
      .map(({ key }) => recordOf(key)),
  )
  return steps
    .toReversed()
    .filter(({ key, after }) => (born.has(recordOf(key)) ? isTombstone(key) : same(now(key), after)))
    .map(({ key, before, after }) => ({ key, before: after, after: undone(key, before, born) }))
}

/**
 * Two edits as one: each key as it was before the first, and as it is after the
 * second. A key that somebody else wrote in between goes back to what they wrote.
 */
export function joinSteps(first: readonly Step[], second: readonly Step[]): readonly Step[] {
  const joined = new Map(first.map((step) => [step.key, step]))
  for (const step of second) {
    const former = joined.get(step.key)
    const isOurs = former !== undefined && same(former.after, step.before)
    joined.set(step.key, isOurs ? { ...step, before: former.before } : step)
  }
  return [...joined.values()]
}

function undone(key: string, before: unknown, born: ReadonlySet<string>): unknown {
  if (born.has(recordOf(key))) return true
  return before ?? (parseKey(key)?.member === null ? null : false)
}

function isTombstone(key: string): boolean {
  return parseKey(key)?.field === common.removed
}

function recordOf(key: string): string {
  const parsed = parseKey(key)
  return parsed === null ? key : `${parsed.collection}/${parsed.id}`
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
