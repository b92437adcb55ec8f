import { describe, expect, it } from 'vitest'
import { suggestPlacement } from '#domain'
import { people, providers } from './labelled/team.ts'

const clauses = (text: string): readonly string[] =>
  suggestPlacement(text, { providers, people }).entries.map((entry) => entry.text)

describe('taken apart', () => {
  it.each([
    ['sentences', 'Mom sees a counselor. Kelly will call WIC.', 2],
    ['sentences without a blank', 'Mom sees a counselor.Kelly will call WIC.', 2],
    ['semicolons', 'WIC; food stamps; story time', 3],
    ['bullets and numbers', '- WIC\n• story time\n2) OT weekly\n[ ] call Harbor', 4],
    ['lines', 'mom sees counselor at Harbor\ngrandma watches him fridays', 2],
    ['somebody new after "and"', 'Kelly will call WIC and Maria will bring spoons', 2],
    ['somebody new after a comma', 'Mom goes to counseling at Harbor, grandma watches him on Fridays', 2],
    ['two services with a schedule each', 'OT 1x/week and PT twice a month', 2],
    ['a unit before a new sentence', 'OT 2x/wk. Mom will read to him.', 2],
  ])('%s', (_, text, count) => {
    expect(clauses(text)).toHaveLength(count)
  })
})

describe('left whole', () => {
  it.each([
    'Dr. Patel sees Remy at St. Mark’s every six months.',
    'OT 2x/wk. at home, 60 min. each',
    'Maria and Dana will plan a bedtime routine with Tess.',
    'When Remy cries, Mom will hold him and sing.',
    'Kelly will ask whether Mom wants WIC and a play group',
    'Tess M. will read to him at 7 p.m. each night',
    'Maria will use the 2.5 oz cup',
    'Family gets SNAP and Medicaid',
    'Kelly will bring cards so Mom can sign and Dad can practice',
  ])('%s', (text) => {
    expect(clauses(text)).toEqual([text])
  })
})
