/**
 * How a passphrase is stretched, and how much work that may be.
 *
 * The numbers lie in clear on the disk, where somebody could have changed them:
 * too little work would give the passphrase away, too much would hang the
 * laptop. So they are held against bounds when they are read, before any work.
 */

import type { Result } from '#domain'
import { asBytes, type Bytes } from '../bytes.ts'

/** Argon2id always runs in one lane. PBKDF2 is for places where only what FIPS 140 lists may be used. */
export type KdfCost =
  | { readonly name: 'argon2id'; readonly memoryKiB: number; readonly passes: number }
  | { readonly name: 'pbkdf2-sha256'; readonly iterations: number }

export type Kdf = KdfCost & { readonly salt: Bytes }

/** The key could not be stretched: the browser gave no memory for it. */
export type NoMemory = { readonly kind: 'no memory' }

/** Makes 32 bytes of a passphrase, by a lot of work. The roof hands in one that works in a worker of its own. */
export type Stretch = (kdf: Kdf, passphrase: string) => Promise<Result<Bytes, NoMemory>>

export const SALT_LENGTH = 16

/** The least work by a method that FIPS 140 lists. */
export const federalCost: KdfCost = { name: 'pbkdf2-sha256', iterations: 600_000 }

/** No less and no more than this. */
export const kdfBounds = {
  memoryKiB: [19 * 1024, 128 * 1024],
  passes: [2, 6],
  iterations: [600_000, 2_000_000],
} as const

/** What stands in a file or a vault header for this stretching. */
export function partsOfKdf(kdf: Kdf): readonly unknown[] {
  return kdf.name === 'argon2id'
    ? [kdf.name, kdf.memoryKiB, kdf.passes, kdf.salt]
    : [kdf.name, kdf.iterations, kdf.salt]
}

/** The stretching that these parts describe; `null` when they do not, or when it is out of bounds. */
export function parseKdf(parts: unknown): Kdf | null {
  if (!Array.isArray(parts)) return null
  const [name, ...rest]: readonly unknown[] = parts
  if (name === 'argon2id' && rest.length === 3) return argon2Of(rest)
  if (name === 'pbkdf2-sha256' && rest.length === 2) return pbkdf2Of(rest)
  return null
}

function argon2Of([memoryKiB, passes, salt]: readonly unknown[]): Kdf | null {
  const bytes = asBytes(salt, SALT_LENGTH)
  if (bytes === null || !isWithin(memoryKiB, 'memoryKiB') || !isWithin(passes, 'passes')) return null
  return { name: 'argon2id', memoryKiB, passes, salt: bytes }
}

function pbkdf2Of([iterations, salt]: readonly unknown[]): Kdf | null {
  const bytes = asBytes(salt, SALT_LENGTH)
  if (bytes === null || !isWithin(iterations, 'iterations')) return null
  return { name: 'pbkdf2-sha256', iterations, salt: bytes }
}

function isWithin(value: unknown, bound: keyof typeof kdfBounds): value is number {
  const [least, most] = kdfBounds[bound]
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
}
