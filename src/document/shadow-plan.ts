/**
 * A plan's shadow, on which a commit from elsewhere is tried.
 *
 * It is made from bytes and shares nothing with an open document, so whatever
 * the commit brings, nothing of it reaches the plan. What the commit touched is
 * read off the shadow, key by key, and compared with the table of capacities.
 *
 * A commit is taken whole or proposed whole. It is one piece of the document's
 * history: what is left out of it would be missing for everything that was
 * written after, so its allowed half cannot be had without the rest.
 *
 * Only what takes effect is a touch. A value that loses against one written
 * elsewhere at the same time changes nothing here, and is no matter.
 */

import * as Y from 'yjs'
import {
  emptyValue,
  type Exceeding,
  exceedingOf,
  planShape,
  type RichText,
  type Touch,
  type Writer,
} from '#domain'
import { touchOfStep, touchOfText } from './draft-paper.ts'
import { keyOf, parseTextName } from './records/record-key.ts'
import { project, type Projection } from './records/projection.ts'
import { MINE } from './version.ts'

export type Weighed =
  /** It may be taken, whole. No touches: it brings nothing new. */
  | { readonly kind: 'fits'; readonly touches: readonly Touch[] }
  /** Something in it exceeds the capacity: it is proposed, whole, and nothing of it taken. What its writer wrote after it waits for it. */
  | {
      readonly kind: 'exceeds'
      readonly touches: readonly Touch[]
      readonly exceeding: readonly Exceeding[]
    }
  /** Something is missing that it builds on, such as a commit that was proposed. */
  | { readonly kind: 'waits' }
  /** It makes of the plan what only a newer version may open. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' }

export class ShadowPlan {
  /** The plan, and after it every commit that fits. */
  readonly #held: Uint8Array[]
  #tried: Tried

  /** The whole of a plan as it is kept, as bytes. */
  constructor(plan: readonly Uint8Array[]) {
    this.#held = [...plan]
    this.#tried = new Tried(this.#held)
  }

  /** Weighs a commit against the plan and the commits that fit before it. Only one that fits stays. */
  weigh(commit: Uint8Array, writer: Writer): Weighed {
    const before = this.#tried.read()
    const weighed = this.#try(commit, (touches) => exceedingOf(writer, touches, before))
    if (weighed.kind === 'fits') this.#held.push(commit)
    else {
      this.#tried.close()
      this.#tried = new Tried(this.#held)
    }
    return weighed
  }

  close(): void {
    this.#tried.close()
  }

  #try(commit: Uint8Array, exceedingIn: (touches: readonly Touch[]) => readonly Exceeding[]): Weighed {
    const touches = this.#tried.apply(commit)
    if (touches === null) return { kind: 'unreadable' }
    if (this.#tried.isWaiting) return { kind: 'waits' }
    if (this.#tried.isNewer) return { kind: 'newer' }
    const exceeding = exceedingIn(touches)
    return exceeding.length === 0 ? { kind: 'fits', touches } : { kind: 'exceeds', touches, exceeding }
  }
}

const RECORDS = 'records'
const noText = emptyValue({ kind: 'rich' }) as RichText
const wrote = keyOf('document', 'this', 'wrote')
const needs = keyOf('document', 'this', 'needs')

/** One document on which commits are tried, until one does not fit. */
class Tried {
  readonly #doc = new Y.Doc()
  readonly #records: Y.Map<unknown>
  readonly #projection: Projection<typeof planShape>
  readonly #said = new Map<string, unknown>()

  constructor(held: readonly Uint8Array[]) {
    this.#records = this.#doc.getMap(RECORDS)
    this.#doc.transact(() => {
      for (const update of held) Y.applyUpdate(this.#doc, update)
    })
    // No rule of the table asks what a text says.
    this.#projection = project(planShape, () => noText)
    for (const key of this.#records.keys()) this.#follow(key)
  }

  /** The plan as it is now, without the words of its texts. */
  read() {
    return this.#projection.read()
  }

  get isWaiting(): boolean {
    const { pendingStructs, pendingDs } = this.#doc.store
    return pendingStructs !== null || pendingDs !== null
  }

  get isNewer(): boolean {
    const needed = this.#said.get(needs)
    return needed !== undefined && !(typeof needed === 'number' && needed <= MINE)
  }

  /** What the commit touched; `null` when it cannot be read. */
  apply(commit: Uint8Array): readonly Touch[] | null {
    const [keys, roots] = [new Set<string>(), new Set<string>()]
    const noteKeys = (events: readonly Y.YEvent<AnyType>[]) => {
      for (const event of events) for (const key of this.#keysOf(event)) keys.add(key)
    }
    const noteRoots = ({ changed }: Y.Transaction) => {
      for (const type of changed.keys()) roots.add(this.#nameOf(rootOf(type)))
    }
    this.#records.observeDeep(noteKeys)
    this.#doc.on('afterTransaction', noteRoots)
    try {
      Y.applyUpdate(this.#doc, commit)
    } catch {
      return null
    } finally {
      this.#records.unobserveDeep(noteKeys)
      this.#doc.off('afterTransaction', noteRoots)
    }
    roots.delete(RECORDS)
    return [...this.#touchesOfKeys(keys), ...[...roots].map(touchOfRoot)]
  }

  close(): void {
    this.#doc.destroy()
  }

  #touchesOfKeys(keys: ReadonlySet<string>): readonly Touch[] {
    return [...keys].flatMap((key) => {
      const before = this.#said.get(key)
      const after = this.#follow(key)
      if (JSON.stringify(before) === JSON.stringify(after) || isStamp(key, before, after)) return []
      return [touchOfStep({ key, before, after })]
    })
  }

  /** Takes in what a key says now, and answers it. */
  #follow(key: string): unknown {
    const value = plainly(this.#records.get(key))
    if (value === undefined) this.#said.delete(key)
    else this.#said.set(key, value)
    this.#projection.put(key, value)
    return value
  }

  /** The keys that changed, also where something inside of a value did. What is no key at all is told as one that nobody knows. */
  #keysOf(event: Y.YEvent<AnyType>): readonly string[] {
    if (event.target !== this.#records) return [String(event.path[0])]
    return event instanceof Y.YMapEvent ? [...event.keysChanged].map(String) : [RECORDS]
  }

  #nameOf(root: unknown): string {
    return [...this.#doc.share].find(([, type]) => type === root)?.[0] ?? ''
  }
}

// A type of this library, whatever it holds.
// oxlint-disable-next-line typescript/no-explicit-any -- the library's own way to say so
type AnyType = Y.AbstractType<any>

function rootOf(type: AnyType): AnyType {
  return type.parent === null ? type : rootOf(type.parent)
}

function touchOfRoot(name: string): Touch {
  const text = parseTextName(name)
  return text === null || text.member !== null
    ? { ...touchOfText('', name, '') }
    : touchOfText(text.collection, text.id, text.field)
}

/** That a version states itself, which every first command of a version does. */
function isStamp(key: string, before: unknown, after: unknown): boolean {
  if (key !== wrote && key !== needs) return false
  return typeof after === 'number' && (typeof before !== 'number' || after >= before)
}

/** Nothing that is kept is a living part; what somebody made one is read as it stands. */
function plainly(value: unknown): unknown {
  return value instanceof Y.AbstractType ? { living: value.toJSON() as unknown } : value
}
