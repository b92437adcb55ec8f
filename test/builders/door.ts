/** A laptop with a door, as in the app, but with disks that are memory and passphrases that cost no time. */

import { fail, succeed } from '#domain'
import { Door, type DoorCall, type DoorNeighbours, Locksmith } from '#session'
import { type Kdf, lonelyTab, type MemoryDisk, newMemoryDisk, openMemoryStore, type Vaults } from '#storage'

export const PASSPHRASE = 'four calm invented words'

/** As quick as a test needs it; another passphrase makes other bytes. */
export const stretch = async (kdf: Kdf, passphrase: string) => {
  const bytes = new TextEncoder().encode(`${passphrase} ${kdf.salt.join(' ')}`)
  return succeed(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

const now = () => '2026-03-14T09:26:53.000Z'

const smiths = new WeakMap<Door, Locksmith>()

export function smithOf(door: Door): Locksmith {
  const smith = smiths.get(door)
  if (smith === undefined) throw new Error('This door has no locksmith.')
  return smith
}

/** One laptop: its disks, and pages that open at its door. */
export function newLaptop() {
  const disks = new Map<string, MemoryDisk>()
  const room = { isFull: false }
  const old = { areHere: false, isBroken: false, movedInto: null as string | null }
  const pages = new Set<(call: DoorCall) => void>()
  const noted = { vault: null as string | null, reason: null as string | null, leaves: 0 }
  const vaults: Vaults = {
    list: async () => succeed([...disks.keys()]),
    open: async (vault) => {
      const disk = disks.get(vault) ?? newMemoryDisk()
      disks.set(vault, disk)
      const store = openMemoryStore(disk)
      return succeed({
        ...store,
        append: async (...given) => (room.isFull ? fail({ kind: 'full' as const }) : store.append(...given)),
        replaceMeta: async (...given) =>
          room.isFull ? fail({ kind: 'full' as const }) : store.replaceMeta(...given),
      })
    },
    remove: async (vault) => succeed(void disks.delete(vault)),
  }
  function neighbours(): DoorNeighbours {
    const own = new Set<(call: DoorCall) => void>()
    return {
      call: (call) => {
        for (const hear of pages) if (!own.has(hear)) hear(call)
      },
      listen: (hear) => {
        pages.add(hear)
        own.add(hear)
        return () => void pages.delete(hear)
      },
    }
  }
  async function openPage(): Promise<Door> {
    const door = new Door({
      now,
      newId: () => crypto.randomUUID().replaceAll('-', ''),
      appVersion: 'test',
      vaults,
      neighbours: neighbours(),
      tabsOf: () => lonelyTab,
      memory: {
        lastVault: () => noted.vault,
        takeReason: () => null,
        noteVault: (vault) => void (noted.vault = vault),
        noteReason: (reason) => void (noted.reason = reason),
      },
      leave: () => void (noted.leaves += 1),
    })
    smiths.set(
      door,
      new Locksmith({
        door,
        vaults,
        oldPlans: {
          areHere: async () => succeed(old.areHere),
          moveInto: async ({ vault }) => {
            if (old.isBroken) return fail({ kind: 'damaged' })
            old.areHere = false
            old.movedInto = vault
            return succeed(undefined)
          },
        },
        stretch,
        cost: async () => ({ name: 'argon2id', memoryKiB: 19456, passes: 2 }),
        now,
      }),
    )
    await door.open()
    return door
  }
  return { disks, room, old, noted, openPage, forgetPages: () => pages.clear() }
}

export async function setUp(door: Door, passphrase = PASSPHRASE): Promise<string> {
  const made = await smithOf(door).make(passphrase)
  if (!made.ok) throw new Error(made.problem.kind)
  const entered = await smithOf(door).enter()
  if (!entered.ok) throw new Error(entered.problem.kind)
  return made.value.recoveryKey
}

export function laptopOf(door: Door) {
  const state = door.store.getState()
  if (state.kind !== 'open') throw new Error(`The door is ${state.kind}.`)
  return state.laptop
}
