/**
 * T01, the state's own example: a baby who is fed breakfast.
 *
 * The sentences are quoted from ODCY, "Clarifying the Roles of the IMH Provider
 * and the ECMH Consultant". The people's names are invented.
 */

import { expect, it } from 'vitest'
import {
  adviseEntry,
  gridOf,
  placementFindings,
  strategiesOf,
  supportsOf,
  toSortOf,
  waitingSupportsOf,
  type Entry,
  type Plan,
} from '#domain'
import { agency, entry, outcome, person, plan, type EntryFields } from '../../builders/plan.ts'

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
