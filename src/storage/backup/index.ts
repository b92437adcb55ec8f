/** Backups, in a piece of its own: it is fetched when somebody makes one or brings one back. */

export { isCutOff, unmarkCutOff } from './cut-off.ts'
export { lockOfItsOwn, lockOfVault } from './lock.ts'
export { openBackup } from './open-backup.ts'
export { restoreBackup } from './restore-backup.ts'
export { restoreVault } from './restore-vault.ts'
export { plansIn, takeFromVault } from './take-from-vault.ts'
export { unlockBackup } from './unlock-backup.ts'
export { workspaceAside } from './workspace-aside.ts'
export { writeBackup } from './write-backup.ts'
