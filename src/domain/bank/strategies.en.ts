/**
 * The strategies that come with the app, in our own words.
 *
 * Each is one thing a caregiver does in a daily routine, and helps a child to
 * feel safe, to be close to somebody, to bear feelings and to be with others.
 * They stand in the domain because they have to hold before the rules: tests ask
 * the decision table and quick capture about every sentence that can be made of
 * them. No practitioner has reviewed them yet, and every screen says so.
 */

import type { Routine, Strategy } from './strategy.ts'
import { bath, diaperAndDressing } from './strategies/bath-and-dressing.en.ts'
import { anyTime, calming } from './strategies/calming-and-any-time.en.ts'
import { car, outings } from './strategies/car-and-outings.en.ts'
import { feeding, sleep } from './strategies/feeding-and-sleep.en.ts'
import { play, separation } from './strategies/play-and-separation.en.ts'
import type { WrittenStrategy } from './strategies/written-strategy.ts'

export const appStrategies: readonly Strategy[] = [
  ...of('feeding', feeding),
  ...of('sleep', sleep),
  ...of('separation', separation),
  ...of('play', play),
  ...of('bath', bath),
  ...of('diaper and dressing', diaperAndDressing),
  ...of('car', car),
  ...of('calming', calming),
  ...of('outings', outings),
  ...of('any', anyTime),
]

function of(routine: Routine, written: readonly WrittenStrategy[]): readonly Strategy[] {
  return written.map((strategy) => ({ ...strategy, routine, reviewedBy: null }))
}
