import { expect, it } from 'vitest'
import { findServiceType } from '#domain'

it.each([
  ['Occupational therapy weekly', 'OT'],
  ['occupational therapy weekly', 'OT'],
  ['Physical therapy at home', 'PT'],
  ['Speech therapy', 'SLP'],
  ['Speech-language pathology', 'SLP'],
  ['It is not here, but there', ''],
])('reads the type from “%s”', (text, type) => {
  expect(findServiceType(text)).toBe(type)
})
