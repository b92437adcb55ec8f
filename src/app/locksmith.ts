/** The locksmith of this laptop's door, with the workers and places handed down. */

import { type Door, Locksmith } from '#session'
import { oldPlaceNamed, oldPlansIn } from '#storage'
import { cost } from './cost.ts'
import { ownVaults } from './own-vaults.ts'
import { stretch } from './stretch.ts'

/** The database in which plans lay before there were passphrases. */
const OLD_NAME = 'ifsp-editor'

const smiths = new WeakMap<Door, Locksmith>()

/** One for each door: it remembers what was opened until it is entered. */
export function locksmithOf(door: Door): Locksmith {
  const known = smiths.get(door)
  if (known !== undefined) return known
  const smith = new Locksmith({
    door,
    vaults: ownVaults,
    oldPlans: oldPlansIn(oldPlaceNamed(OLD_NAME)),
    stretch,
    cost,
    now: () => new Date().toISOString(),
  })
  smiths.set(door, smith)
  return smith
}
