/**
 * What placement did last in a plan, with the way back.
 *
 * A hint goes away with the entry it moved, so its Undo lives beside the
 * screen: one place a plan, until the next edit, without a timer.
 */

import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Plan } from '#domain'
import type { OpenPlan } from '#session'

export interface Said {
  readonly sentence: string
  readonly undoLabel: string
  /** What it was done with: where the focus goes when it is taken back. */
  readonly entry: string
  /** The plan right after it was done: any other plan means that somebody edited since. */
  readonly after: Plan
}

const stores = new WeakMap<OpenPlan, StoreApi<Said | null>>()

function saidOf(plan: OpenPlan): StoreApi<Said | null> {
  const known = stores.get(plan)
  if (known !== undefined) return known
  const made = createStore<Said | null>(() => null)
  stores.set(plan, made)
  return made
}

export function say(plan: OpenPlan, said: Omit<Said, 'after'>): void {
  saidOf(plan).setState({ ...said, after: plan.data }, true)
}

/** What was said, as long as nothing was edited since. */
export function useSaid(plan: OpenPlan, now: Plan): Said | null {
  const said = useStore(saidOf(plan))
  return said !== null && said.after === now ? said : null
}

/** Where the hints of an entry stand on the page. */
export function hintsId(entry: string): string {
  return `hints-${entry}`
}
