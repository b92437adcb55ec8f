/** The code in the last frame of a backup: whoever does not have the lock's key cannot take anything out or put anything in. */

import { sha256 } from '@noble/hashes/sha2.js'
import type { Bytes } from '../bytes.ts'
import { encodeStrictly } from '../commit.ts'
import { BACKUP_VERSION } from './parts.ts'

/** Takes in the checksums of all frames, in order. */
export class Digest {
  readonly #hash = sha256.create()

  add(checksum: Bytes): void {
    this.#hash.update(checksum)
  }

  /** The hash of what came so far. */
  end(): Bytes {
    return new Uint8Array(this.#hash.clone().digest())
  }
}

export async function makeCode(digest: Bytes, headerKey: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', headerKey, boundTo(digest)))
}

export function isRightCode(code: Bytes, digest: Bytes, headerKey: CryptoKey): Promise<boolean> {
  return crypto.subtle.verify('HMAC', headerKey, code, boundTo(digest))
}

/** The same key makes the code of a vault header, which begins with a number and never with a text. */
function boundTo(digest: Bytes): Bytes {
  return encodeStrictly(['backup', BACKUP_VERSION, digest])
}
