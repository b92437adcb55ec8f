/** The whole bank of a person: what comes with the app, own strategies, and those of agencies. */

import { present } from '../present.ts'
import type { RecordId } from '../shape.ts'
import type { BankRecord } from '../workspace-shape.ts'
import { bankConcerns } from './bank-concerns.ts'
import type { Pack } from './read-pack.ts'
import { appStrategies } from './strategies.en.ts'
import { OLDEST, type Strategy } from './strategy.ts'

export interface BankStrategy extends Strategy {
  /** Whose it is: the app's, one's own, or that of the agency's pack named in `pack`. */
  readonly from: 'app' | 'own' | 'pack'
  /** Empty unless it came with a pack. */
  readonly pack: string
  /** The record in the workspace; `null` for one of the app. */
  readonly record: RecordId | null
}

/** Own strategies first, then those of packs, then those of the app. The same records give the same objects. */
export function bankOf(records: readonly BankRecord[]): readonly BankStrategy[] {
  const written = present(records)
    .filter(({ marks }) => marks === '')
    .map(strategyOnce)
  return [
    ...written.filter(({ from }) => from === 'own'),
    ...written.filter(({ from }) => from === 'pack'),
    ...ofTheApp,
  ]
}

const ofTheApp: readonly BankStrategy[] = appStrategies.map((strategy) => ({
  ...strategy,
  from: 'app',
  pack: '',
  record: null,
}))

const remembered = new WeakMap<BankRecord, BankStrategy>()

function strategyOnce(record: BankRecord): BankStrategy {
  const strategy = remembered.get(record) ?? strategyOf(record)
  remembered.set(record, strategy)
  return strategy
}

function strategyOf(record: BankRecord): BankStrategy {
  const { id, text, routine, action, tier, source, pack, packKey } = record
  return {
    id: packKey === '' ? id : packKey,
    text,
    routine,
    fromMonths: record.fromMonths ?? 0,
    toMonths: record.toMonths ?? OLDEST,
    action,
    concerns: bankConcerns.filter((concern) => record.concerns.includes(concern)),
    tier,
    source,
    reviewedBy: record.reviewedBy === '' ? null : record.reviewedBy,
    from: pack === '' ? 'own' : 'pack',
    pack,
    record: id,
  }
}

/** The ids of the strategies that somebody marked as favorites. */
export function favoritesOf(records: readonly BankRecord[]): ReadonlySet<string> {
  const marked = present(records).filter(({ isFavorite }) => isFavorite)
  return new Set(marked.map((record) => record.marks || strategyOnce(record).id))
}

/** The id under which the mark on a strategy of the app is kept: the same in every window. */
export function markIdOf(strategyId: string): RecordId {
  return `mark-${strategyId}`
}

export interface Incoming {
  /** What is not in the bank yet. */
  readonly fresh: readonly Strategy[]
  /** How many were here already; they stay as they are. */
  readonly known: number
}

/** What of a pack would be new here. */
export function incomingOf({ strategies }: Pack, bank: readonly Strategy[]): Incoming {
  const here = new Set(bank.map(({ id }) => id))
  const fresh = strategies.filter(({ id }) => !here.has(id))
  return { fresh, known: strategies.length - fresh.length }
}
