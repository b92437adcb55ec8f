/** The first half of the decision table, each row under its own number. */

import { expect, it } from 'vitest'
import { standOf, toSortOf } from '#domain'
import { row, written } from './written.ts'

it('PL-01 an EI service of an EI provider, needed for an outcome', () => {
  const given = written('Occupational therapy', { ...row, serviceType: 'OT', actors: ['maria'] })
  expect(given).toMatchObject({ goesTo: 'service', rule: 'PL-01', also: ['strategy-line'], isOnGrid: true })
  const inSupports = { ...row, serviceType: 'OT', actors: ['maria'], place: 'support' } as const
  expect(toSortOf(written('Occupational therapy', inSupports).plan)).toHaveLength(1)
})

it('PL-02 consultation of the ECMH consultant', () => {
  const fields = { actors: ['dana'], place: 'strategy' } as const
  const given = written('Dana will share three goodbye routines with the team.', fields)
  expect(given).toMatchObject({ goesTo: 'strategy', rule: 'PL-02' })
  for (const place of ['service', 'support'] as const) {
    const misplaced = written('Dana will share three goodbye routines with the team.', { ...fields, place })
    expect(misplaced.isOnGrid).toBe(false)
    expect(toSortOf(misplaced.plan)).toHaveLength(1)
  }
})

it('PL-03 the consultant joins a visit to screen', () => {
  const given = written('Dana will join Maria on a home visit to complete the DECA.', {
    actors: ['dana'],
    place: 'strategy',
  })
  expect(given).toMatchObject({ goesTo: 'strategy', rule: 'PL-03', also: ['service-row', 'consent-check'] })
})

it('PL-04 therapy of an agency outside EI, in place', () => {
  const fields = {
    agency: 'harbor',
    status: 'in place',
    place: 'service',
    category: 'mental-health',
  } as const
  const given = written('Play therapy', fields)
  expect(given).toMatchObject({ goesTo: 'support', rule: 'PL-04', isOnGrid: false })
  expect(given.findings[0]).toMatchObject({
    id: 'not-ei-on-grid',
    severity: 'grid',
    canKeep: false,
    moveTo: 'support',
  })
})

it('PL-05 the same, needed and not started', () => {
  const given = written('Play therapy', { agency: 'harbor', status: 'needed', place: 'support' })
  expect(given).toMatchObject({ goesTo: 'support', rule: 'PL-05', also: ['step'] })
  expect(standOf(given.entry, given.plan)).toBe('waiting-supports')
})

it('PL-06 a parent’s own care', () => {
  const given = written('Mina sees a counselor at Southeast.', {
    agency: 'southeast',
    category: 'parent-care',
  })
  expect(given).toMatchObject({ goesTo: 'support', rule: 'PL-06', asks: ['parent-agreed'] })
  expect(written('Mom sees a counselor every other week.').rule).toBe('PL-06')
})

it('PL-07 counseling as part of EI', () => {
  const fields = { ...row, category: 'mental-health', agency: 'ohio-hills-ei' } as const
  for (const serviceType of ['PSY', 'SW', 'FAM'] as const) {
    const given = written('Counseling for parent and child', { ...fields, serviceType })
    expect(given).toMatchObject({ goesTo: 'service', rule: 'PL-07', isOnGrid: true })
  }
  expect(written('Counseling for parent and child', { ...fields, serviceType: 'SI' }).asks).toEqual([
    'service-type',
  ])
})

it('PL-08 a mental health agency with an EI contract', () => {
  const fields = { place: 'service', category: 'mental-health', agency: 'ohio-hills-ei' } as const
  expect(written('Therapy', fields)).toMatchObject({ rule: 'PL-08', asks: ['service-type', 'is-needed'] })
  const notNeeded = written('Therapy', { ...fields, isNeeded: 'no', status: 'in place' })
  expect(notNeeded).toMatchObject({ goesTo: 'support', rule: 'PL-08', isOnGrid: false })
})

it('PL-09 special instruction by a specialist with the IMH credential', () => {
  const given = written('Special instruction (IMH level II)', { ...row, serviceType: 'SI', actors: ['dev'] })
  expect(given).toMatchObject({ goesTo: 'service', rule: 'PL-09', isOnGrid: true })
  const typed = written('IMH service', { ...row, actors: ['dev'] })
  expect(typed.isOnGrid).toBe(false)
  expect(typed.ids).toContain('credential-as-service')
})

it('PL-10 a level III practitioner who is the consultant', () => {
  const given = written('Dana (OIMHP-III) will advise the team on sleep.', {
    actors: ['dana'],
    place: 'service',
  })
  expect(given).toMatchObject({ goesTo: 'strategy', rule: 'PL-10', isOnGrid: false })
})

it('PL-11 the consultant as evaluator', () => {
  const given = written('Dana served as evaluator by video on March 2.', {
    actors: ['dana'],
    place: 'strategy',
  })
  expect(given).toMatchObject({ goesTo: 'assessment', rule: 'PL-11' })
  expect(written('Bayley, March 2', { actors: ['dana'], nature: 'evaluation' }).goesTo).toBe('assessment')
})

it('PL-12 home visiting programs', () => {
  for (const name of ['Help Me Grow Home Visiting', 'MIECHV', 'Healthy Families']) {
    const given = written(name, { ...row, serviceType: 'FAM', agency: 'ohio-hills-ei' })
    expect(given).toMatchObject({ goesTo: 'support', rule: 'PL-12', isOnGrid: false })
  }
})

it('PL-13 Early Head Start', () => {
  expect(written('Early Head Start')).toMatchObject({ goesTo: 'support', rule: 'PL-13' })
  const itself = { ...row, serviceType: 'SI', category: 'early-head-start' } as const
  expect(written('Special instruction', { ...itself, agency: 'ohio-hills-ei' })).toMatchObject({
    isOnGrid: true,
  })
  expect(written('Special instruction', { ...itself, agency: 'southeast' })).toMatchObject({
    goesTo: 'support',
  })
  expect(written('Special instruction', itself)).toMatchObject({ goesTo: 'support' })
})

it('PL-14 people, places and programs of the community', () => {
  for (const name of ['WIC', 'Day care', 'Library story time', 'Church', 'Swim class']) {
    expect(written(name)).toMatchObject({ goesTo: 'support', rule: 'PL-14', asks: ['in-place'] })
  }
  expect(written('Aunt Rosa', { category: 'family-and-friends', status: 'in place' }).goesTo).toBe('support')
})

it('PL-15 a grandmother or a teacher does an agreed activity', () => {
  const given = written('Grandmother will read the goodbye book.', { actors: ['role:grandparent'] })
  expect(given).toMatchObject({ goesTo: 'strategy', rule: 'PL-15' })
  expect(
    written('Grandmother holds Remy at meals.', { place: 'strategy', actors: ['role:grandparent'] }).goesTo,
  ).toBe('strategy')
  expect(written('Teacher will use the feelings chart at day care.').also).toEqual(['support'])
})

it('PL-16 medical care', () => {
  for (const text of ['Well-child care', 'Heart surgery', 'Medication follow-up']) {
    expect(written(text, { ...row, serviceType: 'MED', agency: 'ohio-hills-ei' })).toMatchObject({
      goesTo: 'support',
      rule: 'PL-16',
      isOnGrid: false,
    })
  }
})

it('PL-17 a doctor’s visit to find out', () => {
  const fields = { ...row, serviceType: 'MED', agency: 'ohio-hills-ei' } as const
  expect(written('Diagnostic visit', fields)).toMatchObject({
    goesTo: 'service',
    rule: 'PL-17',
    isOnGrid: true,
  })
  expect(written('Visit', fields)).toMatchObject({ goesTo: 'ask', asks: ['what-is-it'], isOnGrid: false })
})
