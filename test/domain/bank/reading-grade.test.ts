import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readingGrade } from '#domain'
import { syllablesOf } from '../../../src/domain/bank/reading-grade.ts'

it.each([
  ['hold', 1],
  ['bites', 1],
  ['table', 2],
  ['bottle', 2],
  ['faces', 2],
  ['named', 1],
  ['wanted', 2],
  ['together', 3],
  ['consultant', 3],
  ['child’s', 1],
  ['bye-bye', 2],
  ['the', 1],
  ['buckle', 2],
  ['José', 2],
  ['family', 3],
  ['ECMH', 1],
])('counts the syllables of %s', (word, count) => {
  expect([word, syllablesOf(word)]).toEqual([word, count])
})

it('gives the grade of the formula', () => {
  // 6 words, 1 sentence, 6 syllables.
  expect(readingGrade('The cat sat on the mat.')).toBe(0)
  // 10 words, 2 sentences, 12 syllables: 0.39 × 5 + 11.8 × 1.2 − 15.59.
  expect(readingGrade('Mom will sit with the baby. Then she sings softly!')).toBeCloseTo(0.52, 5)
  expect(
    readingGrade('Comprehensive multidisciplinary intervention facilitates regulation.'),
  ).toBeGreaterThan(20)
})

it('is harder with longer sentences and longer words', () => {
  const short = 'Sit beside the family at meals. Wait for a look from the baby.'
  expect(readingGrade(short.replace('. W', ' and w'))).toBeGreaterThan(readingGrade(short))
  expect(readingGrade(short.replace('look', 'reaction'))).toBeGreaterThan(readingGrade(short))
})

it('is a number from 0 for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readingGrade(text)).toBeGreaterThanOrEqual(0)
      expect(Number.isFinite(readingGrade(text))).toBe(true)
    }),
  )
})
