import type { BankConcern, BankFilter, Routine } from '#domain'
import { words } from './words.en.ts'

/** What is asked for on the screen; empty words and `null` ask for nothing. */
export interface BankSearch {
  readonly words: string
  readonly routine: Routine | null
  readonly age: AgeBand | null
  readonly concern: BankConcern | null
  readonly onlyFavorites: boolean
}

export const everything: BankSearch = {
  words: '',
  routine: null,
  age: null,
  concern: null,
  onlyFavorites: false,
}

const bands = {
  '0-5': { from: 0, to: 5 },
  '6-11': { from: 6, to: 11 },
  '12-17': { from: 12, to: 17 },
  '18-23': { from: 18, to: 23 },
  '24-36': { from: 24, to: 36 },
} as const

type AgeBand = keyof typeof bands

const bandKeys = ['0-5', '6-11', '12-17', '18-23', '24-36'] as const

export const ageOptions = bandKeys.map((value) => ({
  value,
  label: words.ages(bands[value].from, bands[value].to),
}))

export function filterOf(search: BankSearch, favorites: ReadonlySet<string>): BankFilter {
  return {
    words: search.words,
    routine: search.routine,
    concern: search.concern,
    ages: search.age === null ? null : bands[search.age],
    ids: search.onlyFavorites ? favorites : null,
  }
}
