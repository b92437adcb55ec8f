/** The door of this laptop, with everything that is handed down to it: clock, ids, the version. */

import type { Result } from '#domain'
import { Door, fetchForgetfulLaptop, type Laptop, type OpenProblem } from '#session'
import { browserTabs } from '#storage'
import { doorChannel } from './door-channel.ts'
import { doorMemory } from './door-memory.ts'
import { ownVaults } from './own-vaults.ts'

const handedDown = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID().replaceAll('-', ''),
  appVersion: APP_VERSION,
}

export function newDoor(): Door {
  return new Door({
    ...handedDown,
    vaults: ownVaults,
    neighbours: doorChannel('ifsp-editor door'),
    tabsOf: (vault) => browserTabs(`ifsp-vault-${vault}`),
    memory: doorMemory,
    leave: () => window.location.reload(),
  })
}

/** A laptop that keeps nothing, for a browser that refuses storage. It says so on every screen. */
export function openForgetfulLaptop(): Promise<Result<Laptop, OpenProblem>> {
  return fetchForgetfulLaptop(handedDown)
}
