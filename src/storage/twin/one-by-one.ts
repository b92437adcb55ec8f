import { succeed } from '#domain'
import type { Stored } from '../plan-store.ts'

/** Takes one step after the other, until one fails. */
export async function oneByOne(steps: readonly (() => Stored<unknown>)[]): Stored<void> {
  for (const step of steps) {
    const done = await step()
    if (!done.ok) return done
  }
  return succeed(undefined)
}
