import { expect, it } from 'vitest'
import type { OfferedAction } from '#session'
import { findableOf, searchActions, usualActions } from '../../../src/features/find-action/search-actions.ts'

const run = () => {}

const offered: readonly OfferedAction[] = [
  { id: 'add-strategy', label: 'Add a strategy', run },
  {
    id: 'add-ecmh',
    label: 'Add an ECMH strategy',
    keywords: 'mental health social emotional consultant',
    run,
  },
  {
    id: 'up/2',
    label: 'Move up: Strategy 2',
    hint: 'Mom will sing with the ECMH consultant',
    about: '2',
    run,
  },
  { id: 'up/3', label: 'Move up: Strategy 3', hint: 'Dad waits', about: '3', run },
  { id: 'undo', label: 'Undo', isDisabled: true, run },
  { id: 'team', label: 'People and agencies', group: 'go', keywords: 'team', run },
  { id: 'outcome', label: 'Outcome 1', group: 'outcomes', hint: 'Leo drinks from a cup at supper', run },
  { id: 'june', label: 'José Ibáñez', group: 'people', hint: 'ECMH consultant', run },
  { id: 'remove-june', label: 'Remove José Ibáñez', about: 'june', run },
  { id: 'why', label: 'ECMH consultation is a strategy', group: 'help', run },
]

const findable = offered.map(findableOf)
const nowhere = new Set<string>()

function found(typed: string, here: ReadonlySet<string> = nowhere): readonly string[] {
  return searchActions(findable, typed, here).flatMap(({ actions }) => actions.map(({ id }) => id))
}

it.each([
  ['ecmh', 'add-ecmh'],
  ['e', 'add-ecmh'],
  ['ec', 'add-ecmh'],
  ['mental health', 'add-ecmh'],
  ['health add', 'add-ecmh'],
  ['strategy add', 'add-strategy'],
  ['add strategy', 'add-strategy'],
  ['ad strat', 'add-strategy'],
  ['stratgey ecmh', 'add-ecmh'],
  ['ecmh startegy', 'add-ecmh'],
  ['outc', 'outcome'],
  ['cup', 'outcome'],
  ['jose', 'june'],
  ['IBANEZ', 'june'],
  ['remove jose', 'remove-june'],
  ['agences', 'team'],
  ['team', 'team'],
  ['why consultation', null],
])('finds for “%s” %s first', (typed, id) => {
  expect(found(typed)[0] ?? null).toBe(id)
})

it('wants every word, and takes no short word for a slip', () => {
  expect(found('ecmh cup')).toEqual([])
  expect(found('cap')).toEqual([])
  expect(found('zzzz')).toEqual([])
})

it('puts the card one is in before the others', () => {
  expect(found('move up')[0]).toBe('up/2')
  expect(found('move up', new Set(['3']))[0]).toBe('up/3')
})

it('keeps each group together, the one with the best first', () => {
  const groups = searchActions(findable, 'ecmh', nowhere).map(({ group }) => group)
  expect(new Set(groups).size).toBe(groups.length)
  expect(groups[0]).toBe('here')
})

const shown = (here: ReadonlySet<string>, used: readonly string[]) =>
  usualActions(offered, { here, used }).map(({ group, actions }) => [group, ...actions.map(({ id }) => id)])

it('offers before a letter is typed what was used last, and only what can be done here', () => {
  expect(shown(nowhere, [])[0]).toEqual(['here', 'add-strategy', 'add-ecmh'])
  expect(shown(new Set(['2']), ['team', 'gone', 'undo'])).toEqual([
    ['used', 'team'],
    ['here', 'add-strategy', 'add-ecmh', 'up/2'],
    ['outcomes', 'outcome'],
    ['people', 'june'],
    ['help', 'why'],
  ])
})
