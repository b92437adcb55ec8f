/**
 * A document, open.
 *
 * The truth is a Yjs document with two kinds of root: one map of records and
 * one text per rich field. Everything else on this page is a way in or out:
 * commands and the text binding write, each change goes out as bytes, bytes
 * from elsewhere come in, and a snapshot of plain data is what is read.
 *
 * The snapshot follows records at once. It follows a text that is being typed
 * only when typing rests, so that a keystroke renders nothing but its editor.
 */

import * as Y from 'yjs'
import type { DocumentShape, RecordId, Snapshot, Touch } from '#domain'
import { DraftPaper, touchOfText } from './draft-paper.ts'
import { type Author, type Command, Edit, inverseOf, type Paper, type Step } from './edit.ts'
import type { Change, LivingDocument, State } from './living-document.ts'
import { joinMany } from './join-updates.ts'
import { keyOf, parseTextName, type RecordKey, textName } from './records/record-key.ts'
import { project, type Projection } from './records/projection.ts'
import type { TextParts, UndoKeys } from './text/bind-text.ts'
import type { TextHistory } from './text/text-history.ts'
import type { Texts } from './texts.ts'
import { MINE, WROTE } from './version.ts'

const REST_IN_MS = 300

/** The origin of everything that was not done here. */
const ELSEWHERE = Symbol('elsewhere')

export interface DocumentSettings<S extends DocumentShape> {
  readonly id: string
  readonly shape: S
  /** `null` for a document whose shape has no text. */
  readonly texts: Texts | null
  /** UTC now, as text. */
  readonly now: () => string
  readonly newId: () => RecordId
  readonly author: () => Author
  /** Looks at what would be written; left out, everything may be. */
  readonly judge?: Judge<S>
}

/** Why this must not be written, in a sentence for the person; `null` when it may. */
export type Judge<S extends DocumentShape> = (touches: readonly Touch[], before: Snapshot<S>) => string | null

/** What was done and can be taken back: a command's steps, or a stretch of typing that the text history holds. */
export type Done =
  | { readonly kind: 'command'; readonly name: string; readonly steps: readonly Step[] }
  | { readonly kind: 'typing' }

class Intent {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

export class OpenDocument<S extends DocumentShape> implements LivingDocument {
  readonly id: string
  readonly #settings: DocumentSettings<S>
  readonly #doc: Y.Doc
  readonly #records: Y.Map<unknown>
  readonly #typing: TextHistory | null
  readonly #projection: Projection<S>
  readonly #changed = new Set<(change: Change) => void>()
  readonly #read = new Set<() => void>()
  readonly #did = new Set<(done: Done) => void>()
  readonly #refused = new Set<(because: string) => void>()
  /** Which record field a text belongs to: a plan of a thousand texts is asked at each key. */
  readonly #names = new WeakMap<Y.XmlFragment, RecordKey | null>()
  #resting: ReturnType<typeof setTimeout> | undefined

  constructor(settings: DocumentSettings<S>) {
    this.id = settings.id
    this.#settings = settings
    this.#doc = new Y.Doc({ guid: settings.id })
    this.#records = this.#doc.getMap('records')
    this.#typing = settings.texts?.history(this.#doc) ?? null
    this.#projection = project(settings.shape, (...name) => this.#texts.read(this.#text(...name)))
    this.#doc.on('afterTransaction', (transaction: Y.Transaction) => this.#follow(transaction))
    this.#doc.on('update', (update: Uint8Array, _: unknown, __: Y.Doc, transaction: Y.Transaction) =>
      this.#send(update, transaction),
    )
    this.#typing?.on('stack-item-added', ({ type, origin }: { type: string; origin: unknown }) => {
      if (type === 'undo' && origin !== this.#typing) this.#tellDone({ kind: 'typing' })
    })
    this.#typing?.settleIn()
  }

  /** The document as data. The same object until something changes. */
  read(): Snapshot<S> {
    return this.#projection.read()
  }

  /** The lowest version that may open this document for editing. */
  get needs(): number {
    const needs = this.#records.get(keyOf('document', 'this', 'needs'))
    return typeof needs === 'number' ? needs : 1
  }

  /** Whether it holds what this version must not edit. */
  get isNewer(): boolean {
    return this.needs > MINE
  }

  apply(updates: readonly Uint8Array[]): void {
    this.#doc.transact(() => {
      for (const [index, update] of updates.entries()) {
        Y.applyUpdate(this.#doc, update, ELSEWHERE)
        if (this.#doc.store.pendingStructs === null) continue
        this.#applyAtOnce(updates.slice(index + 1))
        return
      }
    }, ELSEWHERE)
  }

  /**
   * Yjs lays a change aside while an older one is missing, and writes all that
   * it laid aside anew with each further change. Writers come in no order, so a
   * plan of several sittings would take minutes to open, one change at a time.
   */
  #applyAtOnce(updates: readonly Uint8Array[]): void {
    if (updates.length > 0) Y.applyUpdate(this.#doc, joinMany(updates), ELSEWHERE)
  }

  onChange(listener: (change: Change) => void): () => void {
    return subscribe(this.#changed, listener)
  }

  onSnapshot(listener: () => void): () => void {
    return subscribe(this.#read, listener)
  }

  /** Tells of everything done here that can be taken back. */
  onDone(listener: (done: Done) => void): () => void {
    return subscribe(this.#did, listener)
  }

  /** Tells why a command was refused. */
  onRefused(listener: (because: string) => void): () => void {
    return subscribe(this.#refused, listener)
  }

  /**
   * Runs a command in one transaction, and answers what the command answers. A
   * command that is refused writes nothing; an id in its answer is nobody's.
   */
  run<Answer>(command: Command<S, Answer>): Answer {
    this.#typing?.stopCapturing()
    const { author, now, newId, shape } = this.#settings
    const draft = new DraftPaper(this.#paper)
    const edit = new Edit(draft, { shape, before: this.read(), author: author(), at: now(), newId })
    const answer = command.run(edit)
    const because = this.#judge(draft.touches(edit.steps))
    if (because !== null) {
      for (const listener of this.#refused) listener(because)
      return answer
    }
    this.#doc.transact(() => {
      this.#stampVersion()
      draft.carryOut()
    }, new Intent(command.name))
    if (edit.steps.length > 0) this.#tellDone({ kind: 'command', name: command.name, steps: edit.steps })
    return answer
  }

  /** Takes steps back, and answers the steps that would do them again. */
  takeBack(name: string, steps: readonly Step[]): readonly Step[] {
    const inverse = inverseOf(steps, (key) => this.#records.get(key))
    this.#doc.transact(() => {
      for (const { key, after } of inverse) this.#records.set(key, after)
    }, new Intent(name))
    return inverse
  }

  /** Takes back the last stretch of typing, wherever it was; false when nothing of it is left. */
  undoTyping(): boolean {
    return Boolean(this.#typing?.undo())
  }

  redoTyping(): boolean {
    return Boolean(this.#typing?.redo())
  }

  forgetUndoneTyping(): void {
    this.#typing?.clear(false, true)
  }

  /**
   * What an editor is made of to write in a text: schema, binding and undo keys.
   * `null` when the text, or the document, holds what this version does not know,
   * and when the person must not write in it.
   */
  openText(collection: string, id: RecordId, field: string, keys: UndoKeys): TextParts | null {
    const fragment = this.#text(collection, id, field)
    if (this.#typing === null || this.isNewer || this.#texts.read(fragment).isNewer) return null
    if (this.#judge([touchOfText(collection, id, field)]) !== null) return null
    this.#typing.addToScope(fragment)
    return this.#texts.bind(fragment, this.#typing.lend(), keys)
  }

  /** Brings the snapshot up to what was typed, without waiting for a rest. */
  catchUp(): void {
    this.#typing?.stopCapturing()
    if (this.#resting !== undefined) this.#tellRead()
  }

  /** Whether something that came waits for a change that has not come. */
  get isWaiting(): boolean {
    const { pendingStructs, pendingDs } = this.#doc.store
    return pendingStructs !== null || pendingDs !== null
  }

  /** The whole document as one update. What waits for a change that has not come yet is in it too. */
  bytes(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc)
  }

  state(): State {
    return { update: this.bytes(), wrote: WROTE, needs: this.needs }
  }

  close(): void {
    clearTimeout(this.#resting)
    this.#typing?.end()
    this.#doc.destroy()
  }

  #judge(touches: readonly Touch[]): string | null {
    return this.#settings.judge?.(touches, this.read()) ?? null
  }

  get #paper(): Paper {
    return {
      get: (key) => this.#records.get(key),
      set: (key, value) => void this.#records.set(key, value),
      writeText: (collection, id, field, text) => this.#texts.write(this.#text(collection, id, field), text),
      emptyText: (...name) => this.#text(...name).delete(0, this.#text(...name).length),
    }
  }

  get #texts(): Texts {
    const { texts } = this.#settings
    if (texts === null) throw new Error('This document was opened without its texts.')
    return texts
  }

  #text(collection: string, id: RecordId, field: string): Y.XmlFragment {
    return this.#doc.getXmlFragment(textName(collection, id, field))
  }

  #stampVersion(): void {
    for (const [field, value] of [
      ['wrote', WROTE],
      ['needs', 1],
    ] as const) {
      const key = keyOf('document', 'this', field)
      const stated = this.#records.get(key)
      if (typeof stated !== 'number' || stated < value) this.#records.set(key, value)
    }
  }

  #follow(transaction: Y.Transaction): void {
    if (transaction.changedParentTypes.size === 0) return
    for (const [type, events] of transaction.changedParentTypes) {
      if ((type as unknown) === this.#records) this.#project(events)
      else this.#touch(this.#nameOf(type))
    }
    if (this.#settings.texts?.isTyping(transaction.origin)) this.#rest()
    else this.#tellRead()
  }

  #project(events: readonly unknown[]): void {
    for (const event of events) {
      if (!(event instanceof Y.YMapEvent)) continue
      for (const key of event.keysChanged as Set<string>) this.#projection.put(key, this.#records.get(key))
    }
  }

  #touch(name: RecordKey | null): void {
    if (name !== null) this.#projection.touch(name.collection, name.id)
  }

  /** The record field whose text this is; `null` for anything but the root of a text. */
  #nameOf(type: unknown): RecordKey | null {
    if (!(type instanceof Y.XmlFragment) || type.parent !== null) return null
    const known = this.#names.get(type)
    if (known !== undefined) return known
    for (const [name, root] of this.#doc.share)
      if (root instanceof Y.XmlFragment) this.#names.set(root, parseTextName(name))
    return this.#names.get(type) ?? null
  }

  #send(update: Uint8Array, transaction: Y.Transaction): void {
    if (transaction.origin === ELSEWHERE) return
    const intent = this.#intentOf(transaction)
    const change: Change = { update, intent, at: this.#settings.now(), wrote: WROTE, needs: this.needs }
    for (const listener of this.#changed) listener(change)
  }

  #intentOf(transaction: Y.Transaction): string {
    if (transaction.origin instanceof Intent) return transaction.origin.name
    const names = [...transaction.changedParentTypes.keys()].map((type) => this.#nameOf(type))
    const name = names.find((each) => each !== null)
    return name ? `text:${keyOf(name.collection, name.id, name.field)}` : 'text'
  }

  #rest(): void {
    clearTimeout(this.#resting)
    this.#resting = setTimeout(() => this.#tellRead(), REST_IN_MS)
  }

  #tellRead(): void {
    clearTimeout(this.#resting)
    this.#resting = undefined
    for (const listener of this.#read) listener()
  }

  #tellDone(done: Done): void {
    for (const listener of this.#did) listener(done)
  }
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
