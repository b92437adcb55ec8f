/** A mark in the store of a vault, as long as bringing a backup back is not done. */

import { succeed, type Result } from '#domain'
import type { Bytes } from '../bytes.ts'
import type { PlanStore } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'

const NAME = 'restoring'
const GOING_ON: Bytes = Uint8Array.of(1)
const DONE: Bytes = Uint8Array.of(0)

export function markCutOff(store: PlanStore): Promise<Result<void, StorageProblem>> {
  return set(store, GOING_ON)
}

export function unmarkCutOff(store: PlanStore): Promise<Result<void, StorageProblem>> {
  return set(store, DONE)
}

/** Whether bringing a backup back into this store was begun and not ended. */
export async function isCutOff(store: PlanStore): Promise<Result<boolean, StorageProblem>> {
  const there = await store.getMeta(NAME)
  return there.ok ? succeed(there.value instanceof Uint8Array && there.value[0] === GOING_ON[0]) : there
}

async function set(store: PlanStore, value: Bytes): Promise<Result<void, StorageProblem>> {
  const there = await store.getMeta(NAME)
  if (!there.ok) return there
  const kept = await store.replaceMeta(NAME, value, there.value)
  return kept.ok ? succeed(undefined) : kept
}
