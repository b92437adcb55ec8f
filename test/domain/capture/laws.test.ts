/** What holds for every text whatsoever. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CapturePerson, type CaptureProvider, type Standing, standings, suggestPlacement } from '#domain'
import { heldBack } from './labelled/held-back.ts'
import { people } from './labelled/team.ts'
import { tuning } from './labelled/tuning.ts'

const clauses = [...Object.values(heldBack).flat(), ...Object.values(tuning).flat()]

const names = ['Bluebird Center', 'Fern', 'Old Mill Health', 'Southeast']
const pieces = [
  'OT',
  'PT weekly',
  'speech therapy',
  'SI',
  'special instruction',
  'OT 1x/week 60 min',
  'counseling',
  'play therapy',
  'Mom',
  'Remy',
  'Maria',
  'Kelly',
  'Devon',
  'grandma',
  'she',
  'he',
  'the team',
  'Ohio Hills',
  'ECMH',
  'Dana',
  'Dana Fox',
  'ECMH consultant',
  'the mental health consultant',
  'IECMH',
  'will',
  'will receive',
  'sees',
  'gets',
  'needs',
  'goes to',
  'gives',
  'and',
  'with',
  'at',
  'from',
  'through',
  'by',
  'at home',
  'weekly',
  '60 min',
  'waiting for',
  'WIC',
  'transition to preschool',
  'turns 3',
  'annual training',
  '.',
  ';',
  ',',
  '\n',
  '- ',
  ':',
  ...names,
]

const composed = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' '))
const anyText = fc.oneof(
  composed,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...clauses), { maxLength: 4 }).map((some) => some.join(' ')),
)

const providersOf = (standing: Standing): readonly CaptureProvider[] => [
  { name: 'Ohio Hills', givesEiServices: 'contracted' },
  ...names.map((name) => ({ name, givesEiServices: standing, employsEcmhConsultant: true })),
]

const many = { numRuns: 600 }
const isOfConsultant = (text: string): boolean => /ECMH|Dana|mental health consultant/u.test(text)
const namesOther = (text: string): boolean =>
  names.some((name) => new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u').test(text))

describe('for every text', () => {
  it('nothing of ECMH touches the grid, whatever the agencies are', () => {
    let touched = 0
    fc.assert(
      fc.property(anyText, fc.constantFrom(...standings), (text, standing) => {
        for (const entry of suggestPlacement(text, { people, providers: providersOf(standing) }).entries) {
          const isOnGrid = entry.destination === 'service' || entry.also.includes('service')
          if (isOnGrid) touched += 1
          expect(isOnGrid && (isOfConsultant(entry.text) || entry.actors.includes('Dana Fox'))).toBe(false)
        }
      }),
      many,
    )
    expect(touched).toBeGreaterThan(15)
  })

  it('nothing of an agency that is not known to give EI services touches the grid', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('no' as const, 'unknown' as const), (text, standing) => {
        for (const entry of suggestPlacement(text, { people, providers: providersOf(standing) }).entries) {
          const isOnGrid = entry.destination === 'service' || entry.also.includes('service')
          expect(isOnGrid && namesOther(entry.text)).toBe(false)
        }
      }),
      many,
    )
  })

  it('nothing that was typed is lost, and nothing stands twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entries, outcomeLines } = suggestPlacement(text, { people, providers: providersOf('no') })
        if (outcomeLines.length > 0) return
        expect(wordsOf(entries.map((entry) => entry.text).join(' '))).toEqual(wordsOf(text))
      }),
      many,
    )
  })

  it('an answer is given, whoever and whatever is in the list', () => {
    const strange = fc.array(fc.record({ name: fc.string(), role: fc.string(), isPsp: fc.boolean() }), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(anyText, strange, fc.string(), (text, others: readonly CapturePerson[], name) => {
        const providers = [{ name, aliases: ['', name], givesEiServices: 'no' as const }]
        const { entries } = suggestPlacement(text, { people: others, providers, outcome: name })
        for (const { destination } of entries) expect(destination).not.toBe('')
      }),
      many,
    )
  })
})

const headings =
  /^(?:example|strateg(?:y|ies)|supports?|services?|notes?|transition|concerns?|plan|visit notes?|home visit)\s*:$/iu

/** The words of a text without those that only join clauses, and without what may be the number of a bullet. */
function wordsOf(text: string): readonly string[] {
  if (headings.test(text.trim())) return []
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(
    (word) => !/^(?:and|but|so|y|pero|then|also|luego|también|\p{L}|\p{N}{1,2})$/iu.test(word),
  )
}
