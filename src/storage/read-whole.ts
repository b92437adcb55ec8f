/** All that a store keeps of one document, read from the beginning. */

import { succeed } from '#domain'
import { newCommitReader, type CommitReader, type Found } from './commit-reader.ts'
import type { Commit } from './commit.ts'
import type { PlanStore, Stored } from './plan-store.ts'
import { recall, type Recalled } from './recall.ts'
import { openRecord } from './sealed-commit.ts'

export interface Whole extends Recalled {
  readonly found: Found
  /** Has read all of it. */
  readonly reader: CommitReader
}

/** Everything that was ever written in a document, with who wrote it and when. */
export interface History {
  /** In order of writer, then number; each writer's opening first. No snapshots: their commits are here. */
  readonly commits: readonly Commit[]
  /** How many pieces are missing or did not open; a piece may be a commit or the commits of a whole history. */
  readonly damaged: number
}

interface ReadFrom {
  readonly store: PlanStore
  readonly doc: string
  readonly key: CryptoKey
  /** The version whose documents this program can edit. */
  readonly mine: number
}

/** Reads the records, and the histories only when something among the records is damaged. */
export async function readWhole(from: ReadFrom): Stored<Whole> {
  const whole = await readRecords(from)
  if (!whole.ok || whole.value.found.damaged === 0) return whole
  if (!(await isRecovered(from))) return readRecalled(from)
  const again = await readRecords(from)
  return again.ok && again.value.found.damaged > 0 ? readRecalled(from) : again
}

export async function readHistory(from: ReadFrom): Stored<History> {
  const whole = await readRecalled(from)
  if (!whole.ok) return whole
  const again = isSound(whole.value) || !(await isRecovered(from)) ? whole : await readRecalled(from)
  if (!again.ok) return again
  const { records, closed, found } = again.value
  return succeed({ commits: await commitsIn(records, from.key), damaged: found.damaged + closed })
}

/** Whether the second copy had something better. */
async function isRecovered({ store, doc }: ReadFrom): Promise<boolean> {
  const recovered = await store.recover(doc)
  return recovered.ok && recovered.value
}

function isSound({ found, closed }: Whole): boolean {
  return found.damaged + closed === 0
}

/** The commits that open, without snapshots, whose own commits are in the histories beside them. */
export async function commitsIn(records: Recalled['records'], key: CryptoKey): Promise<readonly Commit[]> {
  const opened = await Promise.all(records.map((record) => openRecord(record, key)))
  return opened.flatMap((each) =>
    each.kind === 'open' && each.commit.kind !== 'snapshot' ? [each.commit] : [],
  )
}

async function readRecords({ store, doc, key, mine }: ReadFrom): Stored<Whole> {
  const kept = await store.readRecords(doc)
  if (!kept.ok) return kept
  const reader = newCommitReader(key, mine)
  const found = await reader.read(kept.value)
  return succeed({ records: kept.value, replaced: [], closed: 0, reader, found })
}

async function readRecalled({ store, doc, key, mine }: ReadFrom): Stored<Whole> {
  // The histories last: a record goes only when it is in one of them.
  const kept = await store.readRecords(doc)
  if (!kept.ok) return kept
  const histories = await store.readHistories(doc)
  if (!histories.ok) return histories
  const recalled = await recall(kept.value, histories.value, key)
  const reader = newCommitReader(key, mine)
  return succeed({ ...recalled, reader, found: await reader.read(recalled.records) })
}
