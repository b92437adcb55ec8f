/** Makes a vault: a new root, the first ways in, and the inbox. */

import { succeed, type Result } from '#domain'
import type { Bytes } from '../bytes.ts'
import { browserChance, type Chance } from './chance.ts'
import { newInbox } from './inbox.ts'
import type { NoMemory, Stretch } from './kdf.ts'
import { makeSlot, type NewWay, type SlotMaking } from './make-slot.ts'
import type { OpenVault } from './open-vault-header.ts'
import type { Slot } from './slot.ts'
import { closeVaultHeader } from './vault-header.ts'
import { deriveVaultKeys } from './vault-keys.ts'

export interface NewVault {
  /** A fresh random id. */
  readonly vault: string
  /** A passphrase, and what else opens it from the start; of each kind one. */
  readonly ways: readonly NewWay[]
  readonly stretch: Stretch
  readonly chance?: Chance
}

export interface MadeVault extends OpenVault {
  /** The header as it is to be stored. */
  readonly bytes: Bytes
}

/** A new vault, open. Throws for ways that no vault can have. */
export async function makeVaultHeader(of: NewVault): Promise<Result<MadeVault, NoMemory>> {
  const { vault, ways, stretch, chance = browserChance } = of
  const root = await chance.root()
  const slots = await makeSlots(ways, { vault, root, stretch, chance })
  if (!slots.ok) return slots

  const keys = await deriveVaultKeys(vault, root)
  const inbox = await newInbox(vault, keys.pages, chance)
  const draft = { vault, generation: 1, slots: slots.value, inbox }
  return succeed({ keys, ...(await closeVaultHeader(draft, keys.header)) })
}

async function makeSlots(
  ways: readonly NewWay[],
  making: SlotMaking,
): Promise<Result<readonly Slot[], NoMemory>> {
  const slots: Slot[] = []
  for (const way of ways) {
    const slot = await makeSlot(way, making)
    if (!slot.ok) return slot
    slots.push(slot.value)
  }
  return succeed(slots)
}
