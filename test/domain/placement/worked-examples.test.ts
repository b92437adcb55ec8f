/** Worked examples, each a plan of one outcome. The families are invented. */

import { describe, expect, it } from 'vitest'
import {
  adviseEntry,
  gridOf,
  placementFindings,
  strategiesOf,
  supportsOf,
  toSortOf,
  type Entry,
  type Plan,
} from '#domain'
import { agency, entry, outcome, person, plan, type EntryFields } from '../../builders/plan.ts'

const ei = agency('Ohio Hills EI', 'contracted')

const strategy = (actor: string, text: string): Entry => entry(text, { place: 'strategy', actors: [actor] })

const typed = (text: string, fields: EntryFields = {}): Entry => entry(text, { place: 'service', ...fields })

function texts(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ text }) => text.plain)
}

function grid(the: Plan): readonly string[] {
  return gridOf(the).map(({ serviceType }) => serviceType)
}

const aloneWith = (school: EntryFields): Plan =>
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

describe('T02 a mother takes her son out alone', () => {
  it('keeps the school, the family and the library among the supports and the chosen provider on the grid', () => {
    const the = aloneWith({ place: 'support', category: 'other' })
    expect(texts(supportsOf(the))).toEqual(['School for the Blind', 'Aunt and neighbors', 'Library program'])
    expect(grid(the)).toEqual(['SI'])
    expect(strategiesOf(the)).toHaveLength(2)
  })

  it('takes the school off the grid', () => {
    const the = aloneWith({ place: 'service', serviceType: 'VIS', isNeeded: 'yes' })
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
