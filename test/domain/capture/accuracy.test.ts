import { describe, expect, it } from 'vitest'
import type { CaptureContext } from '#domain'
import { answer, answerTexts, line, shareOf, tableOf } from './accuracy.ts'
import { groups } from './labelled/clauses.ts'
import { freshVisits } from './labelled/fresh/batches.ts'
import { heldBack } from './labelled/held-back.ts'
import { tuning } from './labelled/tuning.ts'
import { visitBlobs } from './labelled/visits-blobs.ts'
import { visitsHeldBack } from './labelled/visits-held-back.ts'
import { visitSentences } from './labelled/visits-sentences.ts'
import { visitsTuning } from './labelled/visits-tuning.ts'
import { visitPeople, visitProviders } from './labelled/visits.ts'

const visits: CaptureContext = { people: visitPeople, providers: visitProviders }

const say = (text: string): void => {
  process.stdout.write(`\n${text}\n`)
}

const sets = [
  ['first set, held back', answer(heldBack), 0.94],
  ['first set, tuning', answer(tuning), 0.96],
  ['visits, held back', answer(visitsHeldBack, visits), 0.82],
  ['visits, tuning', answer(visitsTuning, visits), 0.94],
  ...freshVisits.map(
    ([name, { visits: set, context, floor }]) => [name, answer(set, context), floor] as const,
  ),
] as const

describe.each(sets)('%s', (name, answered, floor) => {
  it('is offered the right places', () => {
    say(tableOf(name, answered))
    expect(shareOf(answered)).toBeGreaterThanOrEqual(floor)
  })

  it('puts no ECMH and nothing but EI on the grid', () => {
    expect(answered.filter(({ isWronglyOnGrid }) => isWronglyOnGrid)).toEqual([])
  })
})

const halves = (name: string, all: typeof visitBlobs) =>
  [true, false].map((isHeldBack) => {
    const some = all.filter((each) => each.isHeldBack === isHeldBack)
    return [`${name}, ${isHeldBack ? 'held back' : 'tuning'}`, answerTexts(some, visits), 0.8] as const
  })

const texts = [...halves('whole visits', visitBlobs), ...halves('two facts in a sentence', visitSentences)]

describe.each(texts)('%s', (name, answered, floor) => {
  it('are taken apart and placed', () => {
    say(line(name, answered))
    expect(shareOf(answered)).toBeGreaterThanOrEqual(floor)
  })

  it('bring nothing onto the grid that is no EI service', () => {
    expect(answered.filter(({ isWronglyOnGrid }) => isWronglyOnGrid)).toEqual([])
  })
})

it('says how many came onto the grid and may not', () => {
  const wrong = [...sets, ...texts].flatMap(([, answered]) =>
    answered.filter(({ isWronglyOnGrid }) => isWronglyOnGrid),
  )
  say(`ECMH or non-EI entries put on the grid: ${wrong.length}`)
  expect(wrong).toHaveLength(0)
})

describe('the labelled clauses', () => {
  it.each([
    ['first', heldBack, tuning],
    ['visits', visitsHeldBack, visitsTuning],
  ])('of the %s set are of every group, at least 250, about half of them held back', (_, held, tuned) => {
    for (const group of groups) expect(Math.min(held[group].length, tuned[group].length)).toBeGreaterThan(5)
    const heldTexts = textsOf(held)
    const all = [...heldTexts, ...textsOf(tuned)]
    expect(all.length).toBeGreaterThanOrEqual(250)
    expect(heldTexts.length / all.length).toBeGreaterThan(0.4)
    expect(new Set(all).size).toBe(all.length)
  })
})

function textsOf(
  set: Readonly<Record<string, readonly (string | readonly [string, object])[]>>,
): readonly string[] {
  return Object.values(set).flatMap((clauses) =>
    clauses.map((clause) => (typeof clause === 'string' ? clause : clause[0])),
  )
}
