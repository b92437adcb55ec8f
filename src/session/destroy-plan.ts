/**
 * Destroying a plan: its key goes first, then all it has.
 *
 * The decision is kept in the workspace before the deed, with what may be kept
 * of the plan. A laptop that loses power in between goes on with it at the next
 * start, so that a plan is either there or destroyed. The record of access is in
 * the workspace and stays.
 */

import { changeRecord, type DestructionValues, noteDestruction, removeRecord } from '#document'
import type { RecordId, Result } from '#domain'
import { succeed } from '#domain'
import type { Vault } from '#storage'
import type { OpenProblem, OpenWorkspace } from './open-file.ts'

/** What it needs of a laptop. */
interface Destroying {
  readonly workspace: OpenWorkspace
  readonly inside: { readonly vault: Vault }
}

/** Destroys a plan, open or not. When it fails, the plan is as before. */
export async function destroyPlan(
  laptop: Destroying,
  planId: RecordId,
  values: DestructionValues,
): Promise<Result<void, OpenProblem>> {
  const { workspace } = laptop
  workspace.runForGood(noteDestruction(planId, values))
  const decided = await workspace.kept()
  const done = decided.ok ? await carryOut(laptop, planId) : decided
  if (!done.ok) workspace.runForGood(removeRecord('destroyed', planId))
  return done
}

/** Goes on with what was decided and cut off. What fails is tried at the next start. */
export async function finishDestructions(laptop: Destroying): Promise<void> {
  const waiting = laptop.workspace.data.destroyed.filter(({ isDone, isRemoved }) => !isDone && !isRemoved)
  for (const { id } of waiting) await carryOut(laptop, id)
}

async function carryOut(laptop: Destroying, planId: RecordId): Promise<Result<void, OpenProblem>> {
  const removed = await laptop.inside.vault.removeDocument(planId)
  if (!removed.ok) return removed
  laptop.workspace.runForGood(changeRecord('destroyed', planId, { isDone: true }))
  return succeed(undefined)
}
