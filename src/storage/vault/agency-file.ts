/**
 * The two files of an agency's recovery key, as text: what they say and how
 * they are read. What is sealed in the private one is opened elsewhere.
 *
 * A few lines of JSON that a person can look at. Every character counts but the
 * ends of lines, which mail and editors change.
 */

import { fail, succeed, type Result } from '#domain'
import { asBytes, fromHex, toHex, type Bytes } from '../bytes.ts'
import { fingerprintOf } from './fingerprint.ts'
import { asPublicKey, importPublicKey } from './key-agreement.ts'
import { parseKdf, partsOfKdf, type Kdf } from './kdf.ts'

export const AGENCY_FILE_VERSION = 1

export interface AgencyKey {
  readonly publicKey: Bytes
  /** Six groups of five digits, to be compared with what the agency says. */
  readonly fingerprint: string
}

export interface SealedAgencyKey extends AgencyKey {
  readonly kdf: Kdf
  readonly sealed: Bytes
}

export type AgencyFileProblem =
  | { readonly kind: 'no agency key' }
  /** The private file where the public one is asked for, or the other way round. */
  | { readonly kind: 'other half' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

type Half = 'public' | 'private'
type Fields = { readonly [name: string]: unknown }

/** By its first line a file is known, to a person and to this program. Part of the format: never reworded. */
const firstLines: Readonly<Record<Half, string>> = {
  public: 'IFSP Editor: recovery key of an agency, public half. Coordinators may have it.',
  private: 'IFSP Editor: recovery key of an agency, private half. Keep it in the safe.',
}

const MAX_LENGTH = 8192
const MAX_SEALED = 512

export function printPublicFile({ publicKey, fingerprint }: AgencyKey): string {
  return print({ ...headOf('public'), fingerprint, key: toHex(publicKey) })
}

export function printPrivateFile({ publicKey, fingerprint, kdf, sealed }: SealedAgencyKey): string {
  const stretching = partsOfKdf(kdf).map((part) => (part instanceof Uint8Array ? toHex(part) : part))
  const key = toHex(publicKey)
  return print({ ...headOf('private'), fingerprint, key, stretching, sealed: toHex(sealed) })
}

/** The key in the file that an agency gives to its coordinators. Its fingerprint is worked out anew. */
export async function readPublicFile(text: string): Promise<Result<AgencyKey, AgencyFileProblem>> {
  const fields = readFields(text, 'public')
  if (!fields.ok) return fields
  const key = await keyOf(fields.value)
  return key !== null && isPrinted(text, printPublicFile(key)) ? succeed(key) : damaged
}

/** The key in the file of the agency's safe, still sealed. */
export async function readPrivateFile(text: string): Promise<Result<SealedAgencyKey, AgencyFileProblem>> {
  const fields = readFields(text, 'private')
  if (!fields.ok) return fields
  const { stretching, sealed } = fields.value
  const [key, kdf, bytes] = [await keyOf(fields.value), kdfOf(stretching), bytesOf(sealed, MAX_SEALED)]
  if (key === null || kdf === null || bytes === null) return damaged
  const file = { ...key, kdf, sealed: bytes }
  return isPrinted(text, printPrivateFile(file)) ? succeed(file) : damaged
}

const damaged = fail({ kind: 'damaged' } as const)

function readFields(text: string, half: Half): Result<Fields, AgencyFileProblem> {
  const fields = text.length <= MAX_LENGTH ? parseObject(text) : null
  const found = halves.find((each) => fields?.['what'] === firstLines[each])
  if (fields === null || found === undefined) return fail({ kind: 'no agency key' })
  if (found !== half) return fail({ kind: 'other half' })
  const { version } = fields
  return typeof version === 'number' && version > AGENCY_FILE_VERSION
    ? fail({ kind: 'newer' })
    : succeed(fields)
}

const halves: readonly Half[] = ['public', 'private']

function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

async function keyOf({ key }: Fields): Promise<AgencyKey | null> {
  const publicKey = asPublicKey(bytesOf(key, MAX_SEALED))
  if (publicKey === null || (await importPublicKey(publicKey)) === null) return null
  return { publicKey, fingerprint: await fingerprintOf(publicKey) }
}

function kdfOf(parts: unknown): Kdf | null {
  if (!Array.isArray(parts)) return null
  const [salt, ...rest]: readonly unknown[] = parts.toReversed()
  return parseKdf([...rest.toReversed(), bytesOf(salt, MAX_SEALED)])
}

function bytesOf(hex: unknown, most: number): Bytes | null {
  return typeof hex === 'string' ? asBytes(fromHex(hex), 0, most) : null
}

function headOf(half: Half): Fields {
  return { what: firstLines[half], version: AGENCY_FILE_VERSION }
}

function print(fields: Fields): string {
  return `${JSON.stringify(fields, null, 2)}\n`
}

function isPrinted(text: string, printed: string): boolean {
  return text.replaceAll('\r\n', '\n').trim() === printed.trim()
}
