import { expect, it } from 'vitest'
import { row, written } from './written.ts'

const counseling = { ...row, serviceType: 'PSY' } as const

it('asks which agency gives counseling while nobody says that none is found', () => {
  const { asks, isOnGrid } = written('Counseling for Mina and Ari', counseling)
  expect(asks).toContain('which-agency')
  expect(isOnGrid).toBe(false)
})

it('PL-35: keeps the row of counseling when somebody says that no provider is found yet', () => {
  const { rule, also, isOnGrid } = written('Counseling for Mina and Ari', {
    ...counseling,
    isToBeFound: true,
  })
  expect([rule, isOnGrid]).toEqual(['PL-35', true])
  expect(also).toContain('step')
})

it.each([
  ['without a type', { serviceType: '' }],
  ['with a type that counseling is not', { serviceType: 'OT' }],
  ['that the team does not need', { isNeeded: 'no' }],
  ['of which nobody said that it is needed', { isNeeded: 'unknown' }],
] as const)('keeps counseling %s off the grid, found or not', (_, fields) => {
  const { isOnGrid } = written('Counseling for Mina and Ari', {
    ...counseling,
    isToBeFound: true,
    ...fields,
  })
  expect(isOnGrid).toBe(false)
})

it('hears the agency that is named, whatever was said before', () => {
  const said = { ...counseling, isToBeFound: true }
  expect(written('Counseling', { ...said, agency: 'harbor' }).goesTo).toBe('support')
  expect(written('Counseling', { ...said, agency: 'southeast' }).asks).toContain('gives-ei-services')
  expect(written('Counseling', { ...said, agency: 'ohio-hills-ei' }).rule).toBe('PL-07')
})

it('puts no consultation on the grid', () => {
  const { isOnGrid } = written('ECMH consultation weekly', { ...counseling, isToBeFound: true })
  expect(isOnGrid).toBe(false)
})
