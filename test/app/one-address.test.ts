import { expect, it } from 'vitest'
import { addressOfHome } from '../../src/app/one-address.ts'

it.each([
  'http://127.0.0.1:4914/#/plan/x?y',
  'http://[::1]:4914/#/plan/x?y',
  'http://0.0.0.0:4914/#/plan/x?y',
])('goes on from %s to localhost, path and hash kept', (here) => {
  expect(addressOfHome(here)).toBe('http://localhost:4914/#/plan/x?y')
})

it.each(['http://localhost:4914/', 'https://ifsp.agency.example/#/plan/x', 'https://127.0.0.1.example/'])(
  'stays at %s',
  (here) => {
    expect(addressOfHome(here)).toBeNull()
  },
)
