/**
 * How much work unlocking is worth on this laptop: about a second.
 *
 * One stretching is measured, and the time of every other step follows from
 * it, since the work grows with memory times passes. A laptop that is slow gets
 * less, down to a floor; a fast one gets more, up to a ceiling that the slow
 * laptop of a colleague could still open.
 */

import { kdfBounds, type KdfCost } from './kdf.ts'

type Argon2Cost = KdfCost & { readonly name: 'argon2id' }

const ENOUGH_MS = 1250

const steps: readonly Argon2Cost[] = [
  [kdfBounds.memoryKiB[0], kdfBounds.passes[0]],
  [32 * 1024, 2],
  [32 * 1024, 3],
  [48 * 1024, 3],
  [64 * 1024, 3],
  [64 * 1024, 4],
  [96 * 1024, 4],
  [128 * 1024, 4],
  [kdfBounds.memoryKiB[1], kdfBounds.passes[1]],
].map(([memoryKiB = 0, passes = 0]) => ({ name: 'argon2id', memoryKiB, passes }))

const [least = middle()] = steps

/** What is used where only what FIPS 140 lists is allowed. */
export const fipsCost: KdfCost = { name: 'pbkdf2-sha256', iterations: kdfBounds.iterations[0] }

/** Where measuring starts, and what is used when nothing can be measured. */
function middle(): Argon2Cost {
  return { name: 'argon2id', memoryKiB: 64 * 1024, passes: 3 }
}

/**
 * The most work that takes no longer than a second and a quarter here.
 * `measure` answers how many milliseconds one stretching takes; `Infinity` when there is no memory for it.
 */
export async function calibrateKdf(measure: (cost: KdfCost) => Promise<number>): Promise<KdfCost> {
  const measured = await measure(middle())
  const perUnit = measured / workOf(middle())
  return steps.findLast((step) => workOf(step) * perUnit <= ENOUGH_MS) ?? least
}

function workOf({ memoryKiB, passes }: Argon2Cost): number {
  return memoryKiB * passes
}
