/** What must hold of the table of capacities, whatever is written. */

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  capacities,
  capacityOverview,
  exceedingOf,
  mayChange,
  permissionFor,
  places,
  type PlanCollection,
  planShape,
  type Touch,
} from '#domain'
import { gapsInOverview } from '../../../src/domain/capacity/overview.ts'
import { entry, outcome, person, plan } from '../../builders/plan.ts'
import { added, ana, dana, kelly, maker, rita } from './touches.ts'

const by = (authorId: string) => ({ authorId, author: '', at: '' })
const before = plan({
  plan: { origin: by(maker) },
  people: [person('Ana', 'ecmh-consultant'), person('Kelly', 'occupational-therapist')],
  outcomes: [outcome('Plays', { id: 'outcome-1' })],
  entries: places.flatMap((place) => [
    entry(place, { id: `anas-${place}`, place, origin: by('ana-ruiz') }),
    entry(place, { id: `kellys-${place}`, place, actors: ['kelly'] }),
    entry(place, { id: `for-ana-${place}`, place, actors: ['role:ecmh-consultant'] }),
  ]),
})

const collections = Object.keys(planShape) as readonly PlanCollection[]
const ids = [
  ...before.entries.map(({ id }) => id),
  'outcome-1',
  'ana',
  'kelly',
  'child',
  'plan',
  'new',
  'other',
]
const fields = [
  ...new Set(collections.flatMap((name) => Object.keys(planShape[name].fields))),
  'author',
  'at',
  'rank',
  '$deleted',
  'billing',
]
const values = fc.oneof(
  fc.constantFrom(...places),
  fc.constantFrom(true, false, null, undefined, 7, '', 'given', 'service', 'adopted', 'taken up'),
  fc.constantFrom(...[ana, kelly, rita, dana].map(({ personId, name }) => ({ id: personId, name }))),
)
const anyTouch: fc.Arbitrary<Touch> = fc.record({
  collection: fc.oneof(
    { weight: 4, arbitrary: fc.constant('entries') },
    fc.constantFrom(...collections, 'invoices', '', 'toString'),
  ),
  id: fc.constantFrom(...ids),
  field: fc.oneof({ weight: 2, arbitrary: fc.constantFrom('place', 'author') }, fc.constantFrom(...fields)),
  member: fc.constantFrom(null, null, 'ana'),
  before: fc.constant(undefined),
  after: values,
})
const anyTouches = fc.array(anyTouch, { minLength: 1, maxLength: 8 })

it('says something for every capacity and every collection, and shows all of it in words', () => {
  for (const capacity of capacities)
    for (const collection of collections) expect(permissionFor(capacity, collection)).toBeDefined()
  expect(gapsInOverview()).toEqual([])
  const said = capacityOverview().flatMap(({ may }) => Object.values(may))
  expect(said.every((each) => each.length > 0)).toBe(true)
})

it('lets the coordinator write anything', () => {
  fc.assert(
    fc.property(anyTouches, (touches) => {
      expect(exceedingOf(dana, touches, before)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

it('lets a reviewer write comments and proposals and nothing else', () => {
  fc.assert(
    fc.property(anyTouches, (touches) => {
      const told = exceedingOf(rita, touches, before).flatMap((each) => each.touches)
      for (const touch of touches)
        expect(told.includes(touch) || ['comments', 'proposals'].includes(touch.collection)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

/** What is written in one entry, new or old, signed or not. */
const inOneEntry = fc
  .record({
    writer: fc.constantFrom(ana, kelly),
    id: fc.constantFrom(...ids),
    isSigned: fc.boolean(),
    touches: fc.array(anyTouch, { minLength: 1, maxLength: 4 }),
  })
  .map(({ writer, id, isSigned, touches }) => ({
    writer,
    touches: [
      ...(isSigned ? added(writer, 'entries', {}, id) : []),
      ...touches.map((touch) => ({ ...touch, collection: 'entries', id })),
    ],
  }))

const placeOf = (id: string) => before.entries.find((each) => each.id === id)?.place

it('lets nothing of a consultant or a provider end on the grid, or leave it', () => {
  let allowed = 0
  fc.assert(
    fc.property(inOneEntry, ({ writer, touches }) => {
      if (!mayChange(writer, touches, before).ok) return
      allowed += 1
      for (const { id, field, member, after } of touches) {
        expect(placeOf(id)).not.toBe('service')
        if (field === 'place' && member === null) expectLastIsNotService(touches, id)
        expect(['consent', 'consentOn', 'serviceBy'].includes(field) && isSaid(member, after)).toBe(false)
      }
    }),
    { numRuns: 20_000 },
  )
  expect(allowed).toBeGreaterThan(300)
})

function expectLastIsNotService(touches: readonly Touch[], id: string): void {
  const last = touches.findLast(
    (touch) =>
      touch.collection === 'entries' && touch.id === id && touch.field === 'place' && touch.member === null,
  )
  expect(last?.after).not.toBe('service')
}

/** Whether a value says more than an empty field does; only `true` makes a member of a set. */
function isSaid(member: string | null, after: unknown): boolean {
  return member === null ? ![undefined, null, false, '', 'not asked'].includes(after as null) : after === true
}

it('gives a reason in a sentence for whatever it refuses', () => {
  fc.assert(
    fc.property(fc.constantFrom(ana, kelly, rita), anyTouches, (writer, touches) => {
      for (const { because } of exceedingOf(writer, touches, before)) expect(because).toMatch(/^[A-Z].+\.$/)
    }),
    { numRuns: 500 },
  )
})
