/** The second half of the decision table, each row under its own number. */

import { expect, it } from 'vitest'
import { standOf } from '#domain'
import { row, written } from './written.ts'

it('PL-18 asking for money, getting an item', () => {
  const fields = { actors: ['kelly'], place: 'strategy' } as const
  expect(written('Kelly will ask for family support dollars.', fields)).toMatchObject({
    goesTo: 'strategy',
    rule: 'PL-18',
  })
  expect(written('Kelly will get a high chair.', { ...fields, nature: 'action' })).toMatchObject({
    rule: 'PL-18',
  })
})

it('PL-19 money granted, item at home', () => {
  const given = written('Family support dollars approved', { place: 'service' })
  expect(given).toMatchObject({ goesTo: 'support', rule: 'PL-19', isOnGrid: false })
  const paid = written('OT', {
    ...row,
    serviceType: 'OT',
    actors: ['maria'],
    funding: 'family support dollars',
  })
  expect(paid.ids).toContain('support-money-pays-service')
})

it('PL-20 assistive technology', () => {
  const named = written('Adapted seat', { ...row, serviceType: 'AT', agency: 'ohio-hills-ei' })
  expect(named).toMatchObject({ goesTo: 'service', rule: 'PL-20', isOnGrid: true })
  expect(written('Adapted seat', { ...row, actors: ['maria'] }).asks).toEqual(['service-type'])
  expect(written('High chair', { actors: ['kelly'], nature: 'resource' }).asks).toEqual(['in-place'])
})

it('PL-21 therapy outside EI', () => {
  const given = written('Speech therapy', {
    ...row,
    serviceType: 'SLP',
    agency: 'harbor',
    status: 'in place',
  })
  expect(given).toMatchObject({ goesTo: 'support', rule: 'PL-21', isOnGrid: false })
  expect(written('Outpatient speech therapy', { ...row, serviceType: 'SLP' })).toMatchObject({
    asks: ['which-agency'],
    isOnGrid: false,
  })
  expect(written('ABA')).toMatchObject({ goesTo: 'support', rule: 'PL-21' })
})

it('PL-22 two providers on a joint visit', () => {
  const given = written('Maria and Dev will visit together at snack.', {
    actors: ['maria', 'dev'],
    place: 'strategy',
  })
  expect(given).toMatchObject({ goesTo: 'strategy', rule: 'PL-22', also: ['service-row'] })
  const merged = written('OT and SI', { ...row, serviceType: 'OT', actors: ['maria', 'dev'] })
  expect(merged.ids).toContain('joint-visit-merged')
})

it('PL-23 the consultant alone with the family on a schedule', () => {
  const fields = { actors: ['dana'], place: 'strategy' } as const
  const given = written('Dana will see mom weekly, 60 min.', fields)
  expect(given).toMatchObject({ goesTo: 'ask', rule: 'PL-23', asks: ['is-it-consultation', 'who-joins'] })
  expect(standOf(given.entry, given.plan)).toBe('to-sort')
  expect(written('Sessions', { ...fields, frequency: '4 a month', intensity: 'individual' }).rule).toBe(
    'PL-23',
  )
  expect(written('Dana will see mom with Maria weekly.', fields).rule).toBe('PL-02')
})

it('PL-24 duties to the program', () => {
  const given = written('Annual ECMH training', { actors: ['dana'] })
  expect(given).toMatchObject({ goesTo: 'log', rule: 'PL-24' })
  expect(written('Dana attends two team meetings a month.', { actors: ['dana'] }).goesTo).toBe('log')
  expect(written('Dana will come to the team meeting about Remy.', { actors: ['dana'] }).goesTo).toBe(
    'strategy',
  )
})

it('PL-25 help with a referral', () => {
  const given = written('Dana will help the team decide on a referral.', {
    actors: ['dana'],
    place: 'strategy',
  })
  expect(given).toMatchObject({ goesTo: 'strategy', rule: 'PL-25', also: ['step'] })
})

it('PL-26 a worry', () => {
  expect(written('Mom feels down; the baby cries at feeds.')).toMatchObject({
    goesTo: 'concern',
    rule: 'PL-26',
  })
  const inSupports = written('Mom is worried about sleep.', { place: 'support' })
  expect(inSupports.ids).toContain('concern-in-supports')
})

it('PL-27 how it is going today', () => {
  expect(written('Cup taken 1 of 7 days.')).toMatchObject({ goesTo: 'happening-now', rule: 'PL-27' })
})

it('PL-28 leaving EI at three', () => {
  const given = written('Kelly will plan the preschool visit.', { actors: ['kelly'], place: 'strategy' })
  expect(given).toMatchObject({ goesTo: 'transition', rule: 'PL-28' })
  expect(given.ids).toContain('transition-in-strategies')
})

it('PL-29 service coordination', () => {
  const given = written('Service coordination', { ...row, serviceType: 'SC', agency: 'ohio-hills-ei' })
  expect(given).toMatchObject({ goesTo: 'service-coordinator', rule: 'PL-29', isOnGrid: false })
})

it('PL-30 screening a parent', () => {
  const given = written('Maria will offer the EPDS to mom.', { actors: ['maria'], place: 'strategy' })
  expect(given).toMatchObject({ goesTo: 'strategy', rule: 'PL-30' })
  expect(given.findings).toEqual([])
  const scored = written('Maria will talk about it: mom scored 14 on the EPDS.', {
    actors: ['maria'],
    place: 'strategy',
  })
  expect(scored.ids).toContain('parent-health')
})

it('PL-31 a service written as an outcome', () => {
  expect(written('Remy will receive OT every week.')).toMatchObject({
    goesTo: 'outcome-and-service',
    rule: 'PL-31',
  })
})

it('PL-32 help with public benefits', () => {
  const given = written('Kelly will help with the Medicaid form.', { actors: ['kelly'], place: 'strategy' })
  expect(given).toMatchObject({ goesTo: 'strategy', rule: 'PL-32', also: ['support'] })
  expect(written('SNAP', { status: 'in place' })).toMatchObject({ goesTo: 'support', rule: 'PL-32' })
})

it('PL-33 a consultant of another program', () => {
  const given = written('Preschool ECMH consultant', {
    actors: ['role:outside-consultant'],
    status: 'in place',
  })
  expect(given).toMatchObject({ goesTo: 'support', rule: 'PL-33', asks: ['which-agency'] })
  expect(written('Child care mental health consultant', { place: 'service' })).toMatchObject({
    rule: 'PL-33',
    isOnGrid: false,
  })
})

it('PL-34 the consultant with the family and nobody of the team', () => {
  const given = written('Dana will talk with mom by video.', { actors: ['dana'], place: 'strategy' })
  expect(given).toMatchObject({ goesTo: 'strategy', rule: 'PL-34', asks: ['who-joins'] })
  expect(given.ids).toContain('who-joins')
  expect(standOf(given.entry, given.plan)).toBe('strategies')
})

it('PL-35 a needed EI service without a provider', () => {
  const given = written('Physical therapy', { ...row, serviceType: 'PT' })
  expect(given).toMatchObject({ goesTo: 'service', rule: 'PL-35', asks: ['which-agency'], isOnGrid: true })
  expect(given.also).toContain('step')
})
