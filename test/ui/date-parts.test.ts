import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysInMonth,
  isSettledDate,
  mayGrow,
  noParts,
  partsOfIso,
  readDateParts,
  spreadDate,
} from '../../src/ui/date-parts.ts'

const typedWhole = (text: string) => readDateParts({ ...noParts, month: text })

describe('a whole date in one box', () => {
  it.each([
    ['3/9/2024', '2024-03-09'],
    ['03/09/2024', '2024-03-09'],
    ['3-9-2024', '2024-03-09'],
    ['3 9 2024', '2024-03-09'],
    ['3/9/24', '2024-03-09'],
    ['2024-03-09', '2024-03-09'],
    ['2024/3/9', '2024-03-09'],
    ['03092024', '2024-03-09'],
    ['March 9 2024', '2024-03-09'],
    ['March 9th, 2024', '2024-03-09'],
    ['9 Mar 2024', '2024-03-09'],
    ['9-Sept-2024', '2024-09-09'],
    ['Saturday, March 9, 2024', '2024-03-09'],
    ['  02/29/2024\n', '2024-02-29'],
  ])('reads %j', (text, iso) => {
    expect(typedWhole(text)).toMatchObject({ kind: 'date', iso })
    expect(readDateParts(spreadDate(text) ?? noParts)).toMatchObject({ kind: 'date', iso })
  })

  it.each([
    '13/45/2024',
    '02/31/2024',
    '02/29/2023',
    '04/31/2024',
    '30/9/2024',
    '0/9/2024',
    '3/0/2024',
    'soon',
    'next Tuesday',
    '3/9',
    '3/9/4',
    '3/9/024',
    '3/9/0024',
    '0024-01-01',
    '3/9/20244',
    '3/9/1024',
    '30092024',
    '3/-9/2024',
    'Monday, March 9, 2024',
    'Marsh 9 2024',
    '2024-03-09T00:00:00Z',
    '３/９/２０２４',
    '3/9/2024 3/10/2024',
    'x'.repeat(10_000),
  ])('refuses %j and spreads nothing', (text) => {
    expect(typedWhole(text).kind).toBe('refused')
    expect(spreadDate(text)).toBeNull()
  })
})

describe('three boxes', () => {
  it('take the name of a month', () => {
    expect(readDateParts({ month: 'Sept', day: '9', year: '2024' })).toMatchObject({ iso: '2024-09-09' })
  })

  it('say which are missing', () => {
    expect(readDateParts({ month: '3', day: '', year: '2024' })).toEqual({
      kind: 'incomplete',
      missing: ['day'],
    })
    expect(readDateParts(noParts)).toEqual({ kind: 'empty' })
  })

  it('say which are wrong', () => {
    expect(readDateParts({ month: '13', day: '45', year: '2024' })).toMatchObject({
      kind: 'refused',
      problem: { kind: 'month', typed: '13' },
      wrong: ['month', 'day'],
    })
  })

  it('suspect a day written first, and do not turn it round', () => {
    expect(readDateParts({ month: '30', day: '9', year: '2024' })).toMatchObject({
      kind: 'refused',
      problem: { kind: 'day-first', month: 9, day: 30 },
    })
  })

  it('know what may still grow', () => {
    expect([mayGrow('month', '1'), mayGrow('day', '3'), mayGrow('year', '20')]).toEqual([true, true, true])
    expect([mayGrow('month', '3'), mayGrow('day', '4'), mayGrow('year', '2024')]).toEqual([
      false,
      false,
      false,
    ])
  })
})

it('waits with spreading while more typing could make another date', () => {
  expect(['3/9/2024', '2024-03-09', '03092024', '9 Mar 2024'].map(isSettledDate)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['3/9/20', '2024-03-1', '2024', '3/9'].map(isSettledDate)).toEqual([false, false, false, false])
})

const aDay = fc
  .record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(month, year) }).map((day) => ({ year, month, day })),
  )

it('reads every real day back as the same day', () => {
  fc.assert(
    fc.property(aDay, ({ year, month, day }) => {
      const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      const forms = [`${month}/${day}/${year}`, iso, `${month} ${day} ${year}`]
      for (const form of forms) expect(typedWhole(form)).toMatchObject({ kind: 'date', iso })
      expect(readDateParts(partsOfIso(iso))).toMatchObject({ kind: 'date', iso })
    }),
  )
})

it('never makes a day of one that does not exist', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 33 }),
      fc.integer({ min: 1890, max: 2110 }),
      (month, day, year) => {
        const reading = readDateParts({ month: String(month), day: String(day), year: String(year) })
        if (reading.kind !== 'date') return
        expect(partsOfIso(reading.iso)).toMatchObject({ month: String(month), day: String(day) })
        expect(new Date(`${reading.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reading.iso)
      },
    ),
    { numRuns: 1000 },
  )
})
