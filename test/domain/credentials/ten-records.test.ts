/** Ten records, counted by hand. */

import { expect, it } from 'vitest'
import { missingInWords, type Renewal, renewalOf, usualRules } from '#domain'
import { credential, day, training } from '../../builders/workspace.ts'

const today = day('2026-03-14')
const [bond, watch, social, culture] = usualRules.IMH.areas as [string, string, string, string]
const [growth, family, assessment] = usualRules.ECMH.areas as [string, string, string]

const missing = (renewal: Renewal) => renewal.missing.map(missingInWords)
const findings = (renewal: Renewal) => renewal.findings.map(({ kind }) => kind)
const whyNot = (renewal: Renewal) => renewal.lines.flatMap(({ why }) => why ?? [])

const levelOne = { kind: 'IMH', level: 'I', experience: 'resume' } as const
const consultant = { kind: 'ECMH', isOfMentalHealthField: 'yes' } as const

it('1: all fifteen hours, one in each area: nothing is missing', () => {
  const renewal = renewalOf(
    credential({ ...levelOne, issuedOn: day('2025-01-10') }),
    [
      training('2025-02-01', 6, bond),
      training('2025-05-01', 1, watch),
      training('2025-09-01', 7, social),
      training('2026-02-01', 1, culture),
    ],
    usualRules,
    today,
  )
  expect(renewal.period).toEqual({ state: 'holds', from: '2025-01-10', renewBy: '2027-01-10' })
  expect(renewal.counted).toBe(15)
  expect(missing(renewal)).toEqual([])
  expect(findings(renewal)).toEqual([])
})

it('2: twenty hours, and none of them in one area', () => {
  const renewal = renewalOf(
    credential({ ...levelOne, issuedOn: day('2025-01-10') }),
    [
      training('2025-02-01', 9, bond),
      training('2025-03-01', 10.5, social),
      training('2025-04-01', 0.5, watch),
    ],
    usualRules,
    today,
  )
  expect(renewal.counted).toBe(20)
  expect(missing(renewal)).toEqual([`0.5 hours in “${watch}”.`, `1 hour in “${culture}”.`])
})

it('3: issued on a leap day: the period ends on the last of February', () => {
  const leap = credential({ ...levelOne, issuedOn: day('2024-02-29') })
  expect(renewalOf(leap, [], usualRules, today).period).toEqual({
    state: 'overdue',
    from: '2024-02-29',
    renewBy: '2026-02-28',
  })
  expect(renewalOf(leap, [], usualRules, day('2026-02-28')).period.state).toBe('due soon')
  expect(renewalOf(leap, [], usualRules, day('2025-11-30')).period.state).toBe('due soon')
  expect(renewalOf(leap, [], usualRules, day('2025-11-29')).period.state).toBe('holds')
})

it('4: hours before the last renewal, after the day, ahead, and without a day or a number', () => {
  const renewal = renewalOf(
    credential({ ...levelOne, issuedOn: day('2022-01-10'), renewedOn: day('2024-01-10') }),
    [
      training('2024-01-09', 5, bond),
      training('2024-01-10', 2, bond),
      training('2026-01-10', 3, watch),
      training('2026-01-11', 4, social),
      training('2026-04-01', 4, social),
      training(null, 4, social),
      training('2025-04-01', 0, social),
      training('2025-04-01', null, social),
    ],
    usualRules,
    today,
  )
  expect(renewal.counted).toBe(5)
  expect(whyNot(renewal).toSorted()).toEqual(
    ['before the period', 'after the period', 'ahead', 'no day', 'no hours', 'no hours'].toSorted(),
  )
  expect(renewal.findings).toEqual([{ kind: 'hours do not count', count: 6 }])
  expect(missing(renewal)).toContain('10 more hours, of 15 in all.')
})

it('5: hours in an area that is not on the list do not count, whatever their number', () => {
  const renewal = renewalOf(
    credential({ ...levelOne, issuedOn: day('2025-01-10') }),
    [training('2025-02-01', 40, 'First aid'), training('2025-02-01', 1, ` ${watch.toUpperCase()}  `)],
    usualRules,
    today,
  )
  expect(renewal.counted).toBe(1)
  expect(whyNot(renewal)).toEqual(['not in the list'])
})

it('6: no level and no proof of the two years are asked for, and stop nothing', () => {
  const renewal = renewalOf(credential({ kind: 'IMH', issuedOn: day('2025-06-01') }), [], usualRules, today)
  expect(renewal.period.state).toBe('holds')
  expect(findings(renewal)).toEqual(['no level', 'no proof of experience'])
})

it('7: ECMH with a person who is not of the mental health field', () => {
  const [no, unknown] = (['no', 'unknown'] as const).map((isOfMentalHealthField) =>
    findings(renewalOf(credential({ kind: 'ECMH', isOfMentalHealthField }), [], usualRules, today)),
  )
  expect(no).toEqual(['not of the mental health field'])
  expect(unknown).toEqual(['mental health field unknown'])
})

it('8: ECMH with fifteen hours in one domain only', () => {
  const renewal = renewalOf(
    credential({ ...consultant, issuedOn: day('2025-01-10'), inventoryOn: day('2026-01-02') }),
    [training('2025-02-01', 15, growth)],
    usualRules,
    today,
  )
  expect(missing(renewal)).toEqual(['Hours in 1 more area. At least 2 areas are asked for.'])
})

/** What is missing with the hours and with an inventory of that day. */
const withInventory = (inventoryOn: string | null) =>
  missing(
    renewalOf(
      credential({
        ...consultant,
        issuedOn: day('2022-03-01'),
        renewedOn: day('2025-03-01'),
        inventoryOn: inventoryOn === null ? null : day(inventoryOn),
      }),
      [training('2025-04-01', 14.5, family), training('2025-05-01', 0.5, assessment)],
      usualRules,
      today,
    ),
  )

it('9: ECMH with the hours, and an inventory that is older than the period', () => {
  expect(withInventory('2025-02-28')).toEqual([
    'The ECMH skills inventory: the last update is older than this period.',
  ])
  expect(withInventory(null)).toEqual(['An update of the ECMH skills inventory.'])
  expect(withInventory('2026-03-15')).toEqual(['An update of the ECMH skills inventory.'])
  expect(withInventory('2025-03-01')).toEqual([])
})

/** A level I credential with these dates, and three hours. */
const withDates = (dates: Parameters<typeof credential>[0]) =>
  renewalOf(credential({ ...levelOne, ...dates }), [training('2025-02-01', 3, bond)], usualRules, today)

it('10: no day, a day ahead, an end before its beginning: nothing can be told, and nothing is called missing', () => {
  expect(withDates({}).period).toEqual({ state: 'cannot be told', why: 'no day' })
  expect(withDates({}).missing).toEqual([])
  expect(withDates({ issuedOn: day('2026-03-15') }).period).toMatchObject({ why: 'begins ahead' })
  expect(withDates({ issuedOn: day('2025-01-01'), renewBy: day('2024-12-31') }).period).toMatchObject({
    why: 'ends before it begins',
  })
  expect(withDates({ renewBy: day('2026-12-31') }).period).toEqual({
    state: 'holds',
    from: '2024-12-31',
    renewBy: '2026-12-31',
  })
})
