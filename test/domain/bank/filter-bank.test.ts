import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { appStrategies, bankConcerns, filterBank, routines, type Strategy } from '#domain'

const some: Strategy = {
  id: 'own-1',
  text: 'wave to José’s cousin with [child]',
  routine: 'outings',
  fromMonths: 6,
  toMonths: 12,
  action: 'Wave',
  concerns: ['new people'],
  tier: 'universal',
  source: 'Harbor handbook (2024)',
  reviewedBy: null,
}
const found = (filter: Parameters<typeof filterBank>[1]) => filterBank([some], filter).length

it('finds by words without regard to capitals and accents, when all of them occur', () => {
  expect(found({ words: 'jose WAVE' })).toBe(1)
  expect(found({ words: 'José’s' })).toBe(1)
  expect(found({ words: "jose's" })).toBe(1)
  expect(found({ words: 'wave truck' })).toBe(0)
  expect(found({ words: 'outing shy harbor' })).toBe(1)
  expect(found({ words: '   ' })).toBe(1)
})

it('finds by age, with both ends counted, and by spans that touch', () => {
  expect([5, 6, 12, 13].map((months) => found({ ages: { from: months, to: months } }))).toEqual([0, 1, 1, 0])
  expect(found({ ages: { from: 0, to: 6 } })).toBe(1)
  expect(found({ ages: { from: 13, to: 36 } })).toBe(0)
})

it('finds by routine and concern, and what fits any time of day for every routine', () => {
  expect(found({ routine: 'outings', concern: 'new people' })).toBe(1)
  expect(found({ routine: 'car' })).toBe(0)
  expect(found({ concern: 'crying' })).toBe(0)
  expect(filterBank([{ ...some, routine: 'any' }], { routine: 'car' })).toHaveLength(1)
  expect(found({ ids: new Set(['own-1']) })).toBe(1)
  expect(found({ ids: new Set() })).toBe(0)
})

it('narrows: more asked is never more found, and the order stays', () => {
  const filter = fc.record({
    routine: fc.option(fc.constantFrom(...routines)),
    concern: fc.option(fc.constantFrom(...bankConcerns)),
    ages: fc.option(fc.nat(36).map((months) => ({ from: months, to: months }))),
    words: fc.constantFrom('', 'wait', 'sock smile', 'hug', 'zzz'),
  })
  fc.assert(
    fc.property(filter, (asked) => {
      const all = filterBank(appStrategies, asked)
      expect(all).toEqual(appStrategies.filter((strategy) => all.includes(strategy)))
      const without = filterBank(appStrategies, { ...asked, words: '' })
      expect(without).toEqual(expect.arrayContaining([...all]))
    }),
  )
})
