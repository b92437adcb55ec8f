/** What a chosen file would bring into the bank. Nothing is written here. */

import {
  type BankStrategy,
  fail,
  incomingOf,
  packLimits,
  packProblemInWords,
  readPack,
  type Result,
  type Strategy,
  succeed,
} from '#domain'
import { addStrategies, type StrategyValues } from '#session'
import { words } from './words.en.ts'

interface Brought {
  /** `null` when there is nothing new. */
  readonly command: ReturnType<typeof addStrategies> | null
  /** What came, in one plain line. */
  readonly said: string
}

/** The problem is a sentence for the screen. */
export async function bringIn(file: File, bank: readonly BankStrategy[]): Promise<Result<Brought, string>> {
  if (file.size > packLimits.bytes) return fail(packProblemInWords({ kind: 'too large' }))
  const text = await file.text().catch(() => null)
  if (text === null) return fail(words.noPackFile)
  const pack = readPack(text)
  if (!pack.ok) return fail(packProblemInWords(pack.problem))
  const { fresh, known } = incomingOf(pack.value, bank)
  const { name } = pack.value
  return succeed({
    command: fresh.length === 0 ? null : addStrategies(fresh.map((strategy) => recordOf(strategy, name))),
    said: words.came(fresh.length, known, name),
  })
}

function recordOf({ id, concerns, reviewedBy, ...values }: Strategy, pack: string): StrategyValues {
  return { values: { ...values, pack, packKey: id, reviewedBy: reviewedBy ?? '' }, concerns }
}
