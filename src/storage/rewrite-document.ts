/**
 * Puts a document under another key, made anew from what is kept: what is to be
 * removed for good is in none of its records afterwards, and the key of what
 * was there before is gone.
 *
 * It happens in one step of the store, or not at all. What another tab writes
 * while it is made is noticed, and then it is made again. The commits and
 * histories that were there, with who wrote them and when, go: each of them may
 * hold the words. No chain hash of them is kept, against which somebody could
 * hold a guess.
 */

import type { State } from '#document'
import { fail, type Result, succeed } from '#domain'
import { requireState, snapshotBy } from './compaction.ts'
import { COMMIT_VERSION } from './commit.ts'
import type { Stored, StoredRecord, StoredSummary } from './plan-store.ts'
import { newRandomId } from './random-id.ts'
import { readWhole } from './read-whole.ts'
import { sealCommit } from './sealed-commit.ts'
import type { StorageProblem } from './storage-problem.ts'
import type { OpenKey } from './vault/document-keys.ts'
import type { Chained } from './writer-chain.ts'

/** A document that is about to be rewritten. */
export interface Rewriting {
  readonly of: Chained
  /** The key under which it will be. */
  readonly fresh: OpenKey
  /** Tells here and in other tabs that it was done. */
  readonly done: () => void
}

/** A document as it is to be: its state, and what the list shows of it. */
export interface Remade {
  readonly state: State
  readonly summary: Uint8Array
}

/** Makes the document anew from everything that is kept of it, or says why that must not be. */
export type Remake = (updates: readonly Uint8Array[]) => Result<Remade, StorageProblem>

/**
 * `damaged` and `newer` for a document of which not everything can be read here;
 * `rewritten` when something was written meanwhile, and it is to be tried again.
 */
export async function rewriteDocument({ of, fresh, done }: Rewriting, remake: Remake): Stored<void> {
  const whole = await readWhole(of)
  if (!whole.ok) return whole
  const { found, records } = whole.value
  if (found.damaged > 0) return fail({ kind: 'damaged' })
  if (found.held > 0) return fail({ kind: 'newer' })
  const remade = remake(found.changes.map(({ update }) => update))
  if (!remade.ok) return remade
  const under = { ...of, ...fresh }
  const writer = newRandomId()
  const made = await snapshotBy(writer, under, remade.value.state, [])
  await requireState(made, remade.value.state, under)
  const summary = await summaryBy(writer, under, remade.value.summary)
  const kept = await keepIn({ under, made, summary, records })
  if (kept.ok) done()
  return kept
}

interface Made {
  readonly under: Chained & OpenKey
  readonly made: readonly StoredRecord[]
  readonly summary: StoredSummary
  /** What it was made of. */
  readonly records: readonly StoredRecord[]
}

async function keepIn({ under, made, summary, records }: Made): Stored<void> {
  const { store, doc, wrappedKey } = under
  const kept = await store.rewriteDocument({ doc, wrappedKey }, made, summary, records)
  if (!kept.ok) return kept
  await store.shared()
  return succeed(undefined)
}

async function summaryBy(writer: string, of: Chained, update: Uint8Array): Promise<StoredSummary> {
  const { doc, key, mine, now } = of
  const name = { v: COMMIT_VERSION, doc, kind: 'summary', writer, seq: 1 } as const
  const body = { prev: null, wrote: mine, needs: 0, at: now(), intent: 'summary', update }
  const { record } = await sealCommit({ ...name, ...body }, key)
  return { doc, bytes: record.bytes }
}
