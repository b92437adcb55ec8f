/**
 * Reads a document's records: opens them, follows each writer's chain, and
 * sorts what may be used from what may not.
 *
 * A missing number counts as one damaged record. What follows a hole, or a
 * record that does not open, cannot be checked against its predecessor; it is
 * sealed under the document's key all the same, and a family's words are not
 * thrown away because a neighbour is lost. What contradicts a predecessor that
 * does open is refused.
 */

import { sameBytes, type Bytes } from './bytes.ts'
import type { Commit, CommitKind } from './commit.ts'
import { standsWhereItMay } from './opening.ts'
import type { StoredRecord } from './plan-store.ts'
import { openRecord, type Opened } from './sealed-commit.ts'

export interface Found {
  /** What may be applied, in order of writer and number. Openings and checkpoints are not among them. */
  readonly changes: readonly Commit[]
  /** How many need a newer version: kept sealed, and not given out. */
  readonly held: number
  /** How many are missing or did not open. */
  readonly damaged: number
}

export interface CommitReader {
  /** Opens the records, given in order of writer and number, that were not read before. */
  read(records: readonly StoredRecord[]): Promise<Found>
  /** The number of this writer's last record that was read; -1 before the first. */
  lastOf(writer: string): number
}

interface Head {
  readonly seq: number
  /** `null` when the record did not open. */
  readonly hash: Bytes | null
}

const BEFORE_FIRST: Head = { seq: -1, hash: null }

type Verdict = 'usable' | 'aside' | 'held' | 'damaged'

const verdicts: Readonly<Record<CommitKind, Verdict>> = {
  opening: 'aside',
  commit: 'usable',
  snapshot: 'usable',
  summary: 'damaged',
  checkpoint: 'aside',
}

/** A reader for one document. `mine` is the version whose documents this program can edit. */
export function newCommitReader(key: CryptoKey, mine: number): CommitReader {
  const heads = new Map<string, Head>()
  const headOf = (writer: string) => heads.get(writer) ?? BEFORE_FIRST

  return {
    lastOf: (writer) => headOf(writer).seq,
    read: async (records) => {
      const fresh = records.filter(({ writer, seq }) => seq > headOf(writer).seq)
      const opened = await Promise.all(fresh.map((record) => openRecord(record, key)))
      const changes: Commit[] = []
      const count = { held: 0, damaged: 0 }
      for (const [index, { writer, seq }] of fresh.entries()) {
        const found = opened[index] ?? { kind: 'damaged' }
        const head = headOf(writer)
        count.damaged += seq - head.seq - 1
        heads.set(writer, { seq, hash: found.kind === 'open' ? found.hash : null })

        const verdict = judge(found, head, mine)
        if (verdict === 'usable' && found.kind === 'open') changes.push(found.commit)
        if (verdict === 'held' || verdict === 'damaged') count[verdict] += 1
      }
      return { changes, ...count }
    },
  }
}

function judge(found: Opened, head: Head, mine: number): Verdict {
  if (found.kind === 'damaged') return 'damaged'
  if (found.kind === 'newer') return 'held'
  if (!standsWhereItMay(found.commit) || !follows(found.commit, head)) return 'damaged'
  if (found.commit.needs > mine) return 'held'
  return verdicts[found.commit.kind]
}

function follows({ seq, prev }: Commit, head: Head): boolean {
  if (seq === 0) return prev === null
  if (prev === null) return false
  return seq > head.seq + 1 || head.hash === null || sameBytes(prev, head.hash)
}
