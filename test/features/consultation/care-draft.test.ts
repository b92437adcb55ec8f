/** What is not asked any more is neither held against anybody nor written. */

import { expect, it } from 'vitest'
import { careOf, emptyCare, mistakesInCare } from '../../../src/features/consultation/care-draft.ts'
import { day } from '../../builders/log.ts'

const here = {
  ...emptyCare,
  words: 'Somebody for Mom to talk to',
  kind: 'outside EI',
  isInPlace: true,
} as const

it('forgets the day of a referral once the help is in place', () => {
  const today = day('2026-03-14')
  expect(mistakesInCare({ ...here, referredOn: day('2027-03-14') }, today)).toEqual({})
  expect(careOf({ ...here, referredOn: day('2026-03-02') }, 'outcome-1', null).referredOn).toBeNull()
  const needed = { ...here, isInPlace: false, referredOn: day('2026-03-02') }
  expect(careOf(needed, 'outcome-1', null).referredOn).toBe('2026-03-02')
})
