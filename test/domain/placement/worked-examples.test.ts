/**
 * Worked examples, each a plan of one outcome.
 *
 * Charli's plan (T01) is the state's own example and is quoted here from
 * ODCY, "Clarifying the Roles of the IMH Provider and the ECMH Consultant".
 * The families of the others are invented; their lines are ours.
 */

import { describe, expect, it } from 'vitest'
import {
  adviseEntry,
  type Entry,
  gridOf,
  type Plan,
  placementFindings,
  strategiesOf,
  supportsOf,
  toSortOf,
  waitingSupportsOf,
} from '#domain'
import { agency, entry, type EntryFields, outcome, person, plan } from '../../builders/plan.ts'

const ei = agency('Ohio Hills EI', 'contracted')
const strategy = (actor: string, text: string): Entry => entry(text, { place: 'strategy', actors: [actor] })
const typed = (text: string, fields: EntryFields = {}): Entry => entry(text, { place: 'service', ...fields })

function ids(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ id }) => id)
}

function texts(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ text }) => text.plain)
}

function grid(the: Plan): readonly string[] {
  return gridOf(the).map(({ serviceType }) => serviceType)
}

describe('T01 Charli, breakfast bottle', () => {
  const lines = [
    strategy(
      'role:service-coordinator',
      'Early Intervention Service Coordinator (EISC) will request an application from Franklin County Board of Developmental Disabilities (FCBDD) to obtain family support dollars to purchase Nanobebe bottles to help decrease Charli’s air intake.',
    ),
    strategy(
      'role:service-coordinator',
      'EISC will purchase a Boppy pillow so caregivers can better support Charli’s head during feedings.',
    ),
    strategy(
      'olga',
      'Occupational therapist (OT) will teach mom how to position bottle to prevent Charli from choking.',
    ),
    strategy('olga', 'OT will teach mom techniques to get Charli to open her mouth for bottle feedings.'),
    strategy('role:parent', 'Mom will respond to Charli’s coos and smiles while feeding her.'),
    strategy('dana', 'ECMH consultant will join OT on a home visit to complete a Devereux screening.'),
    strategy(
      'dana',
      'ECMH consultant will provide resources to share with mom on the signs and symptoms of post-partum depression.',
    ),
  ].map((line, index) => ({ ...line, id: `line-${index + 1}` }))
  const written = (entries: readonly Entry[]): Plan =>
    plan({
      child: { firstName: 'Charli' },
      agencies: [ei, agency('Harbor', 'no', { employsEcmhConsultant: 'yes' })],
      people: [
        person('Olga', 'occupational-therapist', { agency: 'ohio-hills-ei' }),
        person('Dana', 'ecmh-consultant', { agency: 'harbor' }),
      ],
      outcomes: [
        outcome('Mom will feed Charli breakfast four out of seven days per week.', { id: 'outcome-1' }),
      ],
      entries,
    })
  const dollars = entry('Family support dollars for bottles', {
    place: 'support',
    category: 'money-and-benefits',
  })
  const ot = typed('Occupational therapy', {
    serviceType: 'OT',
    actors: ['olga'],
    frequency: 'weekly',
    minutes: 60,
  })

  it('leaves all seven lines among the strategies, in their order', () => {
    const the = written(lines)
    expect(ids(strategiesOf(the, 'outcome-1'))).toEqual(ids(lines))
    expect(the.entries.map((line) => adviseEntry(line, the).rule)).toEqual([
      'PL-18',
      'PL-18',
      'PL-01',
      'PL-01',
      'PL-15',
      'PL-03',
      'PL-02',
    ])
    expect(toSortOf(the)).toEqual([])
    expect(placementFindings(the)).toEqual([])
  })

  it('sends every line to the strategies from To sort and from the grid as well', () => {
    for (const place of ['to-sort', 'service'] as const) {
      const the = written(lines.map((line) => ({ ...line, place })))
      const places = the.entries.map((line) => adviseEntry(line, the))
      expect(places.map((advice) => advice.kind === 'place' && advice.place)).toEqual(
        lines.map(() => 'strategy'),
      )
      expect(gridOf(the)).toEqual([])
    }
  })

  it('reads the same from the words alone, with no actor named', () => {
    const the = written(lines.map((line) => ({ ...line, place: 'to-sort' as const, actors: [] })))
    const advice = the.entries.map((line) => adviseEntry(line, the))
    expect(advice.map((each) => each.kind === 'place' && each.place)).toEqual(lines.map(() => 'strategy'))
  })

  it('calls for a row of OT and for none of ECMH', () => {
    const the = written([...lines, ot])
    expect(grid(the)).toEqual(['OT'])
    const [, , teaches] = the.entries
    const advice = teaches ? adviseEntry(teaches, the) : null
    expect(advice?.kind === 'place' && advice.also.map(({ what }) => what)).toEqual(['service-row'])
  })

  it('shows the family support dollars only once they were granted', () => {
    expect(supportsOf(written([{ ...dollars, status: 'needed' }]), 'outcome-1')).toEqual([])
    expect(texts(waitingSupportsOf(written([{ ...dollars, status: 'needed' }]), 'outcome-1'))).toHaveLength(1)
    expect(texts(supportsOf(written([{ ...dollars, status: 'in place' }]), 'outcome-1'))).toEqual([
      dollars.text.plain,
    ])
  })

  it('asks whether the consent to screen is on file', () => {
    const the = written(lines)
    const screens = the.entries[5]
    const advice = screens ? adviseEntry(screens, the) : null
    expect(advice?.kind === 'place' && advice.also.map(({ what }) => what)).toContain('consent-check')
  })
})

describe('T02 a mother takes her son out alone', () => {
  const written = (school: EntryFields): Plan =>
    plan({
      agencies: [ei, agency('School for the Blind', 'no')],
      people: [
        person('Tess', 'developmental-specialist', { agency: 'ohio-hills-ei' }),
        person('Ines', 'parent'),
      ],
      entries: [
        strategy('ines', 'Ines will go over her mobility notes before each trip.'),
        strategy('tess', 'Tess will come along to the library.'),
        typed('Visits at the library', {
          serviceType: 'SI',
          actors: ['tess'],
          location: 'library',
          isNatural: 'yes',
        }),
        entry('School for the Blind', { agency: 'school-for-the-blind', status: 'in place', ...school }),
        entry('Aunt and neighbors', { place: 'support', status: 'in place', category: 'family-and-friends' }),
        entry('Library program', { place: 'support', status: 'in place' }),
      ],
    })

  it('keeps the school, the family and the library among the supports and the chosen provider on the grid', () => {
    const the = written({ place: 'support', category: 'other' })
    expect(texts(supportsOf(the))).toEqual(['School for the Blind', 'Aunt and neighbors', 'Library program'])
    expect(grid(the)).toEqual(['SI'])
    expect(strategiesOf(the)).toHaveLength(2)
  })

  it('takes the school off the grid', () => {
    const the = written({ place: 'service', serviceType: 'VIS', isNeeded: 'yes' })
    expect(grid(the)).toEqual(['SI'])
    expect(toSortOf(the).map(({ advice }) => advice.kind === 'place' && advice.place)).toEqual(['support'])
  })
})

describe('T03 eats and drinks by mouth', () => {
  const clinic = { agency: 'children-s', category: 'medical', status: 'in place' } as const
  const written = (place: Entry['place']): Plan =>
    plan({
      agencies: [ei, agency("Children's", 'no')],
      entries: [
        typed('Speech therapy at lunch', { serviceType: 'SLP', agency: 'ohio-hills-ei' }),
        typed('Occupational therapy at lunch', { serviceType: 'OT', agency: 'ohio-hills-ei' }),
        entry('Dietitian at the hospital feeding clinic', { ...clinic, place }),
        entry('Tube-feeding supplies', { place, status: 'in place' }),
        strategy('role:grandparent', 'Grandmother holds her upright at meals.'),
        entry('Grandmother', { place: 'support', category: 'family-and-friends', status: 'in place' }),
      ],
    })

  it('puts two rows on the grid, the clinic and the supplies among the supports', () => {
    const the = written('support')
    expect(grid(the)).toEqual(['SLP', 'OT'])
    expect(supportsOf(the)).toHaveLength(3)
    expect(strategiesOf(the)).toHaveLength(1)
    expect(toSortOf(the)).toEqual([])
  })

  it('offers the supports for a clinic on the grid', () => {
    const the = written('service')
    expect(grid(the)).toEqual(['SLP', 'OT'])
    expect(toSortOf(the).map(({ advice }) => advice.rule)).toEqual(['PL-16', 'PL-16'])
  })
})

describe('T04 goodbyes at day care', () => {
  const the = plan({
    agencies: [ei, agency('Northside', 'no')],
    people: [
      person('Deb', 'developmental-specialist', { agency: 'ohio-hills-ei' }),
      person('Dana', 'ecmh-consultant', { agency: 'northside' }),
    ],
    entries: [
      typed('Special instruction at home and day care', { serviceType: 'SI', actors: ['deb'] }),
      strategy('dana', 'Dana will advise Deb on a short goodbye routine.'),
      strategy('role:child-care-staff', 'The teacher will use a feelings chart.'),
      strategy('role:parent', 'Mom will read the goodbye book at bedtime.'),
      entry('Day care', { place: 'support', status: 'in place' }),
      entry('Play therapy', { place: 'support', status: 'in place', agency: 'northside' }),
      entry('Mom is worried about drop-off.', { place: 'to-sort' }),
      typed('ECMH 1x/week 45 min individual', { actors: ['dana'] }),
    ],
  })

  it('puts special instruction on the grid and nothing else', () => {
    expect(texts(gridOf(the))).toEqual(['Special instruction at home and day care'])
  })

  it('keeps the advice, the teacher’s and the mother’s part among the strategies', () => {
    expect(strategiesOf(the)).toHaveLength(3)
  })

  it('shows the day care and the play therapy as supports', () => {
    expect(texts(supportsOf(the))).toEqual(['Day care', 'Play therapy'])
  })

  it('hands the worry to the concerns and holds the consultant’s row', () => {
    expect(toSortOf(the).map(({ advice, question }) => [advice.rule, question?.ask ?? null])).toEqual([
      ['PL-26', null],
      ['PL-23', 'is-it-consultation'],
    ])
    const told = placementFindings(the).filter(({ severity }) => severity === 'grid')
    expect(told.map(({ id, canKeep }) => [id, canKeep])).toEqual([['ecmh-on-grid', false]])
  })
})

describe('T08 friends at story time', () => {
  const the = plan({
    agencies: [ei],
    people: [
      person('Deb', 'developmental-specialist', { agency: 'ohio-hills-ei' }),
      person('Paul', 'physical-therapist', { agency: 'ohio-hills-ei' }),
    ],
    entries: [
      entry('Library story time', { place: 'support', status: 'in place' }),
      typed('Special instruction in the group', {
        serviceType: 'SI',
        actors: ['deb'],
        frequency: 'twice a month',
      }),
      typed('Walker at the curb', { serviceType: 'PT', actors: ['paul'] }),
      strategy('deb', 'Deb and Paul will make a joint visit at the curb.'),
    ],
  })

  it('keeps a row for each provider and says among the strategies why they come together', () => {
    expect(texts(supportsOf(the))).toEqual(['Library story time'])
    expect(grid(the)).toEqual(['SI', 'PT'])
    expect(strategiesOf(the).map((line) => adviseEntry(line, the).rule)).toEqual(['PL-22'])
  })
})

describe('T17 a service written as an outcome', () => {
  it('is a finding about the outcome', () => {
    const the = plan({
      outcomes: [outcome('Remy will get OT twice a month for better muscle tone.', { id: 'o' })],
    })
    expect(placementFindings(the)).toMatchObject([
      { id: 'service-as-outcome', of: 'outcomes', entry: 'o', rule: 'PL-31', moveTo: 'outcome-and-service' },
    ])
  })
})
