/** Fetches what makes backups and brings them back. */
export const fetchBackupParts = () => import('./backup/index.ts')
