import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinChanges } from '../../src/storage/join-changes.ts'
import { change } from './laptop.ts'
import { joinWords, wordsOf } from './words-document.ts'

it('joins neighbours of one intent, and no others', () => {
  const joined = joinChanges(
    [
      change('a'),
      change('b', { at: 'later' }),
      change('c', { intent: 'addOutcome' }),
      change('d'),
      change('e', { needs: 2 }),
      change('f', { needs: 2, wrote: 2 }),
    ],
    joinWords,
  )
  expect(joined.map(({ update }) => wordsOf(update))).toEqual([['a', 'b'], ['c'], ['d'], ['e'], ['f']])
  expect(joined[0]?.at).toBe('later')
})

it('joins nothing beyond a mebibyte', () => {
  const large = change('x'.repeat(700_000))
  expect(joinChanges([large, large], joinWords)).toHaveLength(2)
})

it('keeps every word in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('x', 'y')), (intents) => {
      const changes = intents.map((intent, index) => change(`w${index}`, { intent }))
      const words = joinChanges(changes, joinWords).flatMap(({ update }) => wordsOf(update))
      expect(words).toEqual(intents.map((_, index) => `w${index}`))
    }),
  )
})
