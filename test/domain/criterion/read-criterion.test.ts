/** Own phrases, as people type them. Families are invented. */

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { criterionInWords, readCriterion } from '#domain'

const phrases: readonly (readonly [string, string])[] = [
  // Out of a whole
  ['4 of 7 days a week', '4 of 7 days a week'],
  ['4 of 7 days per week', '4 of 7 days a week'],
  ['4 out of 7 mornings', '4 of 7 mornings'],
  ['four out of seven days each week', '4 of 7 days a week'],
  ['four out of every five bedtimes', '4 of 5 bedtimes'],
  ['4/7 days', '4 of 7 days'],
  ['3 times out of 5', '3 of 5 times'],
  ['3 of 4', '3 of 4'],
  ['5 of 7 diaper changes', '5 of 7 diaper changes'],
  ['2 of 3 haircuts', '2 of 3 haircuts'],
  ['4 of 5 car seats', '4 of 5 car seats'],
  ['5 in 7 nights', '5 of 7 nights'],
  ['4–5 of 7 days', '4 to 5 of 7 days'],
  // Times and every
  ['twice a day', 'twice a day'],
  ['once a week', 'once a week'],
  ['at least once a day', 'at least once a day'],
  ['3x/week', '3 times a week'],
  ['3 x a week', '3 times a week'],
  ['3 times weekly', '3 times a week'],
  ['4 mornings a week', '4 mornings a week'],
  ['every night', 'every night'],
  ['daily', 'every day'],
  ['every other day', 'every other day'],
  ['at every meal', 'every meal'],
  ['3 days in 1 week', '3 days a week'],
  ['five days out of the week', '5 days a week'],
  ['each gets two free evenings a week', '2 evenings a week'],
  // How much
  ['at least five bites at every meal', 'at least 5 bites each meal'],
  ['4 to 6 new words', '4 to 6 words'],
  ['half an hour', 'half an hour'],
  ['half a cup', 'half a cup'],
  ['half of the meals', 'half the meals'],
  ['sits for 10 minutes', '10 minutes'],
  ['a 2-minute turn', '2 minutes'],
  ['up to twenty-five steps', 'at most 25 steps'],
  ['asleep within 20 minutes', 'at most 20 minutes'],
  ['10 minutes a day', '10 minutes a day'],
  // Trials and percent are read as well
  ['5 out of 7 trials', '5 of 7 trials'],
  ['80% of the time', '80% of the time'],
  // How long it keeps up
  ['for two weeks', 'for 2 weeks'],
  ['for a month', 'for 1 month'],
  ['three days in a row', '3 days in a row'],
  ['3 consecutive nights', '3 nights in a row'],
  ['over 4 weeks', 'for 4 weeks'],
  // By when
  ['in 4–6 months', 'within 4 to 6 months'],
  ['within three months', 'within 3 months'],
  ['in the next 3 months', 'within 3 months'],
  ['by her second birthday', 'by her second birthday'],
  ['before he turns 2', 'before he turns 2'],
  ['by 24 months', 'by 24 months'],
  ['by the end of June', 'by the end of June'],
  ['by 6/14', 'by 6/14'],
  ['by the next review', 'by the next review'],
  // Places
  ['at home and at Grandma’s', 'at home and Grandma’s'],
  ['in the car, at home and in the store', 'in the car, at home and at the store'],
  ['before breakfast and after dinner', 'before breakfast and after dinner'],
  ['with 2 different people in 3 places', '2 people, 3 places'],
  ['during bath time', 'at bath time'],
  // Vague words, said as such
  ['most days', '“most days”'],
  ['Usually', '“Usually”'],
  ['a few times', '“a few times”'],
  // Several parts
  ['one trip to the library in 4–6 months', '1 trip to the library, within 4 to 6 months'],
  [
    'one trip to library/mall/other in 4-6 months',
    '1 trip to the library and the mall, within 4 to 6 months',
  ],
  [
    'holds a spoon for 2 minutes at lunch and dinner on three days in a row',
    '2 minutes, at lunch and dinner, 3 days in a row',
  ],
  ['Mom feeds Charli breakfast 4 of 7 days a week', '4 of 7 days a week, at breakfast'],
  ['4 of 7 days a week, four weeks in a row', '4 of 7 days a week, 4 weeks in a row'],
  [
    'falls asleep within 20 minutes at bedtime, 5 of 7 nights',
    'at most 20 minutes, 5 of 7 nights, at bedtime',
  ],
  ['every night for a month', 'every night, for 1 month'],
  // Spanish
  ['4 de 7 días a la semana', '4 of 7 days a week'],
  ['cuatro de cada siete mañanas', '4 of 7 mornings'],
  ['dos veces al día durante dos semanas', 'twice a day, for 2 weeks'],
  ['una vez por semana en la biblioteca', 'once a week, at the library'],
  ['todas las noches en casa', 'every night, at home'],
  ['al menos cinco bocados en el almuerzo y la cena', 'at least 5 bites, at lunch and dinner'],
  ['tres días seguidos', '3 days in a row'],
  ['en los próximos 3 meses', 'within 3 months'],
  ['para su segundo cumpleaños', 'para su segundo cumpleaños'],
  ['media hora', 'half an hour'],
  ['la mayoría de los días', '“la mayoría de los días”'],
]

it.each(phrases)('reads “%s” as “%s”', (typed, said) => {
  const read = readCriterion(typed)
  expect(read && criterionInWords(read)).toBe(said)
})

it('gives the parts as data', () => {
  expect(readCriterion('4 of 7 days a week, at breakfast')).toMatchObject({
    howOften: { amount: { from: 4, to: 4 }, of: 7, unit: { one: 'day' }, period: { one: 'week' } },
    places: [{ said: 'at breakfast', words: 'at breakfast' }],
  })
  expect(readCriterion('one trip in 4–6 months')).toMatchObject({
    howOften: { amount: { from: 1, to: 1 }, unit: { one: 'trip' } },
    window: { until: { kind: 'span', amount: { from: 4, to: 6 }, unit: { one: 'month' } } },
  })
  expect(readCriterion('by 24 months')?.window?.until).toEqual({ kind: 'age', months: 24 })
})

const nothing = [
  '',
  'Leo is 18 months old',
  'walks at 24 months',
  'in the last 3 months',
  'his 24-month-old brother',
  'one day he will go',
  'Leo will play with his 2 brothers',
  'Tuesday at 7 pm',
  'the 2nd try on Tuesday',
  'once she is awake',
  'gives a high five',
  'costs $5 a week',
  'Section 2 of the plan',
  'Mom has her driver’s license',
  'Leo asks for help with a sign',
  '一日一回',
]

it.each(nothing)('reads nothing in “%s”', (typed) => {
  expect(readCriterion(typed)).toBeNull()
})

const bits = [...phrases.map(([typed]) => typed), ...nothing].flatMap((typed) => typed.split(' '))
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((words) => words.join(' ')),
)

it('never throws, and quotes only words that stand there', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const read = readCriterion(typed)
      if (read === null) return
      const { howMuch, howOften, keepsUp, window, places, vague } = read
      const parts = [howMuch, howOften, keepsUp, window, ...places, ...vague].filter((part) => part !== null)
      expect(parts.length).toBeGreaterThan(0)
      for (const { words, from } of parts) {
        expect(words).not.toBe('')
        expect(typed.slice(from, from + words.length)).toBe(words)
      }
      expect(criterionInWords(read)).not.toMatch(/undefined|null|NaN|^,|, $|,,/u)
    }),
    { numRuns: 3000 },
  )
})

it('takes a megabyte in its stride', () => {
  const begin = performance.now()
  readCriterion('4 of 7 days a week at home and '.repeat(40_000))
  readCriterion('of '.repeat(400_000))
  expect(performance.now() - begin).toBeLessThan(500)
})
