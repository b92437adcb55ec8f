import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { findRecord } from '#domain'

it('finds what a look through the whole list would find', () => {
  const lists = fc.uniqueArray(fc.record({ id: fc.string(), said: fc.string() }), {
    selector: ({ id }) => id,
  })
  fc.assert(
    fc.property(lists, fc.string(), (records, id) => {
      expect(findRecord(records, id)).toBe(records.find((record) => record.id === id) ?? null)
      for (const record of records) expect(findRecord(records, record.id)).toBe(record)
    }),
  )
})

it('looks through a list once, however often it is asked', () => {
  let looks = 0
  const record = {
    get id() {
      looks += 1
      return 'one'
    },
  }
  const records = [record]
  for (let count = 0; count < 100; count += 1) findRecord(records, 'one')
  expect(looks).toBe(1)
  expect(findRecord(records, null)).toBeNull()
})
