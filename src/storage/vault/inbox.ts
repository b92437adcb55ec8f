/**
 * The inbox of a vault: how another vault on this laptop hands a document over
 * without knowing this vault's secrets. The giver wraps the document's key for
 * the inbox; the taker wraps it again under a key of its own.
 *
 * The inbox does not say who gave. Whoever can write on this laptop can put
 * something in, so the taker is asked before anything is taken.
 */

import { asBytes, type Bytes } from '../bytes.ts'
import { decodeStrictly, encodeStrictly } from '../commit.ts'
import { browserChance, type Chance } from './chance.ts'
import { agreeOnKey, asPublicKey, exportPublicKey, importPrivateKey } from './key-agreement.ts'
import { unwrapForRewrapping, wrapKey, WRAPPED_LENGTH } from './keys.ts'
import { NONCE_LENGTH, seal, unseal } from './sealing.ts'
import type { Inbox } from './vault-header.ts'

const HANDED_VERSION = 1

/** A new pair, its private half sealed under the vault's `pages` key. */
export async function newInbox(vault: string, pages: CryptoKey, chance: Chance): Promise<Inbox> {
  const pair = await chance.pair()
  const plain = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const sealedPrivate = await seal(nameOf(vault), plain, pages, chance.bytes(NONCE_LENGTH))
  return { publicKey: await exportPublicKey(pair.publicKey), sealedPrivate }
}

export interface HandedDocument {
  readonly doc: string
  /** As it lies in the giver's store, and the giver's key that wrapped it. */
  readonly wrappedKey: Bytes
  readonly wrapping: CryptoKey
  /** The public half of the taker's inbox. */
  readonly to: Bytes
  readonly chance?: Chance
}

/** The document's key for the taker's inbox: bytes that may be stored in clear. `null` when the key or the inbox is damaged. */
export async function handOver(handed: HandedDocument): Promise<Bytes | null> {
  const { doc, wrappedKey, wrapping, to, chance = browserChance } = handed
  const documentKey = await unwrapForRewrapping(wrappedKey, wrapping)
  if (documentKey === null) return null
  const pair = await chance.pair()
  const ephemeral = await exportPublicKey(pair.publicKey)
  const shared = await agreeOnKey(pair.privateKey, to, boundTo(doc, to, ephemeral))
  return shared && encodeStrictly([HANDED_VERSION, ephemeral, await wrapKey(documentKey, shared)])
}

export interface Taker {
  readonly vault: string
  readonly inbox: Inbox
  readonly pages: CryptoKey
  readonly wrapping: CryptoKey
}

/** The document's key, wrapped for the taker's own store; `null` when it was made for another inbox or document, or changed. */
export async function takeIn(handed: Uint8Array, doc: string, taker: Taker): Promise<Bytes | null> {
  const parts = parseHanded(handed)
  const privateKey = await openInbox(taker)
  if (parts === null || privateKey === null) return null
  const { ephemeral, wrapped } = parts
  const shared = await agreeOnKey(privateKey, ephemeral, boundTo(doc, taker.inbox.publicKey, ephemeral))
  const documentKey = shared && (await unwrapForRewrapping(wrapped, shared))
  return documentKey && wrapKey(documentKey, taker.wrapping)
}

async function openInbox({ vault, inbox, pages }: Taker): Promise<CryptoKey | null> {
  const plain = await unseal(nameOf(vault), inbox.sealedPrivate, pages)
  return plain && importPrivateKey(plain)
}

function parseHanded(bytes: Uint8Array): { readonly ephemeral: Bytes; readonly wrapped: Bytes } | null {
  const parts = decodeStrictly(bytes)
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== HANDED_VERSION) return null
  const [ephemeral, wrapped] = [asPublicKey(parts[1]), asBytes(parts[2], WRAPPED_LENGTH)]
  return ephemeral && wrapped && { ephemeral, wrapped }
}

function nameOf(vault: string): Bytes {
  return encodeStrictly(['inbox', vault])
}

function boundTo(doc: string, inbox: Bytes, ephemeral: Bytes): readonly unknown[] {
  return ['handed over', doc, inbox, ephemeral]
}
