/** A laptop that keeps nothing, for a browser that refuses storage. It says so on every screen. */

import { MINE } from '#document'
import type { Result } from '#domain'
import { lonelyTab, newMemoryDisk, openDeviceVault, openMemoryStore } from '#storage'
import { Laptop, type LaptopSettings } from '../laptop.ts'
import type { OpenProblem } from '../open-file.ts'

export async function forgetfulLaptop(
  handedDown: Pick<LaptopSettings, 'now' | 'newId' | 'appVersion'>,
): Promise<Result<Laptop, OpenProblem>> {
  const store = openMemoryStore(newMemoryDisk())
  const vault = await openDeviceVault({ store, tabs: lonelyTab, now: handedDown.now, mine: MINE })
  return vault.ok ? Laptop.open({ ...handedDown, vault: vault.value, isKept: false }) : vault
}
