/** What holds for every credential and any hours. */

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addDays,
  type Advice,
  expertLevelOf,
  expertsIn,
  missingInWords,
  placeFacts,
  type Question,
  renewalOf,
  rulesOf,
  usualRules,
} from '#domain'
import { credential, day, training } from '../../builders/workspace.ts'
import { anyFacts } from '../placement/arbitrary.ts'

const today = day('2026-03-14')
const nobodySet = { months: null, hours: null, leastPerArea: null, leastAreas: null, areas: '' }

const anyDay = fc.integer({ min: -1500, max: 400 }).map((count) => addDays(today, count))
const anyCredential = fc
  .record({
    kind: fc.constantFrom('IMH' as const, 'ECMH' as const),
    level: fc.constantFrom('' as const, 'I' as const, 'II' as const, 'III' as const),
    issuedOn: fc.option(anyDay),
    renewedOn: fc.option(anyDay),
    renewBy: fc.option(anyDay),
    inventoryOn: fc.option(anyDay),
  })
  .map(credential)
const areas = [...usualRules.IMH.areas, ...usualRules.ECMH.areas, 'First aid']
const anyHours = fc.array(
  fc
    .tuple(fc.option(anyDay), fc.option(fc.integer({ min: -4, max: 80 })), fc.constantFrom(...areas))
    .map(([on, quarters, area]) => training(on, quarters === null ? null : quarters / 4, area)),
  { maxLength: 30 },
)

it('counts each line once or says why not; areas add up to the whole', () => {
  fc.assert(
    fc.property(anyCredential, anyHours, (held, hours) => {
      const { byArea, counted, lines } = renewalOf(held, hours, usualRules, today)
      expect(lines).toHaveLength(hours.length)
      expect(byArea.reduce((sum, area) => sum + area.hours, 0)).toBe(counted)
      const all = lines.reduce((sum, { record, why }) => sum + (why === null ? (record.hours ?? 0) : 0), 0)
      expect(counted).toBe(all)
    }),
  )
})

it('calls nothing missing exactly when the rule is met', () => {
  fc.assert(
    fc.property(anyCredential, anyHours, (held, hours) => {
      const { rule, period, missing, counted, byArea } = renewalOf(held, hours, usualRules, today)
      const covered = byArea.filter((area) => area.hours > 0 && area.hours >= rule.leastPerArea).length
      const { inventoryOn } = held
      const isMet =
        period.state === 'cannot be told' ||
        (counted >= 15 &&
          (held.kind === 'IMH'
            ? covered === 4
            : covered >= 2 && inventoryOn !== null && inventoryOn >= period.from && inventoryOn <= today))
      expect(missing.length === 0).toBe(isMet)
    }),
  )
})

it('asks for no more after one more hour of training', () => {
  fc.assert(
    fc.property(anyCredential, anyHours, fc.constantFrom(...areas), (held, hours, area) => {
      const before = renewalOf(held, hours, usualRules, today)
      const after = renewalOf(held, [...hours, training(today, 1, area)], usualRules, today)
      expect(after.counted).toBeGreaterThanOrEqual(before.counted)
      expect(after.missing.length).toBeLessThanOrEqual(before.missing.length)
    }),
  )
})

it('does as asked: with every missing hour taken today, nothing of hours and areas is missing', () => {
  fc.assert(
    fc.property(anyCredential, anyHours, (held, hours) => {
      const { rule, period, byArea } = renewalOf(held, hours, usualRules, today)
      if (period.state === 'cannot be told' || period.state === 'overdue') return
      const taken = byArea.map(({ area }) => training(today, rule.hours, area))
      const after = renewalOf(held, [...hours, ...taken], usualRules, today)
      expect(after.missing.filter(({ kind }) => kind !== 'inventory')).toEqual([])
    }),
  )
})

it('never goes from overdue back to due soon as days pass', () => {
  const order = ['cannot be told', 'holds', 'due soon', 'overdue']
  fc.assert(
    fc.property(anyCredential, fc.nat(400), (held, later) => {
      const now = renewalOf(held, [], usualRules, today).period.state
      const then = renewalOf(held, [], usualRules, addDays(today, later)).period.state
      expect(now === 'cannot be told' || order.indexOf(then) >= order.indexOf(now)).toBe(true)
    }),
  )
})

it('ends every sentence of what is missing, and says no number with many digits', () => {
  fc.assert(
    fc.property(anyCredential, anyHours, (held, hours) => {
      const said = renewalOf(held, hours, usualRules, today).missing.map(missingInWords)
      expect(
        said.filter((sentence) => !/^[^\n]{5,120}\.$/u.test(sentence) || /\d{3}/u.test(sentence)),
      ).toEqual([])
    }),
  )
})

it('takes settings that can be a rule, and no others', () => {
  const six = 'Relationships\nObservation\nSocial\nCulture\n\nlanguage \nTrauma\nTRAUMA'
  const set = rulesOf({
    imhRenewal: { ...nobodySet, months: 36, hours: 20, areas: six },
    ecmhRenewal: nobodySet,
  })
  expect(set.IMH.areas).toEqual(['Relationships', 'Observation', 'Social', 'Culture', 'language', 'Trauma'])
  expect(set.IMH).toMatchObject({ months: 36, hours: 20, leastPerArea: 1 })
  expect(set.ECMH).toEqual(usualRules.ECMH)
  const wrong = { months: 0, hours: -1, leastPerArea: -2, leastAreas: 1.5, areas: ' \n ' }
  expect(rulesOf({ imhRenewal: wrong, ecmhRenewal: wrong })).toEqual(usualRules)
})

it('asks for no more areas than a list has', () => {
  const rules = rulesOf({
    imhRenewal: nobodySet,
    ecmhRenewal: { ...nobodySet, leastAreas: 5, areas: 'Assessment' },
  })
  const held = credential({ kind: 'ECMH', issuedOn: day('2026-01-01'), inventoryOn: today })
  expect(renewalOf(held, [training('2026-02-01', 15, 'assessment')], rules, today).missing).toEqual([])
})

const imh = (holder: string, level: 'I' | 'II' | 'III', issuedOn: string) =>
  credential({ holder, kind: 'IMH', level, issuedOn: day(issuedOn) })

it('names level II and III as the ones to ask, each person once, and nobody who is overdue', () => {
  const experts = expertsIn(
    [
      imh('Kelly Moss', 'II', '2025-01-01'),
      imh('kelly  moss', 'III', '2025-06-01'),
      imh('Maria Lopez', 'II', '2025-01-01'),
      imh('Ana Ruiz', 'I', '2025-01-01'),
      imh('Too Late', 'III', '2020-01-01'),
      { ...imh('Gone', 'III', '2025-01-01'), isRemoved: true },
      credential({ holder: 'Dana Reed', kind: 'ECMH', level: 'III', issuedOn: day('2025-01-01') }),
    ],
    usualRules,
    today,
  )
  expect(experts.map(({ holder, level }) => `${holder} ${level}`)).toEqual([
    'kelly  moss III',
    'Maria Lopez II',
  ])
  expect(expertLevelOf('Kelly Moss', experts)).toBe('III')
  expect(expertLevelOf('Ana Ruiz', experts)).toBeNull()
})

it('PL-09, PL-10: whether somebody holds a credential changes no place in the decision table', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const placeOf = (hasCredential: 'yes' | 'no' | 'unknown') =>
        whereOf(placeFacts({ ...facts, hasCredential }))
      expect(placeOf('yes')).toEqual(placeOf('no'))
      expect(placeOf('unknown')).toEqual(placeOf('no'))
    }),
    { numRuns: 2000 },
  )
})

/** Where something belongs and what is asked, without the reason. */
function whereOf(advice: Advice): unknown {
  if (advice.kind === 'place')
    return { place: advice.place, also: advice.also.map(({ what }) => what), asks: asksOf(advice.questions) }
  return advice.kind === 'ask' ? { asks: asksOf(advice.questions) } : { to: advice.to }
}

function asksOf(questions: readonly Question[]): readonly string[] {
  return questions.map(({ ask }) => ask)
}
