/**
 * The labels of the visit clauses hold together: enough of every place, no
 * clause twice, only known people and codes, and every fact of a text found in
 * it in order. The reading itself is not run here.
 */

import { describe, expect, it } from 'vitest'
import { serviceTypes } from '#domain'
import { groups, type Group } from './labelled/clauses.ts'
import { visitBlobs } from './labelled/visits-blobs.ts'
import { visitsHeldBack } from './labelled/visits-held-back.ts'
import { visitSentences } from './labelled/visits-sentences.ts'
import { visitsTuning } from './labelled/visits-tuning.ts'
import {
  visitPeople,
  visitProviders,
  type LabelledVisits,
  type Marks,
  type VisitClause,
} from './labelled/visits.ts'

const textOf = (clause: VisitClause): string => (typeof clause === 'string' ? clause : clause[0])
const marksOf = (clause: VisitClause): Marks => (typeof clause === 'string' ? {} : clause[1])
const clausesOf = (visits: LabelledVisits): readonly VisitClause[] =>
  groups.flatMap((group: Group) => [...visits[group]])

const both = [...clausesOf(visitsTuning), ...clausesOf(visitsHeldBack)]

describe('labels of visits', () => {
  it.each([
    ['tuning', visitsTuning],
    ['held back', visitsHeldBack],
  ])('of the half %s are at least 150, and 15 of every group', (_, visits) => {
    expect(clausesOf(visits).length).toBeGreaterThanOrEqual(150)
    expect(groups.filter((group) => visits[group].length < 15)).toEqual([])
  })

  it('name no clause twice', () => {
    const texts = both.map((clause) => textOf(clause).toLowerCase())
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  it('name only people of the team and codes of the services', () => {
    const names = new Set(visitPeople.map((person) => person.name))
    const codes = new Set<string>(serviceTypes)
    const marks = both.map(marksOf)
    expect(marks.flatMap((mark) => mark.actors ?? []).filter((name) => !names.has(name))).toEqual([])
    expect(marks.flatMap((mark) => mark.serviceType ?? []).filter((code) => !codes.has(code))).toEqual([])
  })

  it('have an agency of every standing', () => {
    expect(new Set(visitProviders.map((provider) => provider.givesEiServices)).size).toBe(5)
  })

  it('name the facts of a text by words that stand in it once, in order', () => {
    const misplaced = [...visitBlobs, ...visitSentences].flatMap(({ text, expected }) => {
      const places = expected.map(([startsWith]) => text.indexOf(startsWith))
      return expected.filter(
        ([startsWith], index) =>
          (places[index] ?? -1) <= (places[index - 1] ?? -1) || text.split(startsWith).length !== 2,
      )
    })
    expect(misplaced).toEqual([])
  })

  it('have blobs of 60 to 150 words, half of them held back', () => {
    const lengths = visitBlobs.map(({ text }) => text.split(/\s+/u).length)
    expect(lengths.filter((length) => length < 60 || length > 150)).toEqual([])
    expect(visitBlobs.filter(({ isHeldBack }) => isHeldBack)).toHaveLength(visitBlobs.length / 2)
  })
})
