/**
 * Takes over plans of somebody else: from a backup of hers, or from her vault on
 * this laptop. Each plan gets a line in the record of access, and the line is
 * kept before the plan is: what was cut off in between leaves a line too many,
 * and never a plan without one. Her own lists of who saw her plans come first,
 * since the agency has to have them for as long as the plans.
 */

import { copyLists, type PlanLists } from '#document'
import { fail, type Result, succeed } from '#domain'
import type { OnComing, Restored, RestoreProblem } from '#storage'
import type { Laptop } from '../laptop.ts'
import { recordOwnAccess } from '../record-access.ts'

/** That plans are taken over from somebody else. */
export interface TakingOver {
  /** For what purpose, as it is written down. */
  readonly why: string
  /** Her lists; `null` where they cannot be read. */
  readonly lists: PlanLists | null
}

/** Brings plans into the vault of this laptop. */
export type BringIn = (how: How) => Promise<Result<Restored, RestoreProblem>>

interface How {
  /** Asked before each plan that has something new. */
  readonly onComing: OnComing
  /** Plans that are not to come. */
  readonly leaveOut: ReadonlySet<string>
}

/** Brings plans in and shows them. `taking` is `null` when they are one's own, and nothing is written down. */
export async function takeIn(
  laptop: Laptop,
  taking: TakingOver | null,
  bringIn: BringIn,
): Promise<Result<Restored, RestoreProblem>> {
  const leaveOut = taking === null ? new Set<string>() : destroyedHere(laptop)
  if (taking?.lists) laptop.workspace.runForGood(copyLists(listsFor(laptop, taking.lists)))
  const kept = await laptop.kept()
  if (!kept.ok && taking !== null) return fail(kept.problem)
  const onComing: OnComing = async (plan) => {
    if (taking === null) return succeed(undefined)
    recordOwnAccess(laptop, [plan], { way: 'handed over', purpose: taking.why })
    return laptop.workspace.kept()
  }
  const brought = await bringIn({ onComing, leaveOut })
  if (brought.ok) await laptop.tookIn(brought.value.notices, brought.value.grown)
  else await laptop.mendList()
  return brought
}

/** A plan that somebody else destroyed, and that is here all the same, is not destroyed. */
function listsFor({ plans }: Laptop, { accesses, destroyed }: PlanLists): PlanLists {
  const here = new Set(plans.getState().map(({ id }) => id))
  return { accesses, destroyed: destroyed.filter(({ id }) => !here.has(id)) }
}

/** What was destroyed here does not come back because somebody else still had it. */
function destroyedHere({ workspace }: Laptop): ReadonlySet<string> {
  return new Set(workspace.data.destroyed.filter(({ isRemoved }) => !isRemoved).map(({ id }) => id))
}
