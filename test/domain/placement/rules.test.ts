import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ruleIds, ruleOf, whyOf } from '#domain'

const numbers = Array.from({ length: 35 }, (_, index) => `PL-${String(index + 1).padStart(2, '0')}`)

it('has every row of the decision table, in order', () => {
  expect(ruleIds).toEqual(numbers)
})

it('tests every row under its own number', () => {
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'))
  const source = tests.map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')).join('\n')
  expect(numbers.filter((number) => !source.includes(`it('${number} `))).toEqual([])
})

it('names a source for every row', () => {
  for (const id of ruleIds) {
    expect(ruleOf(id).citation).toMatch(/CFR|USC|OAC|project seed/u)
    expect(ruleOf(id).provenance).not.toEqual([])
  }
})

it('tells on every Why page what, why and where it is written', () => {
  for (const id of ruleIds) {
    const { title, reason, citation } = whyOf(id)
    expect([title, reason, citation].every((words) => words.length > 8)).toBe(true)
  }
})

it('quotes the state’s page where the rule rests on it, and tells how its slip is read', () => {
  const quoted = ruleIds.filter((id) => whyOf(id).seed !== null)
  expect(quoted).toEqual(['PL-02', 'PL-03', 'PL-04', 'PL-05', 'PL-06', 'PL-11', 'PL-14', 'PL-18'])
  expect(whyOf('PL-04').seed?.note).toContain('not an EI service')
})
