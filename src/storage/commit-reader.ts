/**
 * Reads a document's records: opens them, follows each writer's chain, and
 * sorts what may be used from what may not.
 *
 * A missing number counts as one damaged record. What follows a hole, or a
 * record that does not open, cannot be checked against its predecessor; it is
 * sealed under the document's key all the same, and a family's words are not
 * thrown away because a neighbour is lost. What contradicts a predecessor that
 * does open is refused.
 *
 * A snapshot speaks for the commits that it stands for: they may be gone, which
 * is no hole, or still be there, and then there is nothing new in them. So the
 * writers of snapshots are read before all others.
 */

import { sameBytes } from './bytes.ts'
import type { Commit, CommitKind } from './commit.ts'
import { standsWhereItMay } from './opening.ts'
import type { StoredRecord } from './plan-store.ts'
import { openRecord, type Opened } from './sealed-commit.ts'
import { parseSnapshot, type Head as SnapshotHead } from './snapshot.ts'
import { addWeights, WEIGHTLESS, weigh, type Weight } from './weight.ts'

export interface Found {
  /**
   * What may be applied: writers of snapshots first, and in order of number
   * within each writer. A snapshot is among them with the state as its update;
   * openings and checkpoints are not.
   */
  readonly changes: readonly Commit[]
  /** How many need a newer version: kept sealed, and not given out. */
  readonly held: number
  /** How many are missing or did not open. */
  readonly damaged: number
  /** What a snapshot could take the place of. */
  readonly raw: Weight
}

export interface CommitReader {
  /** Opens the records, given in order of writer and number, that were not read before. */
  read(records: readonly StoredRecord[]): Promise<Found>
  /** The number of this writer's last record that was read, or that a snapshot stands for; -1 before the first. */
  lastOf(writer: string): number
  /** The last commit of each writer, in order of writer; without those that did not open. */
  heads(): readonly SnapshotHead[]
}

/** A reader for one document. `mine` is the version whose documents this program can edit. */
export function newCommitReader(key: CryptoKey, mine: number): CommitReader {
  const heads = new Map<string, Head>()
  const headOf = (writer: string) => heads.get(writer) ?? BEFORE_FIRST

  return {
    lastOf: (writer) => headOf(writer).seq,
    heads: () =>
      [...heads]
        .flatMap(([writer, { seq, hash }]) => (hash === null ? [] : [{ writer, seq, hash }]))
        .toSorted((one, other) => (one.writer < other.writer ? -1 : 1)),
    read: async (records) => {
      const unread = records.filter(({ writer, seq }) => seq > headOf(writer).seq)
      const opened = await Promise.all(unread.map((record) => openRecord(record, key)))
      const reading = new Reading(heads, mine)
      for (const each of snapshotsFirst(unread, opened)) reading.take(each)
      return reading.found
    },
  }
}

interface Head {
  readonly seq: number
  /** `null` when the record did not open. */
  readonly hash: Uint8Array | null
}

const BEFORE_FIRST: Head = { seq: -1, hash: null }

interface ReadRecord {
  readonly record: StoredRecord
  readonly opened: Opened
}

function snapshotsFirst(records: readonly StoredRecord[], opened: readonly Opened[]): readonly ReadRecord[] {
  const all = records.map((record, index): ReadRecord => ({ record, opened: opened[index] ?? DAMAGED }))
  const writers = new Set(all.filter(hasSnapshot).map(({ record }) => record.writer))
  if (writers.size === 0) return all
  const isFirst = ({ record }: ReadRecord) => writers.has(record.writer)
  return [...all.filter(isFirst), ...all.filter((each) => !isFirst(each))]
}

const DAMAGED: Opened = { kind: 'damaged' }

function hasSnapshot({ opened }: ReadRecord): boolean {
  return opened.kind === 'open' && opened.commit.kind === 'snapshot'
}

type Verdict = 'usable' | 'aside' | 'held' | 'damaged'

const verdicts: Readonly<Record<CommitKind, Verdict>> = {
  opening: 'aside',
  commit: 'usable',
  snapshot: 'usable',
  summary: 'damaged',
  checkpoint: 'aside',
}

/** One batch of records on its way into the table of heads. */
class Reading {
  readonly #heads: Map<string, Head>
  readonly #mine: number
  readonly #changes: Commit[] = []
  readonly #count = { held: 0, damaged: 0 }
  #raw = WEIGHTLESS

  constructor(heads: Map<string, Head>, mine: number) {
    this.#heads = heads
    this.#mine = mine
  }

  get found(): Found {
    return { changes: this.#changes, ...this.#count, raw: this.#raw }
  }

  take({ record, opened }: ReadRecord): void {
    const head = this.#headOf(record.writer)
    if (record.seq <= head.seq) {
      this.#compare(record, opened, head)
      return
    }
    this.#count.damaged += record.seq - head.seq - 1
    this.#heads.set(record.writer, { seq: record.seq, hash: hashOf(opened) })
    if (!hasSnapshot({ record, opened })) this.#raw = addWeights(this.#raw, weigh([record.bytes]))
    this.#settle(opened, this.#judge(opened, head))
  }

  #headOf(writer: string): Head {
    return this.#heads.get(writer) ?? BEFORE_FIRST
  }

  /** A record that a snapshot stands for: there is nothing new in it, but it must not be another than the snapshot says. */
  #compare({ seq }: StoredRecord, opened: Opened, head: Head): void {
    if (seq === head.seq && contradicts(hashOf(opened), head.hash)) this.#count.damaged += 1
  }

  #settle(opened: Opened, verdict: Verdict): void {
    if (verdict === 'held' || verdict === 'damaged') this.#count[verdict] += 1
    if (verdict === 'usable' && opened.kind === 'open') this.#changes.push(changeIn(opened.commit))
  }

  #judge(opened: Opened, head: Head): Verdict {
    if (opened.kind === 'damaged') return 'damaged'
    if (opened.kind === 'newer') return 'held'
    const { commit } = opened
    if (!standsWhereItMay(commit) || !follows(commit, head)) return 'damaged'
    const isBelieved = commit.kind !== 'snapshot' || this.#believe(commit)
    if (commit.needs > this.#mine) return 'held'
    return isBelieved ? verdicts[commit.kind] : 'damaged'
  }

  /** Takes over the heads that a snapshot states; false when it contradicts what was read. */
  #believe({ update }: Commit): boolean {
    const stated = parseSnapshot(update)?.heads
    if (stated === undefined) return false
    for (const { writer, seq, hash } of stated) {
      const head = this.#headOf(writer)
      if (seq === head.seq && contradicts(hash, head.hash)) return false
    }
    for (const { writer, seq, hash } of stated)
      if (seq > this.#headOf(writer).seq) this.#heads.set(writer, { seq, hash })
    return true
  }
}

function hashOf(opened: Opened): Uint8Array | null {
  return opened.kind === 'open' ? opened.hash : null
}

function contradicts(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one !== null && other !== null && !sameBytes(one, other)
}

function follows({ seq, prev }: Commit, head: Head): boolean {
  if (seq === 0) return prev === null
  if (prev === null) return false
  return seq > head.seq + 1 || !contradicts(prev, head.hash)
}

function changeIn(commit: Commit): Commit {
  const snapshot = commit.kind === 'snapshot' ? parseSnapshot(commit.update) : null
  return snapshot === null ? commit : { ...commit, update: snapshot.state }
}
