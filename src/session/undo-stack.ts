/**
 * Undo and redo for one open document: one stack in the order in which things
 * were done, over commands and typing alike.
 *
 * A command is taken back by its own steps; a stretch of typing by the text
 * history of the document, which keeps its own order. Both are last in, first
 * out, so a marker on this stack is enough for typing. What is typed into a
 * plain field during one visit is one step.
 */

import { type Done, joinSteps, type OpenDocument, type Step } from '#document'
import type { DocumentShape } from '#domain'

type Item =
  | { readonly kind: 'typing' }
  | {
      readonly kind: 'command'
      readonly name: string
      readonly steps: readonly Step[]
      readonly visit: string | null
    }
  /** Done as one thing, in this order. */
  | { readonly kind: 'several'; readonly items: readonly Item[] }

export class UndoStack<S extends DocumentShape> {
  readonly #document: OpenDocument<S>
  #done: readonly Item[] = []
  #undone: readonly Item[] = []
  #visit: string | null = null
  #isNoting = true

  constructor(document: OpenDocument<S>) {
    this.#document = document
    document.onDone((done) => this.#push(done))
  }

  get canUndo(): boolean {
    return this.#done.length > 0
  }

  get canRedo(): boolean {
    return this.#undone.length > 0
  }

  /** What undo would take back, to be told from other steps by `===`; `null` when there is nothing. */
  get next(): object | null {
    return this.#done.at(-1) ?? null
  }

  /** Runs commands so that they join the last step made on the same visit. */
  during<Answer>(visit: string | null, act: () => Answer): Answer {
    this.#visit = visit
    try {
      return act()
    } finally {
      this.#visit = null
    }
  }

  /** Lets something be done that is not to be taken back. */
  unnoted(act: () => void): void {
    this.#isNoting = false
    try {
      act()
    } finally {
      this.#isNoting = true
    }
  }

  /** Whatever is done meanwhile, by commands and in a text, is taken back in one step. */
  together<Answer>(act: () => Answer): Answer {
    const before = this.#done
    this.#document.catchUp()
    try {
      return act()
    } finally {
      this.#document.catchUp()
      const items = this.#done.slice(before.length)
      const isApart = before.every((item, at) => this.#done[at] === item)
      if (isApart && items.length > 1) this.#done = [...before, { kind: 'several', items }]
    }
  }

  undo(): void {
    const item = this.#done.at(-1)
    if (item === undefined) return
    this.#done = this.#done.slice(0, -1)
    const answer = this.#takeBack(item, () => this.#document.undoTyping())
    if (answer === null) this.undo()
    else this.#undone = [...this.#undone, answer]
  }

  redo(): void {
    const item = this.#undone.at(-1)
    if (item === undefined) return
    this.#undone = this.#undone.slice(0, -1)
    const answer = this.#takeBack(item, () => this.#document.redoTyping())
    if (answer === null) this.redo()
    else this.#done = [...this.#done, answer]
  }

  /** The item that would do it again; `null` when nothing was left to take back. */
  #takeBack(item: Item, typing: () => boolean): Item | null {
    if (item.kind === 'typing') return typing() ? item : null
    if (item.kind === 'several') return this.#takeAllBack(item.items, typing)
    const steps = this.#document.takeBack(item.name, item.steps)
    return steps.length === 0 ? null : { ...item, steps, visit: null }
  }

  #takeAllBack(items: readonly Item[], typing: () => boolean): Item | null {
    const undone = items.toReversed().flatMap((item) => this.#takeBack(item, typing) ?? [])
    return undone.length === 0 ? null : { kind: 'several', items: undone }
  }

  #push(done: Done): void {
    if (!this.#isNoting) return
    const item: Item = done.kind === 'typing' ? done : { ...done, visit: this.#visit }
    if (this.#undone.length > 0) this.#document.forgetUndoneTyping()
    this.#undone = []
    const joined = join(this.#done.at(-1), item)
    this.#done = joined === null ? [...this.#done, item] : [...this.#done.slice(0, -1), joined]
  }
}

/** Two items of one visit as one; `null` when they stay two. */
function join(last: Item | undefined, item: Item): Item | null {
  if (last?.kind !== 'command' || item.kind !== 'command') return null
  if (item.visit === null || item.visit !== last.visit) return null
  return { ...item, steps: joinSteps(last.steps, item.steps) }
}
