/**
 * The recovery key of an agency: plans belong to the agency, and open for it
 * when a coordinator has left.
 *
 * It is a pair. The public half is a file for every coordinator, whose
 * fingerprint she compares by eye. The private half is a file for the agency's
 * safe, sealed under a passphrase of its own.
 */

import { fail, succeed, type Result } from '#domain'
import type { Bytes } from '../bytes.ts'
import { encodeStrictly } from '../commit.ts'
import {
  AGENCY_FILE_VERSION,
  printPrivateFile,
  printPublicFile,
  readPrivateFile,
  type AgencyFileProblem,
  type AgencyKey,
} from './agency-file.ts'
import { browserChance, type Chance } from './chance.ts'
import { sealingKey } from './derived-key.ts'
import { fingerprintOf } from './fingerprint.ts'
import { exportPublicKey, importPrivateKey } from './key-agreement.ts'
import { partsOfKdf, SALT_LENGTH, type Kdf, type KdfCost, type NoMemory, type Stretch } from './kdf.ts'
import { NONCE_LENGTH, seal, unseal } from './sealing.ts'

export interface NewAgencyKey {
  /** Of the private file: whoever keeps the safe needs both. */
  readonly passphrase: string
  readonly cost: KdfCost
  readonly stretch: Stretch
  readonly chance?: Chance
}

export interface AgencyKeyFiles {
  readonly publicFile: string
  readonly privateFile: string
  readonly fingerprint: string
}

/** A new key, as the texts of its two files. */
export async function makeAgencyKey(of: NewAgencyKey): Promise<Result<AgencyKeyFiles, NoMemory>> {
  const { passphrase, cost, stretch, chance = browserChance } = of
  const pair = await chance.pair()
  const publicKey = await exportPublicKey(pair.publicKey)
  const kdf = { ...cost, salt: chance.bytes(SALT_LENGTH) }
  const stretched = await stretch(kdf, passphrase)
  if (!stretched.ok) return stretched

  const plain = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const key = await keyOfFile(stretched.value, kdf)
  const sealed = await seal(nameOf(publicKey, kdf), plain, key, chance.bytes(NONCE_LENGTH))
  const fingerprint = await fingerprintOf(publicKey)
  const publicFile = printPublicFile({ publicKey, fingerprint })
  return succeed({
    publicFile,
    privateFile: printPrivateFile({ publicKey, fingerprint, kdf, sealed }),
    fingerprint,
  })
}

export interface OpenAgencyKey extends AgencyKey {
  /** Opens every vault that has this key's slot. It cannot be taken out of the browser. */
  readonly privateKey: CryptoKey
}

/** Opens the file of the agency's safe. Nothing is stretched for a file that is damaged or out of bounds. */
export async function openAgencyKey(
  text: string,
  passphrase: string,
  stretch: Stretch,
): Promise<Result<OpenAgencyKey, AgencyFileProblem | NoMemory | { readonly kind: 'wrong secret' }>> {
  const file = await readPrivateFile(text)
  if (!file.ok) return file
  const { publicKey, fingerprint, kdf, sealed } = file.value
  const stretched = await stretch(kdf, passphrase)
  if (!stretched.ok) return stretched

  const plain = await unseal(nameOf(publicKey, kdf), sealed, await keyOfFile(stretched.value, kdf))
  const privateKey = plain && (await importPrivateKey(plain))
  return privateKey ? succeed({ publicKey, fingerprint, privateKey }) : fail({ kind: 'wrong secret' })
}

function keyOfFile(stretched: Bytes, kdf: Kdf): Promise<CryptoKey> {
  return sealingKey(stretched, kdf.salt, [PURPOSE])
}

function nameOf(publicKey: Bytes, kdf: Kdf): Bytes {
  return encodeStrictly([PURPOSE, AGENCY_FILE_VERSION, publicKey, partsOfKdf(kdf)])
}

const PURPOSE = 'agency key file'
