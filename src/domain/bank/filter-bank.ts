/** Finding strategies: by routine, age, concern and words. What a strategy says is made ready once. */

import { concernNames, routineNames, tierNames } from './names.en.ts'
import { type BankConcern, type Routine, type Strategy, withChild } from './strategy.ts'

/** Everything left out or `null` asks for nothing. */
export interface BankFilter {
  readonly routine?: Routine | null
  /** A child's age in months, or a span of ages with both ends. */
  readonly ages?: { readonly from: number; readonly to: number } | null
  readonly concern?: BankConcern | null
  /** All of them must occur; capitals and accents do not matter. */
  readonly words?: string
  /** Only these, where it is given. */
  readonly ids?: ReadonlySet<string> | null
}

/** The strategies that fit, in their order. One for any time of day fits every routine. */
export function filterBank<S extends Strategy>(strategies: readonly S[], filter: BankFilter): readonly S[] {
  const wanted = folded(filter.words ?? '')
    .split(/\s+/u)
    .filter(Boolean)
  return strategies.filter((strategy) => fits(strategy, filter) && says(strategy, wanted))
}

function fits(strategy: Strategy, { routine, ages, concern, ids }: BankFilter): boolean {
  if (!isIn(strategy, routine ?? null) || !suits(strategy, ages)) return false
  if (ids && !ids.has(strategy.id)) return false
  return !concern || strategy.concerns.includes(concern)
}

function isIn(strategy: Strategy, routine: Routine | null): boolean {
  return routine === null || strategy.routine === routine || strategy.routine === 'any'
}

function suits({ fromMonths, toMonths }: Strategy, ages: BankFilter['ages']): boolean {
  return !ages || (fromMonths <= ages.to && toMonths >= ages.from)
}

function says(strategy: Strategy, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const said = saidOnce(strategy)
  return wanted.every((word) => said.includes(word))
}

const remembered = new WeakMap<Strategy, string>()

function saidOnce(strategy: Strategy): string {
  const before = remembered.get(strategy)
  if (before !== undefined) return before
  const said = folded(
    [
      withChild(strategy.text),
      strategy.action,
      routineNames[strategy.routine],
      tierNames[strategy.tier],
      ...strategy.concerns.flatMap((concern) => [concern, concernNames[concern]]),
      strategy.source,
    ].join(' '),
  )
  remembered.set(strategy, said)
  return said
}

/** Small letters without accents, so that "jose" finds José. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLocaleLowerCase('en-US')
}
