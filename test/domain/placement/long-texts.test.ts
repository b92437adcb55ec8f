/** A text of a megabyte, pasted: it is read fast, and what must not be missed is found at its very end. */

import { expect, it } from 'vitest'
import { findWords, gridOf } from '#domain'
import { agency, entry, plan } from '../../builders/plan.ts'

const page = 'One long line of words. '.repeat(43_700)
const row = { place: 'service', serviceType: 'SW', agency: 'hills-ei', isNeeded: 'yes' } as const
const agencies = [agency('Hills EI', 'contracted')]

const rowsOf = (text: string) => gridOf(plan({ agencies, entries: [entry(text, { id: 'row', ...row })] }))

it('keeps consultation off the grid, wherever in a long text it is named', () => {
  expect(rowsOf(page)).toHaveLength(1)
  expect(rowsOf(`${page} ECMH consultation`)).toEqual([])
})

it('quotes words of a long text where they stand', () => {
  const found = findWords(`OT weekly. ${page}Mom sees a counselor.`)
  expect(found.map(({ words }) => words)).toContain('OT')
  const [far] = found.filter(({ at }) => at > page.length)
  expect(far).toMatchObject({ topic: expect.stringMatching(/counseling|parent-care/) as string })
})
