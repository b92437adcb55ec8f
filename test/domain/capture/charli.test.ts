/**
 * The state's own example, pasted as it is printed: the outcome and seven
 * sentences, several of them in one paragraph.
 *
 * Quoted from ODCY, "Clarifying the Roles of the IMH Provider and the ECMH
 * Consultant". The people's names are invented.
 */

import { describe, expect, it } from 'vitest'
import { type CapturePerson, suggestPlacement } from '#domain'

const printed = `IFSP Outcome: Mom will feed Charli breakfast four out of seven days per week.

Early Intervention Service Coordinator (EISC) will request an application from Franklin County Board of Developmental Disabilities (FCBDD) to obtain family support dollars to purchase Nanobebe bottles to help decrease Charli's air intake. EISC will purchase a Boppy pillow so caregivers can better support Charli's head during feedings.

Occupational therapist (OT) will teach mom how to position bottle to prevent Charli from choking. OT will teach mom techniques to get Charli to open her mouth for bottle feedings. Mom will respond to Charli's coos and smiles while feeding her.

ECMH consultant will join OT on a home visit to complete a Devereux screening.

ECMH consultant will provide resources to share with mom on the signs and symptoms of post-partum depression.`

const team: readonly CapturePerson[] = [
  { name: 'Kelly', role: 'EISC', isPsp: false },
  { name: 'Olga', role: 'OT', isPsp: true },
  { name: 'Tess', role: 'mother', isPsp: false },
  { name: 'Dana', role: 'ECMH consultant', isPsp: false },
  { name: 'Charli', role: 'child', isPsp: false },
]

const outcome = 'Mom will feed Charli breakfast four out of seven days per week.'

function pasted(people: readonly CapturePerson[], text = printed) {
  return suggestPlacement(text, { providers: [], people, outcome })
}

describe.each([
  ['with names', team, ['Kelly', 'Kelly', 'Olga', 'Olga', 'Tess', 'Dana', 'Dana']],
  [
    'with nobody named yet',
    [],
    [
      'service-coordinator',
      'service-coordinator',
      'occupational-therapist',
      'occupational-therapist',
      'parent',
      'ecmh-consultant',
      'ecmh-consultant',
    ],
  ],
] as const)('Charli %s', (_, people, actors) => {
  const { entries, outcomeLines } = pasted(people)

  it('makes seven strategies with their people, and knows the outcome', () => {
    expect(outcomeLines).toHaveLength(1)
    expect(entries.map(({ destination }) => destination)).toEqual(actors.map(() => 'strategy'))
    expect(entries.map((entry) => entry.actors)).toEqual(actors.map((actor) => [actor]))
    expect(entries.map(({ rule }) => rule)).toEqual([
      'PL-18',
      'PL-18',
      'PL-01',
      'PL-01',
      'PL-15',
      'PL-03',
      'PL-02',
    ])
  })

  it('offers a row of OT and nothing of ECMH', () => {
    const beside = entries.map(({ also }) => also.includes('service'))
    expect(beside).toEqual([false, false, true, true, false, false, false])
    expect(entries[2]?.serviceType).toBe('OT')
  })

  it('finds nothing to complain of, and asks for the consent to screen', () => {
    expect(entries.flatMap(({ findings }) => findings)).toEqual([])
    expect(entries.flatMap(({ questions }) => questions.map(({ ask }) => ask))).toEqual(['consent-check'])
  })
})

it('reads the same where the printed lines are wrapped', () => {
  const wrapped = printed.replaceAll(/(.{60,80}?) /gu, '$1\n')
  expect(wrapped).not.toBe(printed)
  expect(pasted(team, wrapped).entries.map(({ actors }) => actors)).toEqual(
    pasted(team).entries.map(({ actors }) => actors),
  )
})
