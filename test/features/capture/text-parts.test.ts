import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/features/capture/text-parts.ts'

const sleep = { id: 'sleep', statement: 'Ana will fall asleep in her own bed five of seven nights.' }
const eat = { id: 'eat', statement: 'Ana will eat lunch with her family every day.' }
const open = { id: 'open', statement: '' }

function shownOf(text: string, outcomes = [sleep, eat], here: string | null = 'sleep') {
  return [...partsOf(text, outcomes, here)].map(({ words, outcome: { key, kind, number } }) => [
    key,
    kind,
    number,
    words.trim(),
  ])
}

describe('which outcome a line is for', () => {
  it('is the one of the box, until a line names another by its number', () => {
    expect(shownOf('Nana sings.\nOutcome 2:\nDad cooks.\nMom helps.')).toEqual([
      ['sleep', 'known', 1, 'Nana sings.'],
      ['eat', 'known', 2, 'Outcome 2:\nDad cooks.\nMom helps.'],
    ])
  })

  it('is the one whose statement a line repeats', () => {
    const [first, second] = shownOf(`${eat.statement} Dad cooks.\nNana sings.`)
    expect(first?.[0]).toBe('eat')
    expect(second).toBeUndefined()
  })

  it('keeps what follows a number as an entry where it is not the statement', () => {
    expect(shownOf('Outcome 2: Dad cooks.')).toEqual([['eat', 'known', 2, 'Dad cooks.']])
  })

  it('is given its statement by a line that says one, where it has none yet', () => {
    expect(shownOf('IFSP Outcome: Ana plays.\nDad sings.', [open], 'open')).toEqual([
      ['open', 'stated', 1, 'IFSP Outcome: Ana plays.\nDad sings.'],
    ])
    expect(
      shownOf('Outcome 1: Ana plays.\nOutcome 1: Dad sings.', [open], 'open').map((part) => part[3]),
    ).toEqual(['Outcome 1: Ana plays.', 'Dad sings.'])
  })

  it('is a new one where a line states what no outcome says', () => {
    expect(shownOf('Outcome 3: Ana plays.\nDad sings.\nGoal: Ana jumps far.\nMom jumps.')).toEqual([
      ['new-3', 'new', 3, 'Outcome 3: Ana plays.\nDad sings.'],
      ['new-ana jumps far.', 'new', 4, 'Goal: Ana jumps far.\nMom jumps.'],
    ])
  })

  it('is none in a plan without one', () => {
    expect(shownOf('Dad sings.', [], null)).toEqual([[null, 'known', 0, 'Dad sings.']])
  })
})

it('loses no letter, however long the text is, and ends each part where the next begins', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('\n', 'Outcome 2: ', 'Dad sings. ', 'x'.repeat(4000), 'Mom hums. '.repeat(500)),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      const parts = [...partsOf(text, [sleep, eat], 'sleep')]
      let start = 0
      for (const { words, end } of parts) {
        expect(text.slice(start, end).endsWith(words)).toBe(true)
        expect(words.length).toBeLessThanOrEqual(6001)
        start = end
      }
      expect(text.slice(start)).toBe('')
    }),
  )
})
