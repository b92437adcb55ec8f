import { expect, it } from 'vitest'
import targets from '../bench/targets.json' with { type: 'json' }
import { weigh } from '../browser/weight.ts'

it('stays as light as it is meant to be', () => {
  const weights = weigh('dist')
  const tooHeavy = targets.weight
    .filter(({ what, limit }) => !(weights[what as keyof typeof weights] <= limit))
    .map(({ what, limit }) => `${what}: ${weights[what as keyof typeof weights]} kB, and at most ${limit}`)
  expect(tooHeavy).toEqual([])
})
