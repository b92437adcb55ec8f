/**
 * The keys that an open vault works with. All follow from one root key of 32
 * random bytes, which lies in the header wrapped, once per slot. Its bytes never
 * pass through the program: the browser unwraps it and derives from it inside.
 */

import { fromHex, type Bytes } from '../bytes.ts'
import { newDeviceKey, unwrapAs, wrapKey, type KeyForm } from './keys.ts'

export interface VaultKeys {
  /** Wraps the keys of documents. */
  readonly wrapping: CryptoKey
  /** Shows that nobody changed the header. */
  readonly header: CryptoKey
  /** Seals what belongs to no single document. */
  readonly pages: CryptoKey
}

/** The keys under this wrapped root; `null` when the slot's key is the wrong one. */
export async function unwrapVaultKeys(
  vault: string,
  wrapped: Bytes,
  slotKey: CryptoKey,
): Promise<VaultKeys | null> {
  const form: KeyForm = { algorithm: 'HKDF', extractable: false, usages: ['deriveKey'] }
  const root = await unwrapAs(form, wrapped, slotKey)
  if (root === null) return null
  const [wrapping, header, pages] = await Promise.all([
    derive(vault, root, 'document keys', forms.wrapping),
    derive(vault, root, 'header', forms.header),
    derive(vault, root, 'pages', forms.pages),
  ])
  return { wrapping, header, pages }
}

/** The keys under a root that was just made. It is wrapped for a moment, since a key cannot be put to another use otherwise. */
export async function deriveVaultKeys(vault: string, root: CryptoKey): Promise<VaultKeys> {
  const passing = await newDeviceKey()
  const keys = await unwrapVaultKeys(vault, await wrapKey(root, passing), passing)
  if (keys === null) throw new Error('A key that was just wrapped does not open.')
  return keys
}

interface Form {
  readonly as: AesKeyGenParams | HmacKeyGenParams
  readonly usages: KeyUsage[]
}

const forms: Readonly<Record<keyof VaultKeys, Form>> = {
  wrapping: { as: { name: 'AES-KW', length: 256 }, usages: ['wrapKey', 'unwrapKey'] },
  header: { as: { name: 'HMAC', hash: 'SHA-256', length: 256 }, usages: ['sign', 'verify'] },
  pages: { as: { name: 'AES-GCM', length: 256 }, usages: ['encrypt', 'decrypt'] },
}

function derive(vault: string, root: CryptoKey, use: string, form: Form): Promise<CryptoKey> {
  const how = { name: 'HKDF', hash: 'SHA-256', salt: idBytes(vault), info: new TextEncoder().encode(use) }
  return crypto.subtle.deriveKey(how, root, form.as, false, form.usages)
}

function idBytes(vault: string): Bytes {
  const bytes = fromHex(vault)
  if (bytes === null) throw new RangeError('This is not the id of a vault.')
  return bytes
}
