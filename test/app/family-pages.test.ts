import { expect, it } from 'vitest'
import { mayShowFamily } from '../../src/app/family-pages.ts'

it.each([
  '/plan/a',
  '/plan/a/about',
  '/plan/a/visit',
  '/plan/a/outcome/b',
  '/plan/a/access',
  '/help',
  '/help/where',
  '/keyboard',
])('shows %s to the family of plan a', (address) => expect(mayShowFamily(address, 'a')).toBe(true))

it.each([
  '/',
  '',
  '/new',
  '/settings',
  '/destroyed',
  '/plan/b',
  '/plan/b/about',
  '/plan/a/to-sort',
  '/plan/a/destroy',
  '/plan/a/for-good',
  '/plan',
])('hides %s', (address) => expect(mayShowFamily(address, 'a')).toBe(false))
