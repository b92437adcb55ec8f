/**
 * The paper that a command writes on first.
 *
 * A transaction cannot be rolled back, so a command writes a draft: it reads
 * what it wrote, and the document says nothing of it yet. Once the draft was
 * looked at it is carried out as a whole, or thrown away without a trace. A
 * command that throws leaves nothing either.
 */

import type { RecordId, RichNode, Touch } from '#domain'
import type { Paper, Step } from './edit.ts'
import { parseKey } from './records/record-key.ts'

export class DraftPaper implements Paper {
  readonly #page: Paper
  readonly #written = new Map<string, unknown>()
  readonly #deeds: (() => void)[] = []
  readonly #texts: Touch[] = []

  /** `page` is read where the draft says nothing, and written when the draft is carried out. */
  constructor(page: Paper) {
    this.#page = page
  }

  get(key: string): unknown {
    return this.#written.has(key) ? this.#written.get(key) : this.#page.get(key)
  }

  set(key: string, value: unknown): void {
    this.#written.set(key, value)
    this.#deeds.push(() => this.#page.set(key, value))
  }

  writeText(collection: string, id: RecordId, field: string, text: RichNode): void {
    this.#texts.push(touchOfText(collection, id, field))
    this.#deeds.push(() => this.#page.writeText(collection, id, field, text))
  }

  emptyText(collection: string, id: RecordId, field: string): void {
    this.#texts.push(touchOfText(collection, id, field))
    this.#deeds.push(() => this.#page.emptyText(collection, id, field))
  }

  /** All that the draft would touch, keys and texts. */
  touches(steps: readonly Step[]): readonly Touch[] {
    return [...steps.map(touchOfStep), ...this.#texts]
  }

  /** Writes all of it on the page, in order. */
  carryOut(): void {
    for (const deed of this.#deeds) deed()
  }
}

/** That a text of this record is written in. */
export function touchOfText(collection: string, id: RecordId, field: string): Touch {
  return { collection, id, field, member: null, before: undefined, after: undefined }
}

/** What is no record of a collection is told under no collection. */
export function touchOfStep({ key, before, after }: Step): Touch {
  const parsed = parseKey(key) ?? { collection: '', id: key, field: '', member: null }
  return { ...parsed, before, after }
}
