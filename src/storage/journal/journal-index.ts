/** Where in its files a journal says what: names and places, no bytes. */

import { toHex, type Bytes } from '../bytes.ts'
import type { WriterCount } from '../plan-store.ts'
import type { PlacedFrame } from './frame.ts'
import type { JournalDocument } from './journal.ts'
import type { JournalFile } from './journal-files.ts'
import type { JournalRow } from './row.ts'
import { type Mention, standingOf } from './standing.ts'

export interface PlacedMention extends Mention {
  readonly file: JournalFile
  /** Where its frame begins. */
  readonly position: number
  /** About how many bytes it takes. */
  readonly size: number
  /** The wrapped key, where the row brings one. */
  readonly key: Bytes | null
}

export class JournalIndex {
  /** By document; what belongs to none is under the empty name. */
  readonly #mentions = new Map<string, PlacedMention[]>()
  #lastAt = 0

  /** The time of the newest frame. */
  get lastAt(): number {
    return this.#lastAt
  }

  note(file: JournalFile, { at, rows, position }: PlacedFrame): void {
    this.#lastAt = Math.max(this.#lastAt, at)
    for (const row of rows) {
      const mention = { ...nameOf(row), at, file, position, size: sizeOf(row), key: keyOf(row) }
      const there = this.#mentions.get(docOf(row))
      if (there === undefined) this.#mentions.set(docOf(row), [mention])
      else there.push(mention)
    }
  }

  documents(): ReadonlyMap<string, JournalDocument> {
    const docs = [...this.#mentions.keys()].filter((doc) => doc !== '')
    return new Map(docs.map((doc) => [doc, describe(this.#mentions.get(doc) ?? [])]))
  }

  /** What stands about one document; about the vault itself under the empty name. */
  standing(doc: string): readonly PlacedMention[] {
    return standingOf(this.#mentions.get(doc) ?? []).rows
  }

  allStanding(): readonly PlacedMention[] {
    return [...this.#mentions.keys()].flatMap((doc) => this.standing(doc))
  }

  /** True when bytes are here of a document that was removed, or put under another key. */
  get holdsWhatWasLetGo(): boolean {
    return [...this.#mentions.values()].some((mentions) => {
      const end = mentions.filter(isEnd).reduce((latest, { at }) => Math.max(latest, at), 0)
      return mentions.some(({ at, kind }) => at < end && kind !== 'rewritten')
    })
  }
}

/** The row's place among those of its document: two rows of one name say the same thing, or the later one counts. */
export function nameOf(row: JournalRow): Pick<Mention, 'kind' | 'writer' | 'seq'> {
  const { kind } = row
  if (kind === 'meta') return { kind, writer: row.name, seq: 0 }
  if (kind === 'rewritten') return { kind, writer: toHex(row.from), seq: 0 }
  return 'writer' in row ? { kind, writer: row.writer, seq: row.seq } : { kind, writer: '', seq: 0 }
}

export function docOf(row: JournalRow): string {
  return 'doc' in row ? row.doc : ''
}

function describe(mentions: readonly PlacedMention[]): JournalDocument {
  const { isRemoved, rows, covered } = standingOf(mentions)
  const writers = new Map<string, WriterCount>()
  for (const { kind, writer, seq } of rows) {
    if (kind !== 'record') continue
    const { count, last } = writers.get(writer) ?? { count: 0, last: -1 }
    writers.set(writer, { count: count + 1, last: Math.max(last, seq) })
  }
  const key = rows.find(({ kind }) => kind === 'document')?.key ?? null
  const earlierKeys = rows.filter(({ kind }) => kind === 'rewritten').map(({ writer }) => writer)
  return { isRemoved, earlierKeys, key, writers, covered }
}

function isEnd({ kind }: Mention): boolean {
  return kind === 'removed' || kind === 'rewritten'
}

function keyOf(row: JournalRow): Bytes | null {
  return row.kind === 'document' ? row.wrappedKey : null
}

function sizeOf(row: JournalRow): number {
  if ('bytes' in row) return row.bytes.length + 100
  return row.kind === 'meta' ? row.value.length + 40 : 100
}
