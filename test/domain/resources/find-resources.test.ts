import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addDays,
  countiesOf,
  countyOf,
  findResources,
  isStale,
  noFilter,
  offerKinds,
  standingOf,
} from '#domain'
import { agency } from '../../builders/plan.ts'
import { day, resource } from '../../builders/workspace.ts'

const today = day('2026-03-14')
const agencies = [
  agency('Harbor', 'no', { county: 'Lucas County' }),
  agency('Hills EI', 'contracted'),
  agency('Nobody asked', 'unknown'),
  agency('Gone', 'contracted', { isRemoved: true }),
]
const harbor = resource('Harbor parents', {
  agency: 'harbor',
  kinds: ['counseling', 'after birth', 'a kind of tomorrow'],
  languages: ['es', 'en'],
  forWhom: 'Mothers and fathers of babies',
  checkedOn: day('2026-03-01'),
})
const line = resource('Warm line', { county: 'franklin', kinds: ['crisis'], languages: ['en'] })
const play = resource('Little steps', {
  agency: 'hills-ei',
  kinds: ['parent-child therapy'],
  checkedOn: day('2025-01-01'),
})
const gone = resource('Removed', { isRemoved: true })
const desk = { resources: [line, harbor, play, gone], agencies, today }
const found = (filter: Partial<typeof noFilter>) =>
  findResources({ ...noFilter, ...filter }, desk).map(({ name }) => name)

it('takes the EI status from the agency, and asks where it is not known', () => {
  expect(standingOf({ agency: 'harbor' }, agencies).givesEiServices).toBe('no')
  expect(standingOf({ agency: 'hills-ei' }, agencies).givesEiServices).toBe('yes')
  expect(standingOf({ agency: 'nobody-asked' }, agencies)).toMatchObject({
    givesEiServices: 'ask',
    standing: 'unknown',
  })
  expect(standingOf({ agency: 'gone' }, agencies)).toMatchObject({ givesEiServices: 'ask', agency: null })
  expect(standingOf({ agency: null }, agencies).givesEiServices).toBe('ask')
})

it('is out of date after 90 days, never before, and when nobody ever checked', () => {
  expect(isStale({ checkedOn: null }, today)).toBe(true)
  expect(isStale({ checkedOn: day('2025-12-14') }, today)).toBe(false)
  expect(isStale({ checkedOn: day('2025-12-13') }, today)).toBe(true)
  expect(isStale({ checkedOn: day('2026-03-15') }, today)).toBe(true)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (ago) => {
      expect(isStale({ checkedOn: addDays(today, -ago) }, today)).toBe(ago > 90)
    }),
  )
})

it('finds by name, offer, language, county and age', () => {
  expect(found({})).toEqual(['Harbor parents', 'Little steps', 'Warm line'])
  expect(found({ offer: 'after birth' })).toEqual(['Harbor parents'])
  expect(found({ language: 'es' })).toEqual(['Harbor parents'])
  expect(found({ county: 'lucas' })).toEqual(['Harbor parents'])
  expect(found({ county: 'Franklin County' })).toEqual(['Little steps', 'Warm line'])
  expect(found({ isStaleOnly: true })).toEqual(['Little steps', 'Warm line'])
  expect(found({ words: 'DEPRESSION spanish' })).toEqual(['Harbor parents'])
  expect(found({ words: 'hills' })).toEqual(['Little steps'])
  expect(found({ words: 'babies', offer: 'crisis' })).toEqual([])
})

it('names each county once; a resource’s own county before its agency’s', () => {
  expect(countyOf(line, agencies)).toBe('franklin')
  expect(countyOf(harbor, agencies)).toBe('Lucas County')
  expect(countiesOf(desk.resources, agencies)).toEqual(['franklin', 'Lucas County'])
})

it('only ever narrows: more asked never finds more', () => {
  const anyFilter = fc.record({
    words: fc.constantFrom('', 'a', 'steps', 'zebra'),
    offer: fc.option(fc.constantFrom(...offerKinds)),
    language: fc.option(fc.constantFrom('en', 'es', 'so')),
    county: fc.option(fc.constantFrom('Lucas', 'Franklin')),
    isStaleOnly: fc.boolean(),
  })
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const all = found({})
      for (const name of found(filter)) {
        expect(all).toContain(name)
        expect(found({ ...filter, words: '' })).toContain(name)
        expect(found({ ...noFilter, offer: filter.offer })).toContain(name)
      }
    }),
  )
})
