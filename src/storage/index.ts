/** The door of storage: documents kept, sealed, on this laptop. */
export type { Backup, BackupProblem } from './backup/open-backup.ts'
export type { OnComing } from './backup/add-pieces.ts'
export type { Restored, RestoreProblem } from './backup/bring-documents.ts'
export type { BackupLock, Walk, WriteProblem, WrittenBackup } from './backup/write-backup.ts'
export { sameBytes } from './bytes.ts'
export { listVaults, openBrowserStore, removeVault } from './browser-store.ts'
export { compactDocument, isHeavy } from './compact-document.ts'
export type { Found } from './commit-reader.ts'
export type { Copies, CopiesState } from './copies.ts'
export type { DocumentLog, Lost } from './document-log.ts'
export { fetchBackupParts } from './fetch-backup-parts.ts'
export { openDexieStore } from './dexie-plan-store.ts'
export { type MemoryDisk, newMemoryDisk, openMemoryStore } from './memory-plan-store.ts'
export type { Author } from './opening.ts'
export { journalBehind, serveJournal } from './journal/journal-calls.ts'
export { keep, type Keeping, type Persistence, restore, type SaveState } from './persistence.ts'
export type { PlanStore } from './plan-store.ts'
export { type Remade, rewriteDocument, type Rewriting } from './rewrite-document.ts'
export { storageAnswer, type StorageProblem } from './storage-problem.ts'
export { browserTabs, lonelyTab, type Notice, type Tabs } from './tabs.ts'
export { makeAgencyKey, openAgencyKey } from './vault/agency-key.ts'
export { type AgencyKey, readPublicFile } from './vault/agency-file.ts'
export { calibrateKdf } from './vault/calibrate-kdf.ts'
export { openDeviceVault } from './vault/device-vault.ts'
export { fetchPassphraseAdvice } from './vault/fetch-passphrase-advice.ts'
export { fingerprintOf } from './vault/fingerprint.ts'
export { federalCost, type Kdf, type KdfCost, SALT_LENGTH, type Stretch } from './vault/kdf.ts'
export { markOf } from './vault/mark.ts'
export { oldPlaceNamed } from './vault/old-place.ts'
export { type OldPlans, oldPlansIn } from './vault/old-plans.ts'
export { openVault, type Vault } from './vault/open-vault.ts'
export { newRecoveryKey } from './vault/recovery-key.ts'
export type { VaultChange } from './vault/rewrap-vault-header.ts'
export type { Secret } from './vault/secret.ts'
export { newQuickSalt, type QuickSlot } from './vault/slot.ts'
export { stretchPassphrase } from './vault/stretch-passphrase.ts'
export {
  type AgencyOpening,
  changeNotes,
  keyTestOf,
  readNotes,
  recoverySaltOf,
  type VaultNotes,
} from './vault/vault-notes.ts'
export type { VaultHeader } from './vault/vault-header.ts'
export type { VaultKeys } from './vault/vault-keys.ts'
export {
  changeWays,
  makeVault,
  type OpenedVault,
  readHeader,
  unlockVault,
  type VaultProblem,
  type Vaults,
} from './vault/vaults.ts'
