import { expect, it } from 'vitest'
import type { Entry, Person } from '#domain'
import { topicOfEntry } from '../../../src/features/writing/topic-of-entry.ts'

const june = { id: 'june', role: 'ecmh-consultant' } as Person

function topic(entry: Partial<Entry>) {
  return topicOfEntry({ place: 'strategy', status: 'unknown', actors: [], ...entry } as Entry, [june])
}

it.each([
  [{}, 'strategy'],
  [{ actors: ['june'] }, 'strategy-ecmh'],
  [{ actors: ['role:service-coordinator'] }, 'strategy-coordinator'],
  [{ actors: ['role:parent', 'june'] }, 'strategy-family'],
  [{ actors: ['role:occupational-therapist'] }, 'strategy-provider'],
  [{ actors: ['role:child-care-staff'] }, 'strategy-other'],
  [{ actors: ['role:grandparent'] }, 'strategy-other'],
  [{ actors: ['gone'] }, 'strategy'],
  [{ place: 'support', status: 'in place' }, 'support'],
  [{ place: 'support', status: 'needed' }, 'need'],
  [{ place: 'service' }, 'service'],
  [{ place: 'to-sort' }, 'to-sort'],
] as const)('speaks of %j as %s', (entry, said) => {
  expect(topic(entry)).toBe(said)
})
