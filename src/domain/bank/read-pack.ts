/**
 * An agency's pack of strategies, read from the text of a file.
 *
 * Nothing of a file is trusted. Every field is asked for by its name, has its
 * kind and its length, and the lists are closed; what a later version adds beside
 * them is left out. One line that is wrong stops the whole file, and the answer
 * says which: half of a pack would look like all of it.
 *
 *     { "format": "ifsp-editor strategy pack", "version": 1, "name": "Harbor",
 *       "strategies": [{ "id": "h-1", "text": "sit close …", "routine": "play", … }] }
 */

import { fail, type Result, succeed } from '../result.ts'
import { bankConcerns } from './bank-concerns.ts'
import { routines, tiers } from './bank-shape.ts'
import { OLDEST, type Strategy } from './strategy.ts'

export const PACK_FORMAT = 'ifsp-editor strategy pack'
export const PACK_VERSION = 1

/** The most a pack may weigh, in bytes, and the most strategies it may hold. */
export const packLimits = { bytes: 2 * 1024 * 1024, strategies: 1000 } as const

/** The most letters a field may have. */
export const packLengths = { name: 80, id: 80, text: 600, action: 60, source: 200, reviewedBy: 80 } as const

export interface Pack {
  readonly name: string
  /** In the order of the file, each id once. */
  readonly strategies: readonly Strategy[]
}

export type PackProblem =
  | { readonly kind: 'too large' }
  | { readonly kind: 'not a pack' }
  | { readonly kind: 'newer version' }
  | { readonly kind: 'too many' }
  | { readonly kind: 'no name' }
  /** `at` counts from 1. */
  | { readonly kind: 'wrong line'; readonly at: number; readonly field: PackField }

export type PackField = 'strategy' | keyof Omit<Strategy, 'toMonths' | 'fromMonths'> | 'ages'

export function readPack(file: string): Result<Pack, PackProblem> {
  if (bytesOf(file) > packLimits.bytes) return fail({ kind: 'too large' })
  const pack = fieldsOf(parsed(file))
  if (pack === null || pack('format') !== PACK_FORMAT) return fail({ kind: 'not a pack' })
  return readVersion(pack('version')) ?? readStrategies(pack('name'), pack('strategies'))
}

/** What is wrong with the version; `null` when this one can be read. */
function readVersion(version: unknown): Result<never, PackProblem> | null {
  if (!Number.isInteger(version) || Number(version) < 1) return fail({ kind: 'not a pack' })
  return Number(version) > PACK_VERSION ? fail({ kind: 'newer version' }) : null
}

function readStrategies(named: unknown, lines: unknown): Result<Pack, PackProblem> {
  if (!Array.isArray(lines)) return fail({ kind: 'not a pack' })
  if (lines.length > packLimits.strategies) return fail({ kind: 'too many' })
  const name = wordsOf(named, packLengths.name)
  return name === null || name === '' ? fail({ kind: 'no name' }) : strategiesOf(name, lines)
}

function strategiesOf(name: string, lines: readonly unknown[]): Result<Pack, PackProblem> {
  const strategies = new Map<string, Strategy>()
  for (const [index, line] of lines.entries()) {
    const read = readLine(line)
    if (!read.ok) return fail({ kind: 'wrong line', at: index + 1, field: read.problem })
    if (!strategies.has(read.value.id)) strategies.set(read.value.id, read.value)
  }
  return succeed({ name, strategies: [...strategies.values()] })
}

/** One strategy, or the first field of it that is wrong. */
function readLine(line: unknown): Result<Strategy, PackField> {
  const given = fieldsOf(line)
  if (given === null) return fail('strategy')
  const texts = textsOf(given)
  if (!texts.ok) return texts
  const routine = oneOf(routines, given('routine'), 'any')
  if (routine === null) return fail('routine')
  const tier = oneOf(tiers, given('tier'), 'universal')
  if (tier === null) return fail('tier')
  const concerns = someOf(given('concerns'))
  if (concerns === null) return fail('concerns')
  const fromMonths = monthsOf(given('fromMonths'), 0)
  const toMonths = monthsOf(given('toMonths'), OLDEST)
  if (fromMonths === null || toMonths === null || fromMonths > toMonths) return fail('ages')
  const { reviewedBy, ...words } = texts.value
  return succeed({
    ...words,
    routine,
    tier,
    concerns,
    fromMonths,
    toMonths,
    reviewedBy: reviewedBy === '' ? null : reviewedBy,
  })
}

interface Texts {
  readonly id: string
  readonly text: string
  readonly action: string
  readonly source: string
  readonly reviewedBy: string
}

const textFields = ['id', 'text', 'action', 'source', 'reviewedBy'] as const

/** The texts of a strategy, or the first that is wrong. */
function textsOf(given: Given): Result<Texts, PackField> {
  const texts = { id: '', text: '', action: '', source: '', reviewedBy: '' }
  for (const field of textFields) {
    const words = wordsOf(given(field), packLengths[field])
    if (words === null || (isNeeded(field) && words === '')) return fail(field)
    texts[field] = words
  }
  return succeed(texts)
}

function isNeeded(field: PackField): boolean {
  return field === 'id' || field === 'text'
}

type Given = (field: string) => unknown

/** The way to a field of an object by its own name; `null` when it is none. */
function fieldsOf(value: unknown): Given | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields = new Map<string, unknown>(Object.entries(value))
  return (field) => fields.get(field)
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/u, ''))
  } catch {
    return null
  }
}

/** How long a text is in UTF-8; not counted to its end where it is too long anyway. */
function bytesOf(file: string): number {
  if (file.length > packLimits.bytes) return file.length
  let bytes = 0
  for (let at = 0; at < file.length; at += 1) {
    const unit = file.charCodeAt(at)
    const isHalf = unit >= 0xd8_00 && unit <= 0xdf_ff
    bytes += isHalf || (unit >= 0x80 && unit < 0x8_00) ? 2 : unit < 0x80 ? 1 : 3
  }
  return bytes
}

/** On one line, without what cannot be seen; empty where nothing was given, `null` for anything but words or too many. */
function wordsOf(value: unknown, most: number): string | null {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') return null
  const words = inOneLine(value)
  return words.length > most ? null : words
}

/** Words on one line: no line breaks, no half letters, no marks that turn the direction of what follows. */
export function inOneLine(words: string): string {
  return words
    .replaceAll(/\p{Surrogate}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()
}

function oneOf<const C extends string>(list: readonly C[], value: unknown, without: C): C | null {
  return value === undefined || value === null ? without : (list.find((each) => each === value) ?? null)
}

/** Each once, in the order of the file. */
function someOf(value: unknown): Strategy['concerns'] | null {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return null
  const given = [...new Set<unknown>(value)]
  const known = given.flatMap((each) => bankConcerns.find((concern) => concern === each) ?? [])
  return known.length === given.length ? known : null
}

function monthsOf(value: unknown, without: number): number | null {
  if (value === undefined || value === null) return without
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= OLDEST ? value : null
}
