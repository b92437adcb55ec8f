/**
 * Sentences made from parts: who, verb, what, from whom, how often.
 *
 * Whatever the parts say, consultation and what comes from no EI provider stay
 * off the grid. All names are invented.
 */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CapturePerson, type CaptureProvider, suggestPlacement, type SuggestedEntry } from '#domain'

const people: readonly CapturePerson[] = [
  { name: 'Will Price', role: 'physical therapist', isPsp: false },
  { name: 'Joy Adams', role: 'Early Childhood Mental Health Consultant', isPsp: false },
  { name: 'Mark Lee', role: 'developmental specialist', isPsp: true },
  { name: 'May Ortiz', role: 'EISC', isPsp: false },
  { name: 'Hope Green', role: 'mother', isPsp: false },
  { name: 'Theo Green', role: 'child', isPsp: false },
]

const providers: readonly CaptureProvider[] = [
  { name: 'Cedar County Board', aliases: ['CCB'], givesEiServices: 'employed' },
  { name: 'Plum Street Therapy', givesEiServices: 'contracted', employsEcmhConsultant: true },
  { name: 'Lakeview Hospital', aliases: ['Lakeview'], givesEiServices: 'no' },
  {
    name: 'Stone Bridge Counseling',
    aliases: ['Stone Bridge'],
    givesEiServices: 'no',
    employsEcmhConsultant: true,
  },
  { name: 'New Path Center', aliases: ['New Path'], givesEiServices: 'unknown' },
]

const services = [
  'OT',
  'PT',
  'speech',
  'speech therapy',
  'special instruction',
  'terapia del habla',
  'physical therapy',
  'pt',
  'slp',
]
const therapies = [
  'counseling',
  'play therapy',
  'trauma therapy',
  'PCIT',
  'mental health therapy',
  'terapia de juego',
]
const schedules = [
  '',
  'weekly',
  '2x/mo 60 min',
  'every other week',
  'on Mondays',
  'cada semana',
  '1x/wk, home',
]
const subjects = ['', 'Theo', 'Mom', 'He', 'Mom and Theo', 'the family', 'Hope', 'Grandma', 'La mamá']
const verbs = [
  'gets',
  'goes to',
  'needs',
  'will start',
  'is on the waitlist for',
  'sees someone for',
  'recibe',
  'receives',
  'has',
  'declined',
  '',
]
const links = ['at', 'from', 'through', 'thru', 'with', 'w/', '@', 'by', 'en', 'con', '-', 'via']
const notEi = ['Lakeview', 'Lakeview Hospital', 'Stone Bridge', 'New Path', 'New Path Center']
const unlisted = [
  'Sunny Kids',
  'Kidz Corner',
  'Green Meadow Rehab',
  'Happy Steps',
  'Bloom Pediatric Therapy',
  'Zenith Center',
]
const consultants = [
  'Joy',
  'Joy Adams',
  'ECMH consultant',
  'ECMH',
  'our ECMH',
  'the mental health consultant',
  'IECMH consultant',
  'The Early Childhood Mental Health Consultant',
  'la consultora de salud mental',
]
const deeds = [
  'will see',
  'sees',
  'gives',
  'will provide',
  'to provide',
  'provides',
  'meets with',
  'will do',
  'does',
  'will join',
  'visits',
  '',
]

const touches = ({ destination, also }: SuggestedEntry): boolean =>
  destination === 'service' || also.includes('service')
const offered = (text: string): readonly SuggestedEntry[] =>
  suggestPlacement(text, { people, providers }).entries
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')
const one = (...lists: readonly (readonly string[])[]): fc.Arbitrary<string> =>
  fc.constantFrom(...lists.flat())

const runs = { numRuns: 500 }

describe('whatever a sentence is made of', () => {
  it('no ECMH consultant brings a row', () => {
    const sentence = fc.tuple(
      one(consultants),
      one(deeds),
      one(subjects),
      one(services, therapies, ['']),
      one(schedules),
    )
    fc.assert(
      fc.property(sentence, (parts) => {
        expect(offered(joined(...parts)).filter(touches)).toEqual([])
      }),
      runs,
    )
  })

  it('nothing of an agency that is not known to give EI services does', () => {
    const sentence = fc.tuple(
      one(subjects),
      one(verbs),
      one(services, therapies),
      one(links),
      one(notEi),
      one(schedules),
    )
    fc.assert(
      fc.property(sentence, (parts) => {
        expect(offered(joined(...parts)).filter(touches)).toEqual([])
      }),
      runs,
    )
  })

  it('nor does it where the agency stands first', () => {
    const sentence = fc.tuple(
      one(notEi, unlisted),
      one(['', 'gives him', 'does', 'for', '-', ':']),
      one(services, therapies),
      one(schedules),
    )
    fc.assert(
      fc.property(sentence, (parts) => {
        expect(offered(joined(...parts)).filter(touches)).toEqual([])
      }),
      runs,
    )
  })

  it('an agency that is on no list is asked for', () => {
    const sentence = fc.tuple(
      one(subjects),
      one(verbs),
      one(services, therapies),
      one(['at', 'from', 'through', 'with', '@']),
      one(unlisted),
      one(schedules),
    )
    fc.assert(
      fc.property(sentence, (parts) => {
        expect(offered(joined(...parts)).filter(touches)).toEqual([])
      }),
      runs,
    )
  })

  it('counseling of nobody in particular does not', () => {
    const sentence = fc.tuple(one(subjects), one(verbs), one(therapies), one(schedules))
    fc.assert(
      fc.property(sentence, (parts) => {
        expect(offered(joined(...parts)).filter(touches)).toEqual([])
      }),
      runs,
    )
  })

  it('an EI service of an EI agency is offered for the grid', () => {
    const sentence = fc.tuple(
      one(['Theo gets', 'Theo needs', '', 'He will start']),
      one(['OT', 'PT', 'speech therapy', 'special instruction']),
      one(['from', 'through', 'with']),
      one(['Cedar County Board', 'CCB', 'Plum Street Therapy']),
      one(['weekly', '2x/mo 60 min', 'every other week']),
    )
    fc.assert(
      fc.property(sentence, (parts) => {
        expect(offered(joined(...parts)).map(({ destination }) => destination)).toEqual(['service'])
      }),
      { numRuns: 100 },
    )
  })
})

describe('names that are everyday words', () => {
  it.each([
    ['Will will call the clinic', ['Will Price']],
    ['Mark and May will bring a chair', ['Mark Lee', 'May Ortiz']],
    ['May to send the form', ['May Ortiz']],
    ['Hope will sing to him', ['Hope Green']],
    ['Joy will share ideas with Mark', ['Joy Adams']],
  ])('%s', (text, actors) => {
    expect(offered(text)[0]).toMatchObject({ destination: 'strategy', actors })
  })

  it.each([
    'Will call the clinic',
    'Mark off each day on the chart',
    'May start preschool in the fall',
    'Hope he sleeps through the night',
    'Start in May',
  ])('are no names in "%s"', (text) => {
    expect(offered(text).flatMap(({ actors }) => actors)).toEqual([])
  })
})
