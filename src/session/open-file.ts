/**
 * A document that is open in this tab: what the rooms read, and the way to change it.
 *
 * The store holds a read-only snapshot, whether it is saved, and what undo would
 * take back. It changes only when one of these does: a keystroke in a text
 * changes none of them until typing rests.
 */

import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Command, joinUpdates, type OpenDocument, type TextParts } from '#document'
import type { DocumentShape, planShape, RecordId, Result, Snapshot, workspaceShape } from '#domain'
import { fail, succeed } from '#domain'
import {
  compactDocument,
  type DocumentLog,
  keep,
  type Lost,
  type Persistence,
  restore,
  type SaveState,
  type StorageProblem,
} from '#storage'
import { UndoStack } from './undo-stack.ts'

/** By then whoever opened a document reads or writes in it, and does not wait for it. */
const QUIET_IN_MS = 5000

/** Saving is worth a word only when it takes longer than this. */
const SLOW_IN_MS = 1000

export interface FileState<S extends DocumentShape> {
  readonly data: Snapshot<S>
  readonly save: SaveState
  /** What undo would take back: another object after each step, `null` for nothing. */
  readonly undoes: object | null
  readonly canRedo: boolean
  /** Another tab runs a newer version, and wrote what this one must not open. */
  readonly isOutdated: boolean
  /** How many pieces of what was kept are missing or cannot be read: what shows here may not be whole. */
  readonly damaged: number
  /** It is no longer there to be written in, and closed: destroyed, or to be opened anew. `null` mostly. */
  readonly gone: Lost | null
  /** Why the last command was refused: another object for each; `null` once something else was done. */
  readonly refused: Refusal | null
}

/** A command that the person here must not run in this document. It wrote nothing. */
export interface Refusal {
  readonly because: string
}

export type OpenProblem =
  | StorageProblem
  /** A part of the app has not come from the server. Asked for again, it may come. */
  | { readonly kind: 'part missing' }
  /** The person here must not do this in this plan; `because` says who may. */
  | { readonly kind: 'not hers'; readonly because: string }
  /** Made with a newer version of the program. `copy` is what this version can read of it, in plain words. */
  | { readonly kind: 'needs newer'; readonly copy: string }

export interface FileSettings<S extends DocumentShape> {
  readonly document: OpenDocument<S>
  readonly log: DocumentLog
  /** What the list of plans shows of this document; `null` for the workspace. */
  readonly summaryOf: (data: Snapshot<S>) => Uint8Array | null
  /** The document in plain words, for somebody who cannot open it here. */
  readonly copyOf: (data: Snapshot<S>) => string
  /** False when the storage is only this tab's memory. */
  readonly isKept: boolean
}

/** How much was found: changes that were taken in, and pieces that could not be read. */
interface Read {
  readonly applied: number
  readonly damaged: number
}

export class OpenFile<S extends DocumentShape> {
  readonly id: string
  readonly store: StoreApi<FileState<S>>
  /** Whether nothing was kept of it when it was opened. */
  readonly wasEmpty: boolean
  readonly #document: OpenDocument<S>
  readonly #log: DocumentLog
  readonly #persistence: Persistence
  readonly #undo: UndoStack<S>
  readonly #isKept: boolean
  readonly #summary: () => Uint8Array | null
  #summarized: { readonly of: Snapshot<S>; readonly bytes: Uint8Array | null } | null = null
  readonly #closed = new Set<() => void>()
  #slow: ReturnType<typeof setTimeout> | undefined
  readonly #quiet: ReturnType<typeof setTimeout>
  #holders = 0
  #isClosed = false

  /** Reads everything that is kept and begins to follow the document. */
  static async open<S extends DocumentShape>(
    settings: FileSettings<S>,
  ): Promise<Result<OpenFile<S>, OpenProblem>> {
    const { document, log } = settings
    const restored = await restore(document, log)
    if (restored.ok && restored.value.held === 0 && !document.isNewer)
      return succeed(new OpenFile(settings, restored.value))

    const problem = restored.ok
      ? ({ kind: 'needs newer', copy: settings.copyOf(document.read()) } as const)
      : restored.problem
    log.close()
    document.close()
    return fail(problem)
  }

  private constructor({ document, log, summaryOf, isKept }: FileSettings<S>, { applied, damaged }: Read) {
    this.id = document.id
    this.wasEmpty = applied + damaged === 0
    this.#document = document
    this.#log = log
    this.#isKept = isKept
    this.#summary = () => this.#summarize(summaryOf)
    this.#undo = new UndoStack(document)
    this.#persistence = keep(document, log, { summaryOf: this.#summary, join: joinUpdates })
    this.store = createStore<FileState<S>>(() => ({
      data: document.read(),
      save: this.#saveState(),
      undoes: null,
      canRedo: false,
      isOutdated: false,
      damaged,
      gone: null,
      refused: null,
    }))
    // What comes of it, or does not, changes nothing that anybody sees.
    this.#quiet = setTimeout(() => void compactDocument(document, log), QUIET_IN_MS)
    document.onSnapshot(() => this.#tell())
    document.onDone(() => this.#tellUndo())
    document.onRefused((because) => this.store.setState({ refused: { because } }))
    this.#persistence.subscribe(() => this.#tellSave())
    log.onLost((how) => this.#lose(how))
    log.onForeign((found) => {
      if (found.held > 0) this.store.setState({ isOutdated: true })
      if (found.damaged > 0) this.store.setState({ damaged: this.store.getState().damaged + found.damaged })
    })
  }

  get data(): Snapshot<S> {
    return this.store.getState().data
  }

  /** Whether closing the tab now would lose something. */
  get isAtRisk(): boolean {
    return !this.#isKept || this.#persistence.state().kind !== 'saved'
  }

  /**
   * Runs a command and answers what it answers. Commands of one visit are taken
   * back in one step. One that is refused writes nothing, and `refused` says why;
   * an id in its answer is nobody's.
   */
  run<Answer>(command: Command<S, Answer>, visit: string | null = null): Answer {
    const answer = this.#undo.during(visit, () => this.#document.run(command))
    this.#tellUndo()
    return answer
  }

  /** Whatever is done meanwhile, by commands and in an open text, is taken back in one step. */
  together(act: () => void): void {
    this.#undo.together(act)
    this.#tellUndo()
  }

  /** Runs a command that undo is not to take back; answers why it was refused, or `null`. */
  runForGood(command: Command<S, unknown>): Refusal | null {
    const before = this.store.getState().refused
    this.#undo.unnoted(() => void this.#document.run(command))
    const { refused } = this.store.getState()
    return refused === before ? null : refused
  }

  undo(): void {
    this.#undo.undo()
    this.#tellUndo()
  }

  redo(): void {
    this.#undo.redo()
    this.#tellUndo()
  }

  /** What an editor is made of to write in a text; `null` when this version must not open it. */
  openText(collection: keyof S & string, id: RecordId, field: string): TextParts | null {
    return this.#document.openText(collection, id, field, {
      undo: () => this.undo(),
      redo: () => this.redo(),
    })
  }

  /** Brings the snapshot up to what was typed: call it when an editor closes. */
  catchUp(): void {
    this.#document.catchUp()
  }

  /** Tries again to save, when the last try failed. */
  retry(): void {
    this.#persistence.retry()
  }

  /** Writes what the list shows of this document, although nothing changed in it. */
  async list(): Promise<void> {
    await this.#log.append([], this.#summary())
  }

  /** Ends when everything written so far is kept. */
  settled(): Promise<void> {
    return this.#persistence.settled()
  }

  /** Ends when everything written so far is kept, or could not be kept yet: then it answers why. */
  kept(): Promise<Result<void, StorageProblem>> {
    return new Promise((resolve) => {
      const look = (): boolean => {
        const state = this.#persistence.state()
        if (state.kind === 'saving') return false
        resolve(state.kind === 'saved' ? succeed(undefined) : fail(state.problem))
        return true
      }
      if (look()) return
      const stop = this.#persistence.subscribe(() => {
        if (look()) stop()
      })
    })
  }

  /** Notes one more who uses it, and has to close it; false when it is closed already. */
  hold(): boolean {
    if (!this.#isClosed) this.#holders += 1
    return !this.#isClosed
  }

  onClosed(listener: () => void): void {
    this.#closed.add(listener)
  }

  /** Waits until all is kept, and closes unless somebody else still uses it, or does so again by then. */
  async close(): Promise<void> {
    this.#holders -= 1
    if (this.#isClosed) return
    this.catchUp()
    await this.settled()
    if (this.#holders > 0 || this.#isClosed) return
    this.#end()
  }

  #lose(how: Lost): void {
    if (this.#isClosed) return
    this.#persistence.giveUp()
    this.#end()
    this.store.setState({ gone: how })
  }

  #end(): void {
    this.#isClosed = true
    for (const listener of this.#closed) listener()
    clearTimeout(this.#slow)
    clearTimeout(this.#quiet)
    this.#persistence.stop()
    this.#log.close()
    this.#document.close()
  }

  #tell(): void {
    const data = this.#document.read()
    if (data === this.data) return
    this.store.setState({ data })
    this.#persistence.summarize()
  }

  /**
   * What the list shows of the snapshot. While somebody types there is no new snapshot, and nothing to say.
   * Once a newer version has written here, this one knows only a part, and leaves the list to the other.
   */
  #summarize(summaryOf: FileSettings<S>['summaryOf']): Uint8Array | null {
    if (this.store.getState().isOutdated) return null
    if (this.#summarized?.of !== this.data) this.#summarized = { of: this.data, bytes: summaryOf(this.data) }
    return this.#summarized.bytes
  }

  #tellUndo(): void {
    const [undoes, canRedo] = [this.#undo.next, this.#undo.canRedo]
    const state = this.store.getState()
    if (state.undoes !== undoes || state.canRedo !== canRedo)
      this.store.setState({ undoes, canRedo, refused: null })
  }

  #tellSave(): void {
    const save = this.#saveState()
    if (save.kind === 'saving') {
      this.#slow ??= setTimeout(() => this.#setSave(this.#saveState()), SLOW_IN_MS)
      return
    }
    clearTimeout(this.#slow)
    this.#slow = undefined
    this.#setSave(save)
  }

  #setSave(save: SaveState): void {
    if (this.store.getState().save.kind !== save.kind || save.kind === 'not saved')
      this.store.setState({ save })
  }

  #saveState(): SaveState {
    return this.#isKept ? this.#persistence.state() : { kind: 'not saved', problem: { kind: 'refused' } }
  }
}

export type OpenPlan = OpenFile<typeof planShape>
export type OpenWorkspace = OpenFile<typeof workspaceShape>
