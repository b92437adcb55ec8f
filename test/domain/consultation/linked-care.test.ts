/** Where care is written to which consultation has led. PL-04 to PL-08. */

import { assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  careTypes,
  fieldsOfCare,
  type LinkedCare,
  parseCalendarDate,
  referralsFor,
  type Standing,
  standings,
} from '#domain'
import { agency, entry, outcome, person, plan } from '../../builders/plan.ts'

const planWith = (standing: Standing) =>
  plan({
    agencies: [agency('Harbor', standing)],
    people: [person('Sam', 'ecmh-consultant')],
    outcomes: [outcome('Leo sleeps through the night.')],
  })

const care = (fields: Partial<LinkedCare>): LinkedCare => ({
  words: 'Counseling for Mom and Leo at Harbor',
  kind: 'outside EI',
  agency: 'harbor',
  serviceType: '',
  outcome: 'outcome-1',
  status: 'needed',
  parentAgreed: 'unknown',
  ...fields,
})

describe('care that consultation has led to', () => {
  it('of an agency that gives no EI services is a support, PL-04 and PL-05', () => {
    expect(fieldsOfCare(planWith('no'), care({ status: 'in place' })).place).toBe('support')
    expect(fieldsOfCare(planWith('no'), care({})).place).toBe('support')
    const wished = care({ kind: 'EI service', serviceType: 'PSY' })
    expect(fieldsOfCare(planWith('no'), wished).place).toBe('support')
  })

  it('of an EI agency, of an EI type and needed, is proposed as a row, PL-07', () => {
    const wished = care({ kind: 'EI service', serviceType: 'SW' })
    expect(fieldsOfCare(planWith('contracted'), wished)).toMatchObject({
      place: 'service',
      serviceType: 'SW',
      isNeeded: 'yes',
    })
  })

  it('of an agency that nobody knows waits with its question, PL-08', () => {
    const wished = care({ kind: 'EI service', serviceType: 'SW' })
    expect(fieldsOfCare(planWith('unknown'), wished).place).toBe('to-sort')
  })

  it('of a parent is a support whoever gives it, PL-06', () => {
    for (const standing of standings)
      expect(fieldsOfCare(planWith(standing), care({ kind: 'care of a parent' })).place).toBe('support')
  })

  it('waits where nobody said what it is to be', () => {
    expect(fieldsOfCare(planWith('contracted'), care({ kind: 'unsure' })).place).toBe('to-sort')
  })
})

it('waits for a referral while it is needed, and for its appointment after one', () => {
  const mental = { place: 'support', category: 'mental-health' } as const
  const on = plan({
    outcomes: [outcome('Leo sleeps.')],
    entries: [
      entry('Needed', { ...mental, status: 'needed' }),
      entry('Referred', { ...mental, status: 'in place', referredOn: parseCalendarDate('2026-03-02') }),
      entry('There all along', { ...mental, status: 'in place' }),
      entry('A crib', { place: 'support', category: 'item-or-equipment', status: 'needed' }),
    ],
  })
  expect(referralsFor(on, 'outcome-1').map(({ id }) => id)).toEqual(['needed', 'referred'])
  expect(referralsFor(on, 'outcome-2')).toEqual([])
})

it('comes to the grid from an EI agency, with an EI type, and never otherwise', () => {
  const anyCare = record({
    kind: constantFrom('care of a parent', 'outside EI', 'EI service', 'unsure'),
    serviceType: constantFrom('', ...careTypes),
    agency: constantFrom('harbor', null),
    status: constantFrom('needed', 'in place'),
    words: constantFrom(
      'Counseling for Mom and Leo at Harbor',
      'ECMH consultant comes every week',
      'Play therapy',
      '',
    ),
  })
  assert(
    property(anyCare, constantFrom(...standings), (fields, standing) => {
      const { place, serviceType } = fieldsOfCare(planWith(standing), care(fields))
      if (place !== 'service') return
      expect(fields.kind).toBe('EI service')
      expect(serviceType).not.toBe('')
      expect(fields.agency).toBe('harbor')
      expect(['employed', 'contracted', 'payor-of-last-resort']).toContain(standing)
    }),
  )
})
