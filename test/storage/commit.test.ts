import { encode } from 'cborg'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeBody, parseBody, type CommitBody } from '../../src/storage/commit.ts'
import { encodeOpening, parseOpening } from '../../src/storage/opening.ts'

const body: CommitBody = {
  prev: new Uint8Array(32).fill(7),
  wrote: 3,
  needs: 2,
  at: '2026-11-22T14:00:00.000Z',
  intent: 'addOutcome',
  update: Uint8Array.of(1, 2, 3),
}
const partsOf = ({ prev, wrote, needs, at, intent, update }: CommitBody) => [
  prev,
  wrote,
  needs,
  at,
  intent,
  update,
]

/** The body's bytes with other bytes for the 3 of `wrote`. */
function withWrote(...bytes: readonly number[]): Uint8Array {
  const whole = encodeBody(body)
  expect(whole[35]).toBe(3)
  return Uint8Array.of(...whole.slice(0, 35), ...bytes, ...whole.slice(36))
}

it('reads every body that it writes', () => {
  fc.assert(
    fc.property(
      fc.record({
        prev: fc.option(fc.uint8Array({ minLength: 32, maxLength: 32 })),
        wrote: fc.maxSafeNat(),
        needs: fc.maxSafeNat(),
        at: fc.string({ maxLength: 40 }),
        intent: fc.string({ unit: 'grapheme', maxLength: 100 }),
        update: fc.uint8Array({ maxLength: 300 }),
      }),
      (any) => {
        expect(parseBody(encodeBody(any))).toEqual({ ...any })
      },
    ),
  )
})

it.each([
  ['nothing', new Uint8Array()],
  ['no list', encode({ prev: null })],
  ['a part too few', encode(partsOf(body).slice(1))],
  ['a part too many', encode([...partsOf(body), 1])],
  ['a number below zero', encode(partsOf({ ...body, needs: -1 }))],
  ['a fraction', encode(partsOf({ ...body, wrote: 1.5 }))],
  ['a number written longer than it must be', withWrote(0x18, 3)],
  ['a short hash', encode(partsOf({ ...body, prev: new Uint8Array(31) }))],
  ['an intent without end', encode(partsOf({ ...body, intent: 'x'.repeat(1001) }))],
  ['a whole number written as a fraction', withWrote(0xfb, 0x40, 0x08, 0, 0, 0, 0, 0, 0)],
  ['something after the end', Uint8Array.of(...encodeBody(body), 0)],
  ['a list that claims to be endless', Uint8Array.of(0x9b, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)],
  ['lists in lists', new Uint8Array(200_000).fill(0x81)],
])('reads no body from %s', (_, bytes) => {
  expect(parseBody(bytes)).toBeNull()
})

it('reads no body from bytes by chance', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(parseBody(bytes)).toBeNull()
    }),
  )
})

it('writes no body that it could not read again', () => {
  expect(() => encodeBody({ ...body, intent: 'x'.repeat(1001) })).toThrow(RangeError)
})

it('reads an opening, and passes over what a later version adds', () => {
  const opening = {
    personId: 'p1',
    name: 'Ana',
    capacity: 'coordinator',
    agency: '',
    deviceId: 'd1',
    appVersion: '0.1.0',
  }
  expect(parseOpening(encodeOpening(opening))).toEqual(opening)
  expect(parseOpening(encode([...Object.values(opening), 'later']))).toEqual(opening)
  expect(parseOpening(encode(['p1', 'Ana', 3, '', 'd1', '0.1.0']))).toBeNull()
  expect(parseOpening(encode(['p1']))).toBeNull()
})
