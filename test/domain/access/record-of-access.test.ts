import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type Access,
  copiesOf,
  familyListOf,
  legalRecordOf,
  missingIn,
  parseCalendarDate,
  staffListOf,
} from '#domain'
import { accessWays, parties } from '../../../src/domain/access/access-shape.ts'

let made = 0

function access(fields: Partial<Access> = {}): Access {
  made += 1
  return {
    id: `access-${made}`,
    rank: `a${String(made).padStart(6, '0')}`,
    origin: { authorId: 'p1', author: 'Dana Reed', at: '2026-03-02T15:00:00.000Z' },
    isRemoved: false,
    plans: ['plan-1'],
    way: 'paper copy',
    party: 'other agency',
    name: 'Rosa Diaz',
    agency: 'Little Steps child care',
    on: parseCalendarDate('2026-03-02'),
    purpose: 'Naps at child care',
    release: 'yes',
    isByHand: true,
    ...fields,
  }
}

const anyAccess = fc
  .record({
    plans: fc.subarray(['plan-1', 'plan-2', 'plan-3']),
    way: fc.constantFrom(...accessWays),
    party: fc.constantFrom(...parties),
    on: fc.option(
      fc
        .integer({ min: 1, max: 28 })
        .map((day) => parseCalendarDate(`2026-02-${String(day).padStart(2, '0')}`)),
    ),
    name: fc.constantFrom('', 'Rosa Diaz', ' '),
    purpose: fc.constantFrom('', 'Naps'),
  })
  .map((fields) => access(fields))

it('keeps people of other agencies, and others, in the legal record', () => {
  const agency = access()
  const neighbor = access({ party: 'other person' })
  expect(legalRecordOf([agency, neighbor], 'plan-1')).toHaveLength(2)
})

it('leaves the family and own staff out of it (34 CFR 303.406)', () => {
  const mother = access({ party: 'family', name: 'Mom' })
  const colleague = access({ party: 'own staff', name: 'Dana Reed' })
  expect(legalRecordOf([mother, colleague], 'plan-1')).toEqual([])
  expect(familyListOf([mother, colleague], 'plan-1')).toEqual([mother])
  expect(staffListOf([mother, colleague], 'plan-1')).toEqual([colleague])
})

it('puts somebody of whom nobody said who it was into the legal record', () => {
  const somebody = access({ party: 'unknown' })
  expect(legalRecordOf([somebody], 'plan-1')).toEqual([somebody])
})

it('shows each access of a plan in exactly one list, and none of another plan', () => {
  fc.assert(
    fc.property(fc.array(anyAccess), (accesses) => {
      const lists = [legalRecordOf, staffListOf, familyListOf].flatMap((list) => list(accesses, 'plan-1'))
      const mine = accesses.filter(({ plans }) => plans.includes('plan-1'))
      expect(lists.map(({ id }) => id).toSorted()).toEqual(mine.map(({ id }) => id).toSorted())
    }),
  )
})

it('has the newest day first', () => {
  fc.assert(
    fc.property(fc.array(anyAccess), (accesses) => {
      const days = legalRecordOf(accesses, 'plan-1').map(({ on, origin }) => on ?? origin.at.slice(0, 10))
      expect(days).toEqual(days.toSorted().toReversed())
    }),
  )
})

it('tells copies that somebody has from a look', () => {
  const paper = access()
  const file = access({ party: 'family', way: 'file' })
  const look = access({ way: 'looked' })
  const key = access({ way: 'agency key', party: 'own staff' })
  expect(copiesOf([paper, file, look, key], 'plan-1')).toEqual([file, paper])
})

it('says what the law asks for and a line does not say', () => {
  expect(missingIn(access())).toEqual([])
  expect(missingIn(access({ name: '', agency: ' ', purpose: '' }))).toEqual(['name', 'purpose'])
  expect(missingIn(access({ on: null, origin: { authorId: '', author: '', at: '' } }))).toEqual(['day'])
  expect(missingIn(access({ party: 'family', name: '', agency: '', purpose: '' }))).toEqual([])
})
