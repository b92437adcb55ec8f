/**
 * Removing the words of an entry for good: the plan is made anew without them,
 * under a new key. That something was removed, when and by whom, stays in it.
 *
 * Every page that has the plan open, this one included, hears of it and opens
 * the plan anew: what such a page has in memory still holds the words.
 */

import { eraseEntry, remake, type Texts } from '#document'
import { fail, planShape, type RecordId, type Result, succeed, whyNotAdd } from '#domain'
import { type Remade, rewriteDocument, type StorageProblem } from '#storage'
import { encodeSummary } from './encode-summary.ts'
import type { Laptop } from './laptop.ts'
import { loadPlanParts } from './load-plan-parts.ts'
import type { OpenPlan, OpenProblem } from './open-file.ts'

/** How often it is made again because something was written meanwhile. */
const MOST_TRIES = 5

/**
 * Removes the words of an entry for good, or says why not; then all is as
 * before. Only who may write that something was removed may do it. `damaged` for a plan that is not whole, `newer` for one of a newer
 * version, `rewritten` when others wrote all the time.
 */
export async function removeForGood(
  laptop: Laptop,
  plan: OpenPlan,
  entryId: RecordId,
): Promise<Result<void, OpenProblem>> {
  const parts = await loadPlanParts()
  if (!parts.ok) return parts
  const because = whyNotAdd(laptop.writer, plan.data, 'removals')
  if (because !== null) return fail({ kind: 'not hers', because })
  plan.catchUp()
  const kept = await plan.kept()
  if (!kept.ok) return kept
  for (let tries = 1; ; tries += 1) {
    const done = await rewrite({ laptop, planId: plan.id, entryId, texts: parts.value.texts })
    if (done.ok || done.problem.kind !== 'rewritten' || tries === MOST_TRIES) return done
  }
}

interface Wanted {
  readonly laptop: Laptop
  readonly planId: RecordId
  readonly entryId: RecordId
  readonly texts: Texts
}

async function rewrite(wanted: Wanted): Promise<Result<void, StorageProblem>> {
  const { laptop, planId } = wanted
  const { vault, appVersion } = laptop.inside
  const { id: personId, name, capacity } = laptop.author
  const rewriting = await vault.openForRewriting(planId, { personId, name, capacity, agency: '', appVersion })
  if (!rewriting.ok) return rewriting
  return rewriteDocument(rewriting.value, (updates) => without(wanted, updates))
}

/** The plan without the words of the entry. */
function without(
  { laptop, planId, entryId, texts }: Wanted,
  updates: readonly Uint8Array[],
): Result<Remade, StorageProblem> {
  const { now, newId } = laptop
  const author = () => laptop.author
  const made = remake(
    { id: planId, shape: planShape, texts, now, newId, author },
    updates,
    eraseEntry(entryId),
  )
  if (made === 'newer') return fail({ kind: 'newer' })
  if (made === 'not whole') return fail({ kind: 'damaged' })
  const summary = encodeSummary(made.data, { editedAt: now(), needs: made.state.needs })
  return succeed({ state: made.state, summary })
}
