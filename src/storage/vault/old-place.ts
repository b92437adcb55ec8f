/** The database in which plans lay before there were passphrases. */

import { Dexie } from 'dexie'
import { openDexieStore } from '../dexie-plan-store.ts'
import { storageAnswer } from '../storage-problem.ts'
import type { OldPlace } from './old-plans.ts'

export function oldPlaceNamed(name: string): OldPlace {
  return {
    exists: () => storageAnswer(() => Dexie.exists(name)),
    open: () => openDexieStore(name),
    remove: () => Dexie.delete(name),
  }
}
