/** Adds to a document in a store what it lacks of another copy of itself. */

import { succeed, type Result } from '#domain'
import { sameBytes } from '../bytes.ts'
import { openHistory } from '../history.ts'
import type { Covered, PlanStore, StoredHistory, StoredRecord } from '../plan-store.ts'
import { openRecord } from '../sealed-commit.ts'
import { parseSnapshot } from '../snapshot.ts'
import type { StorageProblem } from '../storage-problem.ts'
import { recordOfSummary } from '../vault/summary-record.ts'
import type { Pieces } from './read-pieces.ts'

export interface Added {
  /** Whether all of it is new here. */
  readonly isNew: boolean
  /** Per writer of whom something was added, the number of the last. */
  readonly last: readonly Covered[]
  /** How many pieces do not open, or stand there as another: these stayed out. */
  readonly damaged: number
}

export type OnComing = (plan: string) => Promise<Result<unknown, StorageProblem>>

/** Where pieces go. */
export interface AddingTo {
  /** Of the document. */
  readonly key: CryptoKey
  readonly store: PlanStore
  readonly onComing?: OnComing | undefined
}

/** The records and the summary come in one step, so that the document is whole at once; the histories after it. */
export async function addPieces(
  pieces: Pieces,
  { key, store, onComing }: AddingTo,
): Promise<Result<Added, StorageProblem>> {
  const { doc } = pieces
  const there = await store.readRecords(doc)
  if (!there.ok) return there
  const histories = await store.readHistories(doc)
  if (!histories.ok) return histories

  const records = await lackingRecords(pieces, { records: there.value, histories: histories.value }, key)
  const packed = await usable(
    pieces.histories,
    histories.value,
    async (history) => (await openHistory(history, key)) !== null,
  )
  const isComing = records.fresh.length > 0 ? await onComing?.(doc) : undefined
  if (isComing?.ok === false) return isComing
  const kept = await keepPieces(pieces, { records: records.fresh, histories: packed.fresh, key, store })
  if (!kept.ok) return kept
  const wasEmpty = there.value.length === 0 && histories.value.length === 0
  return succeed({
    isNew: wasEmpty && records.fresh.length > 0,
    last: lastOf(records.fresh),
    damaged: records.damaged + packed.damaged,
  })
}

interface Keeping {
  readonly records: readonly StoredRecord[]
  readonly histories: readonly StoredHistory[]
  readonly key: CryptoKey
  readonly store: PlanStore
}

async function keepPieces(
  pieces: Pieces,
  { records, histories, key, store }: Keeping,
): Promise<Result<void, StorageProblem>> {
  const summary = await summaryFor(pieces, key, store)
  if (!summary.ok) return summary
  if (records.length > 0 || summary.value !== null) {
    const kept = await store.append(records, summary.value)
    if (!kept.ok) return kept
  }
  for (const history of histories) {
    const kept = await store.compact({ doc: pieces.doc, records: [], history, covered: [] })
    if (!kept.ok) return kept
  }
  return succeed(undefined)
}

/** What a store has of a document. */
interface There {
  readonly records: readonly StoredRecord[]
  readonly histories: readonly StoredHistory[]
}

async function lackingRecords(
  { records }: Pieces,
  there: There,
  key: CryptoKey,
): Promise<Usable<StoredRecord>> {
  const covered = await coveredBy(there.records, there.histories, key)
  const isCovered = (record: StoredRecord): boolean =>
    covered.some(({ writer, seq }) => writer === record.writer && record.seq <= seq)
  return usable(
    records.filter((record) => !isCovered(record)),
    there.records,
    (record) => opens(record, key),
  )
}

interface Usable<Row> {
  /** What is not there, and opens. */
  readonly fresh: readonly Row[]
  readonly damaged: number
}

async function usable<Row extends StoredRecord>(
  rows: readonly Row[],
  there: readonly StoredRecord[],
  isWhole: (row: Row) => Promise<boolean>,
): Promise<Usable<Row>> {
  const known = new Map(there.map((row) => [nameOf(row), row.bytes]))
  const fresh: Row[] = []
  let damaged = 0
  for (const row of rows) {
    const before = known.get(nameOf(row))
    if (before === undefined && (await isWhole(row))) fresh.push(row)
    else if (before === undefined || !sameBytes(before, row.bytes)) damaged += 1
  }
  return { fresh, damaged }
}

/** What a newer version wrote is kept as it is, and not judged. */
async function opens(record: StoredRecord, key: CryptoKey): Promise<boolean> {
  return (await openRecord(record, key)).kind !== 'damaged'
}

/**
 * Which records need not come: a snapshot stands for them here, and their history is beside it. Without the history
 * they do come, for the day on which the snapshot does not open.
 */
async function coveredBy(
  records: readonly StoredRecord[],
  histories: readonly StoredHistory[],
  key: CryptoKey,
): Promise<readonly Covered[]> {
  const names = new Set(histories.map(nameOf))
  const opened = await Promise.all(
    records.filter((record) => names.has(nameOf(record))).map((record) => openRecord(record, key)),
  )
  return opened.flatMap((each) =>
    each.kind === 'open' && each.commit.kind === 'snapshot'
      ? (parseSnapshot(each.commit.update)?.heads ?? [])
      : [],
  )
}

/** The summary of the backup, where there is none. What a merged document looks like on the list, whoever opens it says anew. */
async function summaryFor({ summary, doc }: Pieces, key: CryptoKey, store: PlanStore) {
  const there = await store.readSummary(doc)
  if (!there.ok) return there
  if (there.value !== null || summary === null) return succeed(null)
  return succeed((await opens(recordOfSummary(summary), key)) ? summary : null)
}

function lastOf(records: readonly StoredRecord[]): readonly Covered[] {
  const last = new Map<string, number>()
  for (const { writer, seq } of records) last.set(writer, Math.max(seq, last.get(writer) ?? seq))
  return [...last].map(([writer, seq]) => ({ writer, seq }))
}

function nameOf({ writer, seq }: StoredRecord): string {
  return `${writer}/${seq}`
}
