/** A record as it is before anybody wrote in it, for asking the rules about what is not on the plan yet. */

import { type Agency, type Entry, type Person, planShape } from './plan-shape.ts'
import { emptyValue, type FieldShape } from './shape.ts'

type Many = 'people' | 'agencies' | 'entries'
interface Blank {
  readonly people: Person
  readonly agencies: Agency
  readonly entries: Entry
}

/** A record as it is before anybody wrote in it. */
export function blank<C extends Many>(collection: C, id: string): Blank[C] {
  return { ...blanks[collection], id }
}

const blanks: Blank = {
  people: emptyOf('people'),
  agencies: emptyOf('agencies'),
  entries: emptyOf('entries'),
}

function emptyOf<C extends Many>(collection: C): Blank[C] {
  const fields: Readonly<Record<string, FieldShape>> = planShape[collection].fields
  const values = Object.entries(fields).map(([name, shape]) => [name, emptyValue(shape)] as const)
  const origin = { authorId: '', author: '', at: '' }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape is where the type comes from
  return { id: '', rank: '', origin, isRemoved: false, ...Object.fromEntries(values) } as unknown as Blank[C]
}
