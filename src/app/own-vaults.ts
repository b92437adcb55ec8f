/** The vaults of this browser, each kept twice. */

import { journalBehind, listVaults, openBrowserStore, removeVault, type Vaults } from '#storage'
import { startWorker } from './own-workers.ts'

export const ownVaults: Vaults = {
  list: listVaults,
  open: (vault) => openBrowserStore(vault, () => journalBehind(startWorker('journal', vault))),
  remove: removeVault,
}
