/**
 * Makes one snapshot of many commits, so that a document that was written in
 * for years opens as fast as a new one.
 *
 * It is done beside the work and never in its way: when nothing comes of it,
 * everything stays as it was. A snapshot covers exactly the commits that were
 * read for it, so what another tab writes meanwhile stays, and several tabs may
 * do it at once. A document of which anything is damaged, or needs a newer
 * version, is left alone: a snapshot would hide it. Only a snapshot that does
 * not open, and whose commits are all at hand, gives way to a new one.
 *
 * What was made is opened again and compared before anything is let go.
 */

import type { State } from '#document'
import { sameBytes } from './bytes.ts'
import { newCommitReader } from './commit-reader.ts'
import { chainHash, COMMIT_VERSION, encodeBody, encodeHeader, type Commit } from './commit.ts'
import { openHistory, sealHistory } from './history.ts'
import type { Compaction, StoredHistory, StoredRecord } from './plan-store.ts'
import { newRandomId } from './random-id.ts'
import { commitsIn, type Whole } from './read-whole.ts'
import { sealCommit } from './sealed-commit.ts'
import { encodeSnapshot, type Head } from './snapshot.ts'
import { openingBody, type Chained } from './writer-chain.ts'

/** A state above this stays in its commits: sealed and packed, it would come near the bounds of a record. */
const MOST_STATE = 32 * 1024 * 1024

/** A snapshot of all that was read, made by a fresh writer; `null` when it is not all sound, or too large. */
export async function compactionOf(of: Chained, whole: Whole, state: State): Promise<Compaction | null> {
  const { found, records, replaced, reader } = whole
  if (found.held + found.damaged > 0 || state.update.length > MOST_STATE) return null

  const { doc, key } = of
  const name = { doc, writer: newRandomId(), seq: 1 }
  const commits = await commitsIn(records, key)
  const history = await sealHistory(name, commits, key)
  if (history === null) return null
  const made = await snapshotBy(name.writer, of, state, reader.heads())
  await requireSame(commits, history, key)
  await requireState(made, state, of)
  const covered = reader.heads().map(({ writer, seq }) => ({ writer, seq }))
  return { doc, records: made, history, covered: [...covered, ...replaced], under: of.wrappedKey }
}

/** A snapshot by a writer of its own, so that no other tab's chain is touched. */
export async function snapshotBy(
  writer: string,
  of: Chained,
  { update, wrote, needs }: State,
  heads: readonly Head[],
): Promise<readonly StoredRecord[]> {
  const { doc, key, now } = of
  const common = { v: COMMIT_VERSION, doc, writer } as const
  const opening = await sealCommit({ ...common, kind: 'opening', seq: 0, ...openingBody(of) }, key)
  const body = {
    prev: opening.hash,
    wrote,
    needs,
    at: now(),
    intent: 'snapshot',
    update: encodeSnapshot({ state: update, heads }),
  }
  const snapshot = await sealCommit({ ...common, kind: 'snapshot', seq: 1, ...body }, key)
  return [opening.record, snapshot.record]
}

/** Throws unless the history gives back each commit under the hash that its chain knows. */
async function requireSame(
  commits: readonly Commit[],
  history: StoredHistory,
  key: CryptoKey,
): Promise<void> {
  const given = (await openHistory(history, key)) ?? []
  const [before, after] = await Promise.all([hashesOf(commits), hashesOf(given)])
  const isSame = before.length === after.length && before.every((hash, index) => isAs(hash, after[index]))
  if (!isSame) throw new Error('A history does not give back what went into it.')
}

/** Throws unless the snapshot reads as the state that it was made of. */
export async function requireState(
  made: readonly StoredRecord[],
  { update }: State,
  of: Chained,
): Promise<void> {
  const { changes, damaged } = await newCommitReader(of.key, of.mine).read(made)
  if (damaged > 0 || !isAs(update, changes[0]?.update))
    throw new Error('A snapshot does not give back the state that it was made of.')
}

function hashesOf(commits: readonly Commit[]): Promise<readonly Head['hash'][]> {
  return Promise.all(commits.map((commit) => chainHash(encodeHeader(commit), encodeBody(commit))))
}

function isAs(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && sameBytes(one, other)
}
