/** What somebody wrote, in short: of a record that is there, or of a new one that the writer signs. */

import type { Touch, Writer } from '#domain'

export const maker = 'coordinator-1'
export const ana: Writer = {
  capacity: 'ecmh-consultant',
  personId: 'ana-ruiz',
  name: 'Ana Ruiz',
  discipline: 'ecmh-consultant',
}
export const kelly: Writer = {
  capacity: 'provider',
  personId: 'kelly-s',
  name: 'Kelly',
  discipline: 'occupational-therapist',
}
export const rita: Writer = { capacity: 'reviewer', personId: 'rita', name: 'Rita', discipline: '' }
export const dana: Writer = {
  capacity: 'coordinator',
  personId: maker,
  name: 'Dana',
  discipline: 'service-coordinator',
}

type Values = Readonly<Record<string, unknown>>

/** Fields that are written; a key with a slash is a member of a set. */
export function written(collection: string, id: string, values: Values): readonly Touch[] {
  return Object.entries(values).map(([key, after]) => {
    const [field = '', member = null] = key.split('/')
    return { collection, id, field, member, before: undefined, after }
  })
}

export function added(writer: Writer, collection: string, values: Values, id = 'new'): readonly Touch[] {
  const { personId, name } = writer
  return written(collection, id, {
    author: { id: personId, name },
    at: '2026-03-14T09:26:53.000Z',
    $deleted: false,
    rank: 'a5',
    ...values,
  })
}
