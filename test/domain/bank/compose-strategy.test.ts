import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { composeStrategy, type Doer, gridOf, lookAtStrategy, roles, strategiesOf } from '#domain'
import { entry, person, plan } from '../../builders/plan.ts'

const strategy = { text: 'wave to [child], and wait.' }
const tess: Doer = { id: 'tess', name: 'Tess M.', role: 'parent' }
const rose: Doer = { id: 'rose', name: 'Grandma Rose Hill', role: 'grandparent' }
const kelly: Doer = { id: 'kelly', name: 'Kelly Brandt', role: 'developmental-specialist' }
const june: Doer = { id: 'june', name: 'June Okafor', role: 'ecmh-consultant' }
const basics = { strategy, by: 'consultant', childName: 'Remy' } as const

it('says what the ECMH consultant will do, for the team, for one of it, and on a joint visit', () => {
  expect(composeStrategy(basics)).toEqual({
    words: 'ECMH consultant will show the team how to wave to Remy, and wait.',
    actors: ['role:ecmh-consultant'],
  })
  expect(composeStrategy({ ...basics, to: kelly, consultant: june })).toEqual({
    words: 'ECMH consultant will show Kelly how to wave to Remy, and wait.',
    actors: ['june'],
  })
  expect(composeStrategy({ ...basics, withPerson: kelly, to: tess, consultant: june })).toEqual({
    words: 'ECMH consultant and Kelly will coach Tess to wave to Remy, and wait.',
    actors: ['june', 'kelly'],
  })
  expect(composeStrategy({ ...basics, withPerson: kelly }).words).toBe(
    'ECMH consultant and Kelly will coach the family to wave to Remy, and wait.',
  )
})

it('says what people will do, as the consultant showed', () => {
  expect(composeStrategy({ ...basics, by: [tess] })).toEqual({
    words: 'Tess will wave to Remy, and wait, as the ECMH consultant showed.',
    actors: ['tess'],
  })
  expect(composeStrategy({ ...basics, by: [tess, kelly, rose], childName: ' ' }).words).toBe(
    'Tess, Kelly and Grandma Rose will wave to the child, and wait, as the ECMH consultant showed.',
  )
  const dad: Doer = { id: 'role:parent', name: '', role: 'parent' }
  expect(composeStrategy({ ...basics, by: [dad] }).words).toMatch(/^The family will wave/u)
})

it('lets nobody but the consultant show what the consultant showed', () => {
  expect(composeStrategy({ ...basics, by: [june], consultant: june })).toEqual(
    composeStrategy({ ...basics, consultant: june }),
  )
  expect(composeStrategy({ ...basics, by: [] }).words).toMatch(/^ECMH consultant will/u)
  expect(composeStrategy({ ...basics, withPerson: june }).words).toMatch(
    /^ECMH consultant will show the team/u,
  )
})

it('takes a name with a dollar sign as it is', () => {
  expect(composeStrategy({ ...basics, childName: '$& $1' }).words).toContain('wave to $& $1, and')
})

it('makes no row of the grid, whatever the strategy says and whoever acts', () => {
  const doer = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    name: fc.constantFrom('Kelly', 'Tess M.', '', 'Dr. Amal Haddad'),
    role: fc.constantFrom(...roles),
  })
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'give OT weekly for 60 min',
      'provide special instruction 2x a month',
      'see a play therapist at Harbor',
      'bring [child] to counseling every week',
    ),
  )
  const composing = fc.record({
    strategy: fc.record({ text: words }),
    by: fc.oneof(fc.constant('consultant' as const), fc.array(doer, { maxLength: 3 })),
    withPerson: fc.option(doer),
    to: fc.option(doer),
    consultant: fc.option(fc.constant(june)),
    childName: fc.string(),
  })
  fc.assert(
    fc.property(composing, (asked) => {
      const composed = composeStrategy(asked)
      expect(Object.keys(composed)).toEqual(['words', 'actors'])
      expect(composed.actors.length).toBeGreaterThan(0)
      const people = [
        person('June Okafor', 'ecmh-consultant', { id: 'june' }),
        person('Kelly', 'developmental-specialist', { id: 'a' }),
      ]
      const written = plan({
        people,
        entries: [entry(composed.words, { id: 'e', place: 'strategy', actors: [...composed.actors] })],
      })
      expect(gridOf(written)).toEqual([])
    }),
    { numRuns: 600 },
  )
})

it('stands among the strategies when the consultant is on a schedule with somebody of the team', () => {
  const { words, actors } = composeStrategy({ ...basics, withPerson: kelly, consultant: june })
  const people = [
    person('June Okafor', 'ecmh-consultant', { id: 'june' }),
    person('Kelly Brandt', 'developmental-specialist', { id: 'kelly' }),
  ]
  const entries = [entry(words, { id: 'e', place: 'strategy', actors: [...actors] })]
  expect(strategiesOf(plan({ people, entries })).map(({ id }) => id)).toEqual(['e'])
})

it.each([
  ['sit close to [child]', []],
  ['Mom will sit close to [child]', ['begins with who']],
  ['see [child] 2x a month', ['has a schedule']],
  ['give speech therapy to [child]', ['names a service']],
  ['help since mom has depression', ['names health']],
  ['facilitate multidisciplinary regulation opportunities', ['hard to read']],
])('says what is worth a look: %s', (text, remarks) => {
  expect(lookAtStrategy(text)).toEqual(remarks)
})
