import { expect, it } from 'vitest'
import { parseCalendarDate, permanentRecordOf } from '#domain'
import { agency, entry, outcome, person, plan } from '../../builders/plan.ts'

it('keeps names and the date of birth, and nothing that was written (34 CFR 303.416(b))', () => {
  const born = parseCalendarDate('2024-05-06')
  const written = plan({
    child: { firstName: 'Remy', lastName: 'Tan', birthDate: born },
    agencies: [agency('Hills EI', 'contracted')],
    outcomes: [outcome('Remy plays with his sister.', { id: 'outcome-1' })],
    people: [
      person('Ann Tan', 'parent'),
      person('Bo Tan', 'caregiver'),
      person('Aunt Flo', 'relative'),
      person('Dana Reed', 'service-coordinator'),
      person('Maria Lund', 'occupational-therapist', { agency: 'hills-ei' }),
      person('Priya Nair', 'ecmh-consultant'),
    ],
    entries: [
      entry('Occupational therapy', {
        place: 'service',
        serviceType: 'OT',
        isNeeded: 'yes',
        agency: 'hills-ei',
        actors: ['maria-lund'],
      }),
      entry('Priya will coach Mom at bedtime.', { place: 'strategy', actors: ['priya-nair'] }),
    ],
  })
  expect(permanentRecordOf(written)).toEqual({
    name: 'Remy Tan',
    birthDate: born,
    parents: 'Ann Tan, Bo Tan',
    coordinators: 'Dana Reed',
    providers: 'Maria Lund',
  })
})

it('says nothing where the plan says nothing', () => {
  expect(permanentRecordOf(plan({ child: { firstName: '', lastName: '' } }))).toEqual({
    name: '',
    birthDate: null,
    parents: '',
    coordinators: '',
    providers: '',
  })
})
