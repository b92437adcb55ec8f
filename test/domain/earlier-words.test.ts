import { expect, it } from 'vitest'
import { earlierWords, type Plan } from '#domain'
import { agency, entry, person, plan } from '../builders/plan.ts'

const written: Plan = plan({
  people: [person('Kelly Brandt', 'service-coordinator'), person('Grandma Rose', 'grandparent')],
  agencies: [agency('Clover County Board of Developmental Disabilities', 'employed')],
  entries: [
    entry('Mom will wait for a look at the kitchen table.', { place: 'strategy' }),
    entry('Dad will sing during snack time, with the red drum.', { place: 'strategy' }),
    entry('Kelly will buy a nursing pillow for feedings at the kitchen table.', { place: 'strategy' }),
  ],
})

const offered = (before: string, apart: string | null = null) =>
  earlierWords(written, before, apart).map((each) => each.words)

it('offers a phrase of this plan when what was typed is how it begins', () => {
  expect(offered('Leo will sit at the k')).toEqual(['at the kitchen table'])
  expect(offered('Leo will clap during s')).toEqual(['during snack time'])
  expect(offered('Grandma brings the nurs')).toEqual(['nursing pillow'])
})

it('keeps the letters as they were typed', () => {
  expect(offered('During s')).toEqual(['During snack time'])
  expect(earlierWords(written, 'Leo sits at the k', null)[0]?.typed).toBe('at the k'.length)
})

it('offers nothing for a little word alone, or for one letter', () => {
  for (const typed of ['', 'at', 'at ', 'at the', 'at the ', 'Mom n', 'with', 'x'])
    expect(offered(typed)).toEqual([])
})

it('offers nothing inside a word, and nothing that is typed out', () => {
  expect(offered('combat the kitchen tab'.slice(0, 6))).toEqual([])
  expect(offered('Leo sits at the kitchen table')).toEqual([])
  expect(offered('subnurs')).toEqual([])
})

it('offers people as they are called, by the capital, and says who is meant', () => {
  expect(earlierWords(written, 'Kel', null)).toEqual([
    { words: 'Kelly Brandt', typed: 3, person: 'kelly-brandt' },
  ])
  expect(offered('Gr')).toEqual(['Grandma Rose'])
  expect(offered('kel')).toEqual([])
  expect(offered('Clov')).toEqual(['Clover County Board of Developmental Disabilities'])
})

it('offers the more used one first, and no text its own words', () => {
  const twice = plan({
    entries: [
      entry('Sing at the kids table.', { id: 'one' }),
      entry('Wait at the kitchen table.', { id: 'two' }),
      entry('Clap at the kitchen table.', { id: 'three' }),
    ],
  })
  const words = (apart: string | null) =>
    earlierWords(twice, 'Sit at the ki', apart).map((each) => each.words)
  expect(words(null)).toEqual(['at the kitchen table', 'at the kids table'])
  expect(words('one')).toEqual(['at the kitchen table'])
})

it('offers the same letters once, as the longer phrase', () => {
  const both = plan({ entries: [entry('Leo sits at the kitchen table.')] })
  expect(earlierWords(both, 'Sit at the kit', null).map((each) => each.words)).toEqual([
    'at the kitchen table',
  ])
})

it('answers at once in a plan of a hundred strategies', () => {
  const many = plan({
    entries: Array.from({ length: 100 }, (_, index) =>
      entry(`Person ${index} will wait at the table number ${index} during a long snack with a red drum.`),
    ),
  })
  const before = performance.now()
  expect(earlierWords(many, 'Sit at the ta', null).length).toBeGreaterThan(0)
  expect(performance.now() - before).toBeLessThan(200)
})
