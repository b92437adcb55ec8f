/** The keys of a backup, for whoever brings a secret that opens it. */

import { fail, succeed, type Result } from '#domain'
import type { Stretch } from '../vault/kdf.ts'
import { openVaultHeader } from '../vault/open-vault-header.ts'
import type { Secret, UnlockProblem } from '../vault/secret.ts'
import type { VaultKeys } from '../vault/vault-keys.ts'
import type { Backup } from './open-backup.ts'
import { isRightCode } from './seal-of-end.ts'

/** Its frames are whole, but they are not those that the vault wrote: somebody took something out or put something in. */
type Altered = { readonly kind: 'altered' }

export async function unlockBackup(
  { headerBytes, end }: Backup,
  secret: Secret,
  stretch: Stretch,
): Promise<Result<VaultKeys, UnlockProblem | Altered>> {
  const opened = await openVaultHeader(headerBytes, secret, stretch)
  if (!opened.ok) return opened
  const { keys } = opened.value
  const isAsWritten = end === null || (await isRightCode(end.mac, end.digest, keys.header))
  return isAsWritten ? succeed(keys) : fail({ kind: 'altered' })
}
