import { describe, expect, it } from 'vitest'
import { answer, shareOf, tableOf } from './accuracy.ts'
import { groups } from './labelled/clauses.ts'
import { heldBack } from './labelled/held-back.ts'
import { tuning } from './labelled/tuning.ts'

describe.each([
  ['held back', heldBack, 0.93],
  ['tuning', tuning, 0.95],
] as const)('%s clauses', (name, set, floor) => {
  const answered = answer(set)

  it('are offered the right place', () => {
    process.stdout.write(`\n${tableOf(name, answered)}\n`)
    expect(shareOf(answered)).toBeGreaterThanOrEqual(floor)
  })

  it('put no ECMH and nothing but EI on the grid', () => {
    expect(answered.filter(({ isWronglyOnGrid }) => isWronglyOnGrid)).toEqual([])
  })

  it('are of every group, and none stands twice', () => {
    for (const group of groups) expect(set[group].length).toBeGreaterThan(5)
    const texts = Object.values(set).flat()
    expect(new Set(texts).size).toBe(texts.length)
  })
})

it('are at least 250, and a good part is held back', () => {
  const held = Object.values(heldBack).flat()
  const tuned = Object.values(tuning).flat()
  expect(held.length + tuned.length).toBeGreaterThanOrEqual(250)
  expect(held.length).toBeGreaterThan(125)
  expect(held.filter((text) => tuned.includes(text))).toEqual([])
})
