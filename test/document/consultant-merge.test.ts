/**
 * Two laptops write on one plan, apart from each other, and come together.
 *
 * "It is another service" is said of persons. Whatever was written on the two
 * sides, no consultant stands on the grid of whom it was not said.
 */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addEntry,
  addRecord,
  answerQuestion,
  changeRecord,
  loadTexts,
  nameProvider,
  OpenDocument,
  type PlanCommand,
  removeRecord,
  setMember,
} from '#document'
import {
  adviseEntry,
  consultantsOf,
  type Entry,
  gridOf,
  type Plan,
  planShape,
  roleActor,
  standOf,
  toSortOf,
} from '#domain'

const CONSULTANT = roleActor('ecmh-consultant')

const texts = await loadTexts()

let made = 0

class Replica {
  readonly document = new OpenDocument({
    id: 'plan',
    shape: planShape,
    now: () => '2026-03-14T09:26:53.000Z',
    newId: () => `id${++made}`,
    texts,
    author: () => ({ id: 'me', name: 'Ana' }),
  })

  get plan(): Plan {
    return this.document.read()
  }

  run<Answer>(command: PlanCommand<Answer>): Answer {
    return this.document.run(command)
  }

  hear(other: Replica): void {
    this.document.apply([other.document.bytes()])
  }
}

interface Ids {
  readonly dana: string
  readonly kelly: string
  readonly rows: readonly string[]
}

/** A plan of an agency that gives EI services, with a consultant, a specialist and two rows of nobody's. */
function begin(plan: Replica): Ids {
  const agency = plan.run(addRecord('agencies', { name: 'Ohio Hills EI', givesEiServices: 'contracted' }))
  const dana = plan.run(addRecord('people', { name: 'Dana', role: 'ecmh-consultant', agency }))
  const kelly = plan.run(addRecord('people', { name: 'Kelly', role: 'developmental-specialist', agency }))
  const outcome = plan.run(addRecord('outcomes', { statement: 'Remy plays' }))
  const row = (words: string) =>
    addEntry({
      values: { place: 'service', serviceType: 'SW', agency, isNeeded: 'yes' },
      words,
      outcomes: [outcome],
    })
  return { dana, kelly, rows: [plan.run(row('Work on attachment')), plan.run(row('Dana and Remy'))] }
}

function twoLaptops(): { readonly a: Replica; readonly b: Replica; readonly ids: Ids } {
  const [a, b] = [new Replica(), new Replica()]
  const ids = begin(a)
  b.hear(a)
  return { a, b, ids }
}

function meet(a: Replica, b: Replica): Plan {
  a.hear(b)
  b.hear(a)
  expect(b.plan).toEqual(a.plan)
  return a.plan
}

function saysService(id: string, plan: Plan): PlanCommand {
  const entry = find(plan, id)
  return answerQuestion(id, { values: { nature: 'service' }, serviceBy: consultantsOf(entry, plan) })
}

function find({ entries }: Plan, id: string): Entry {
  const entry = entries.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`There is no ${id}.`)
  return entry
}

describe('an answer given for somebody else', () => {
  const comings: readonly (readonly [string, (ids: Ids, row: string) => PlanCommand])[] = [
    [
      'the consultant is put on the row',
      ({ dana }, row) => setMember('entries', row, { field: 'actors', name: dana, isIn: true }),
    ],
    ['the consultant is named as provider', ({ dana }, row) => nameProvider(row, dana)],
    [
      'the role is put on the row',
      (_, row) => setMember('entries', row, { field: 'actors', name: CONSULTANT, isIn: true }),
    ],
    [
      'the person on the row becomes the consultant',
      ({ kelly }) => changeRecord('people', kelly, { role: 'ecmh-consultant' }),
    ],
  ]

  it.each(comings)('holds no longer when %s on another laptop', (_, coming) => {
    const { a, b, ids } = twoLaptops()
    const [row = ''] = ids.rows
    a.run(nameProvider(row, ids.kelly))
    b.hear(a)
    a.run(saysService(row, a.plan))
    expect(gridOf(a.plan).map(({ id }) => id)).toContain(row)
    b.run(coming(ids, row))

    const plan = meet(a, b)
    expect(gridOf(plan).map(({ id }) => id)).not.toContain(row)
    const asked = toSortOf(plan).find(({ entry }) => entry.id === row)
    expect(asked?.question?.ask).toBe('is-it-consultation')

    a.run(saysService(row, plan))
    expect(gridOf(a.plan).map(({ id }) => id)).toContain(row)
  })

  it('brings no row onto the grid when the consultant is taken off the team meanwhile', () => {
    const { a, b, ids } = twoLaptops()
    const [row = ''] = ids.rows
    a.run(removeRecord('people', ids.dana))
    b.run(nameProvider(row, ids.dana))
    expect(standOf(find(meet(a, b), row), a.plan)).toBe('to-sort')
  })

  it('waits when one says service and the other says consultation', () => {
    const { a, b, ids } = twoLaptops()
    const [row = ''] = ids.rows
    a.run(nameProvider(row, ids.dana))
    a.run(saysService(row, a.plan))
    b.hear(a)
    a.run(answerQuestion(row, { values: { nature: 'consultation' }, serviceBy: [] }))
    b.run(changeRecord('entries', row, { nature: 'service' }))
    expect(standOf(find(meet(a, b), row), a.plan)).toBe('to-sort')
    expect(['ask', 'place']).toContain(adviseEntry(find(a.plan, row), a.plan).kind)
  })
})

/** Of whom it was said, in the order of saying; read without the help of the rules. */
class Sayings {
  readonly #said = new Set<string>()

  note(entry: Entry, plan: Plan): void {
    for (const actor of consultantsNamed(entry, plan)) this.#said.add(`${entry.id} ${actor}`)
  }

  has(entry: Entry, actor: string): boolean {
    return this.#said.has(`${entry.id} ${actor}`)
  }
}

function consultantsNamed(entry: Entry, { people }: Plan): readonly string[] {
  const consultants = people.filter(({ role }) => role === 'ecmh-consultant')
  const named = entry.actors.filter(
    (actor) => actor === CONSULTANT || consultants.some(({ id }) => id === actor),
  )
  if (entry.actors.length > 0) return named
  return consultants
    .filter(({ name, isRemoved }) => !isRemoved && entry.text.plain.startsWith(name))
    .map(({ id }) => id)
}

interface Act {
  readonly on: Replica
  readonly ids: Ids
  readonly row: string
  readonly isSo: boolean
  readonly sayings: Sayings
}

const acts: readonly ((act: Act) => void)[] = [
  ({ on, row, sayings }) => {
    sayings.note(find(on.plan, row), on.plan)
    on.run(saysService(row, on.plan))
  },
  ({ on, row }) => on.run(changeRecord('entries', row, { nature: 'service' })),
  ({ on, row }) => on.run(answerQuestion(row, { values: { nature: 'consultation' }, serviceBy: [] })),
  ({ on, row, ids, isSo }) =>
    on.run(setMember('entries', row, { field: 'actors', name: ids.dana, isIn: isSo })),
  ({ on, row, ids, isSo }) =>
    on.run(setMember('entries', row, { field: 'actors', name: ids.kelly, isIn: isSo })),
  ({ on, row, isSo }) => on.run(setMember('entries', row, { field: 'actors', name: CONSULTANT, isIn: isSo })),
  ({ on, row, ids, isSo }) => on.run(nameProvider(row, isSo ? ids.dana : ids.kelly)),
  ({ on, ids, isSo }) =>
    on.run(
      changeRecord('people', ids.kelly, { role: isSo ? 'ecmh-consultant' : 'developmental-specialist' }),
    ),
  ({ on, ids }) => on.run(removeRecord('people', ids.dana)),
  ({ on, row, isSo }) => on.run(changeRecord('entries', row, { serviceType: isSo ? 'SW' : 'FAM' })),
  ({ on, row, isSo }) => on.run(changeRecord('entries', row, { place: isSo ? 'service' : 'strategy' })),
]

const step = fc.record({
  act: fc.nat(acts.length - 1),
  isOnA: fc.boolean(),
  isFirst: fc.boolean(),
  isSo: fc.boolean(),
  isHeard: fc.integer({ min: 0, max: 5 }).map((each) => each === 0),
})

it('shows no consultant on the grid of whom it was not said, whatever two laptops wrote', () => {
  let consultantsOnGrid = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      const { a, b, ids } = twoLaptops()
      const sayings = new Sayings()
      for (const { act, isOnA, isFirst, isSo, isHeard } of steps) {
        const on = isOnA ? a : b
        if (isHeard) on.hear(isOnA ? b : a)
        acts[act]?.({ on, ids, isSo, sayings, row: ids.rows[isFirst ? 0 : 1] ?? '' })
      }
      const plan = meet(a, b)
      for (const row of gridOf(plan))
        for (const actor of consultantsNamed(row, plan)) {
          consultantsOnGrid += 1
          expect(sayings.has(row, actor)).toBe(true)
        }
    }),
    { numRuns: 1000 },
  )
  expect(consultantsOnGrid).toBeGreaterThan(20)
})
