/**
 * What histories give back: the commits for which a snapshot stands, as records
 * again, among those that are still there.
 *
 * A snapshot that does not open is not missed as long as every history of its
 * document opens, for then each commit it stood for is at hand. When one does
 * not, the snapshot stays among the records, and counts as damage.
 */

import { openHistory } from './history.ts'
import type { Covered, StoredHistory, StoredRecord } from './plan-store.ts'
import { openRecord, sealCommit } from './sealed-commit.ts'

export interface Recalled {
  /** In order of writer, then number. */
  readonly records: readonly StoredRecord[]
  /** Snapshots that do not open and are not missed; they are not among the records. */
  readonly replaced: readonly Covered[]
  /** How many histories do not open. */
  readonly closed: number
}

export async function recall(
  records: readonly StoredRecord[],
  histories: readonly StoredHistory[],
  key: CryptoKey,
): Promise<Recalled> {
  const opened = await Promise.all(histories.map((history) => openHistory(history, key)))
  const sealed = opened.flatMap((commits) => commits ?? []).map((commit) => sealCommit(commit, key))
  const recalled = (await Promise.all(sealed)).map(({ record }) => record)
  const closed = opened.filter((commits) => commits === null).length
  const replaced = closed === 0 ? await brokenSnapshots(records, histories, key) : []
  const names = new Set(replaced.map(nameOf))
  return {
    records: inOrder([...records.filter((record) => !names.has(nameOf(record))), ...recalled]),
    replaced: replaced.map(({ writer, seq }) => ({ writer, seq })),
    closed,
  }
}

/** Records that do not open and have the name of a history: they were snapshots. */
async function brokenSnapshots(
  records: readonly StoredRecord[],
  histories: readonly StoredHistory[],
  key: CryptoKey,
): Promise<readonly StoredRecord[]> {
  const names = new Set(histories.map(nameOf))
  const snapshots = records.filter((record) => names.has(nameOf(record)))
  const opened = await Promise.all(snapshots.map((record) => openRecord(record, key)))
  return snapshots.filter((_, index) => opened[index]?.kind === 'damaged')
}

/** Each name once; of several the last, which comes from a history that was sealed whole. */
function inOrder(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const byName = new Map(records.map((record) => [nameOf(record), record]))
  return [...byName].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, record]) => record)
}

function nameOf({ writer, seq }: Covered): string {
  return `${writer}/${String(seq).padStart(16, '0')}`
}
