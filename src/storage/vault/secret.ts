/** What somebody brings to open a vault, and why it did not open. */

import type { Bytes } from '../bytes.ts'
import type { NoMemory } from './kdf.ts'
import type { HeaderProblem } from './vault-header.ts'

export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  /** The printed key, as somebody typed it. */
  | { readonly kind: 'recovery'; readonly key: string }
  | { readonly kind: 'agency'; readonly privateKey: CryptoKey }
  /** What the laptop's own fingerprint reader or PIN gave for the slot's salt (WebAuthn PRF). */
  | { readonly kind: 'quick'; readonly credentialId: Bytes; readonly output: Bytes }

export type UnlockProblem =
  | { readonly kind: 'wrong secret' }
  /** The printed key has a slip: a character is wrong, missing or too many. */
  | { readonly kind: 'mistyped' }
  /** The vault has no way in of this kind. */
  | { readonly kind: 'no such way' }
  | HeaderProblem
  | NoMemory
