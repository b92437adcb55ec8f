/** Opens what is kept on this laptop. Clock, ids and version are handed down from here. */

import type { Result } from '#domain'
import { Laptop, type OpenProblem } from '#session'
import { browserTabs, lonelyTab, newMemoryDisk, openDexieStore, openMemoryStore } from '#storage'

const NAME = 'ifsp-editor'

const handedDown = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID().replaceAll('-', ''),
  appVersion: APP_VERSION,
}

export async function openLaptop(): Promise<Result<Laptop, OpenProblem>> {
  const store = await openDexieStore(NAME)
  if (!store.ok) return store
  return Laptop.open({ ...handedDown, store: store.value, tabs: browserTabs(NAME), isKept: true })
}

/** A laptop that keeps nothing, for a browser that refuses storage. It says so on every screen. */
export function openForgetfulLaptop(): Promise<Result<Laptop, OpenProblem>> {
  return Laptop.open({
    ...handedDown,
    store: openMemoryStore(newMemoryDisk()),
    tabs: lonelyTab,
    isKept: false,
  })
}
