/** Long texts, texts that are asked for again, and text that is no prose. */

import { describe, expect, it } from 'vitest'
import { type CaptureContext, suggestInSteps, suggestPlacement } from '#domain'
import { people, providers } from './labelled/team.ts'
import { tuning } from './labelled/tuning.ts'

const team: CaptureContext = { people, providers }
const visit = Object.values(tuning).flat().join('. ')
const copyOf = (context: CaptureContext): CaptureContext => structuredClone(context)
const longOf = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length)

it('gives step by step what it gives at once, and tells how far it is', () => {
  const steps = [...suggestInSteps(visit, team)]
  expect(steps.flatMap(({ entry }) => entry ?? [])).toEqual(suggestPlacement(visit, team).entries)
  const shares = steps.map(({ share }) => share)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBeGreaterThan(0.9)
  expect(Math.max(...shares)).toBeLessThanOrEqual(1)
})

it('answers the same the second time, and for the same team in another list', () => {
  const first = suggestPlacement(visit, copyOf(team))
  expect(suggestPlacement(visit, team)).toEqual(first)
  expect(suggestPlacement(visit, team)).toEqual(first)
})

it('does not keep an answer when somebody is added to the list', () => {
  const grown = [...people]
  const of = (): readonly string[] =>
    suggestPlacement('Zoe will call', { people: grown, providers }).entries.flatMap(({ actors }) => actors)
  expect(of()).toEqual([])
  grown.push({ name: 'Zoe', role: 'nurse', isPsp: false })
  expect(of()).toEqual(['Zoe'])
})

it.each([
  ['Maria', 'Maria Lopez'],
  ['Tess', 'Tess Miller'],
])('reads "she" anew after %s', (first, name) => {
  const { entries } = suggestPlacement(`${first} will call. She will also bring a chair.`, team)
  expect(entries.map(({ actors }) => actors)).toEqual([[name], [name]])
})

describe('a text', () => {
  it.each([
    ['1 MB of visits', `${visit}.\n`, 1_000_000],
    ['1 MB of one word', 'a', 1_000_000],
    ['1 MB of names and commas', 'Kelly, ', 1_000_000],
    ['1 MB of blanks', ' ', 1_000_000],
    ['200 kB of words without a mark', 'mom and dad go ', 200_000],
    ['200 kB of services', 'OT and PT ', 200_000],
    ['200 kB of empty lines', '\n', 200_000],
    ['200 kB of wrapped lines', 'so that Mom can hold him for a long time while he is eating\nand ', 200_000],
    ['200 kB of signs', '"(. ', 200_000],
  ])(
    'of %s is read to its end',
    (_, text, length) => {
      const { entries } = suggestPlacement(longOf(text, length), team)
      expect(entries.length).toBeLessThan(length)
    },
    120_000,
  )
})

it('puts nothing on the grid that is too long to be read', () => {
  const { entries } = suggestPlacement(`OT weekly ${longOf('and so on ', 4000)}`, team)
  expect(entries.map(({ destination }) => destination)).toEqual(['ask'])
})

it.each(['', '   ', '\n\n'])('offers nothing for blank text', (text) => {
  expect(suggestPlacement(text, team)).toEqual({ entries: [], outcomeLines: [] })
})

it('lets signs alone wait as well', () => {
  expect(suggestPlacement('???', team).entries).toMatchObject([{ text: '???', destination: 'ask' }])
})
