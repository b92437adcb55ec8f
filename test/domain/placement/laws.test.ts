/** What holds for every entry and every plan, however it came to be. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Advice,
  adviseEntry,
  entriesIn,
  type Entry,
  factsOf,
  gridOf,
  movesAfterStandingChange,
  placeFacts,
  placementFindings,
  type Plan,
  rememberedSupportsOf,
  standOf,
  strategiesOf,
  supportsOf,
  toSortOf,
  waitingSupportsOf,
} from '#domain'
import { anyFacts, anyPlan } from './arbitrary.ts'

const many = { numRuns: 600 }

function isRow(advice: Advice): boolean {
  return advice.kind === 'place' && advice.place === 'service'
}

function asked(advice: Advice): readonly string[] {
  return advice.kind === 'hand over' ? [] : advice.questions.map(({ ask }) => ask)
}

/** The agencies that stand behind a row, read here without the help of the rules. */
function agenciesBehind(entry: Entry, plan: Plan): readonly (string | undefined)[] {
  const ids = entry.agency === null ? actingAgencies(entry, plan) : [entry.agency]
  return ids.map((id) => plan.agencies.find((agency) => agency.id === id)?.givesEiServices)
}

function actingAgencies(entry: Entry, plan: Plan): readonly string[] {
  const acting = plan.people.filter(({ id }) => entry.actors.includes(id))
  return acting.flatMap(({ agency }) => agency ?? [])
}

/** Who is an ECMH consultant, read here without the help of the rules. */
function consultantsAmong({ people }: Plan): readonly string[] {
  const named = people.filter(({ role }) => role === 'ecmh-consultant').map(({ id }) => id)
  return [...named, 'role:ecmh-consultant']
}

const givesEi = ['employed', 'contracted', 'payor-of-last-resort']

describe('over random facts', () => {
  it('proposes a row only with a type, a need, and an agency that gives EI services or is to be found', () => {
    let rows = 0
    fc.assert(
      fc.property(anyFacts, (facts) => {
        if (!isRow(placeFacts(facts))) return
        rows += 1
        expect(facts.serviceType).not.toBe('')
        expect(facts.isNeeded).toBe('yes')
        expect(facts.standing).toBe('yes')
      }),
      { numRuns: 5000 },
    )
    expect(rows).toBeGreaterThan(15)
  })

  it('never proposes a row for ECMH consultation', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const isSaidService = facts.isSaidService === 'yes' && facts.speaksOfConsultation === 'no'
        const isConsultation =
          facts.consultant === 'elsewhere' || (facts.consultant === 'team' && !isSaidService)
        expect(isConsultation && isRow(placeFacts(facts))).toBe(false)
      }),
      many,
    )
  })

  it('asks about an EI service while anything is unknown and nothing is a no', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('standing' as const, 'isNeeded' as const), (some, open) => {
        const facts = {
          ...some,
          nature: 'service' as const,
          consultant: 'none' as const,
          program: 'none' as const,
          isParentsOwn: 'no' as const,
          isServiceAsOutcome: 'no' as const,
          serviceType: 'OT' as const,
          standing: 'yes' as const,
          isNeeded: 'yes' as const,
          [open]: 'unknown' as const,
        }
        expect(placeFacts(facts).kind).toBe('ask')
      }),
      many,
    )
  })

  it('lets one "no" settle the matter', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('standing' as const, 'isNeeded' as const), (facts, settled) => {
        const advice = placeFacts({ ...facts, nature: 'service', consultant: 'none', [settled]: 'no' })
        expect(isRow(advice)).toBe(false)
        expect(asked(advice)).not.toContain('gives-ei-services')
      }),
      many,
    )
  })

  it('never asks about EI for a parent’s own care', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('service' as const, 'resource' as const), (some, nature) => {
        const facts = { ...some, nature, isParentsOwn: 'yes' as const, consultant: 'none' as const }
        const about = asked(placeFacts(facts))
        for (const ask of ['gives-ei-services', 'which-agency', 'service-type', 'is-needed'])
          expect(about).not.toContain(ask)
      }),
      many,
    )
  })
})

describe('over random plans', () => {
  it('shows on the grid only EI types of agencies known to give EI services here, or to be found', () => {
    let rows = 0
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const row of gridOf(plan)) {
          rows += 1
          expect(row.serviceType).not.toBe('')
          expect(row.place).toBe('service')
          for (const standing of agenciesBehind(row, plan)) expect(givesEi).toContain(standing)
        }
      }),
      many,
    )
    expect(rows).toBeGreaterThan(20)
  })

  it('shows no consultation on the grid, whatever place, type, agency or words were given', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const row of gridOf(plan)) {
          expect(row.text.plain).not.toMatch(/ECMH|mental health consult/iu)
          expect(row.actors).not.toContain('role:outside-consultant')
          const consultants = row.actors.filter((actor) => consultantsAmong(plan).includes(actor))
          expect(consultants.length === 0 || row.nature === 'service').toBe(true)
          for (const actor of consultants) expect(row.serviceBy).toContain(actor)
        }
      }),
      many,
    )
  })

  it('puts nothing illegal on the grid when every entry is moved to it', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const moved = {
          ...plan,
          entries: plan.entries.map((entry) => ({ ...entry, place: 'service' as const })),
        }
        for (const row of gridOf(moved)) {
          expect(isRow(adviseEntry(row, moved))).toBe(true)
          expect(row.serviceType).not.toBe('')
          for (const standing of agenciesBehind(row, moved)) expect(givesEi).toContain(standing)
        }
      }),
      many,
    )
  })

  it('never lets consent decide a place', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.constantFrom('given' as const, 'declined' as const, 'withdrawn' as const),
        (plan, consent) => {
          for (const entry of plan.entries) {
            expect(adviseEntry({ ...entry, consent }, plan)).toEqual(adviseEntry(entry, plan))
          }
        },
      ),
    )
  })

  it('never lets the PSP’s hat decide a place', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const hatted = { ...plan, people: plan.people.map((person) => ({ ...person, isPsp: true })) }
        for (const entry of plan.entries) expect(adviseEntry(entry, hatted)).toEqual(adviseEntry(entry, plan))
      }),
    )
  })

  it('never asks about EI for a parent’s own care', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const entry of plan.entries.filter(({ category }) => category === 'parent-care')) {
          const facts = factsOf(entry, plan)
          if (facts.nature !== 'service' && facts.nature !== 'resource') continue
          expect(asked(adviseEntry(entry, plan))).not.toContain('gives-ei-services')
        }
      }),
      many,
    )
  })

  it('lets nothing vanish: every entry stands in exactly one list', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const lists = [
          gridOf(plan),
          strategiesOf(plan),
          supportsOf(plan),
          waitingSupportsOf(plan),
          rememberedSupportsOf(plan),
          toSortOf(plan).map(({ entry }) => entry),
          ...(['transition', 'assessment', 'log'] as const).map((stand) => entriesIn(plan, stand)),
        ]
        const shown = lists.flat().map(({ id }) => id)
        const alive = plan.entries.filter(({ isRemoved }) => !isRemoved).map(({ id }) => id)
        expect(shown.toSorted()).toEqual(alive.toSorted())
        for (const list of lists) expect(list).toEqual(list.toSorted(inOrder))
      }),
      many,
    )
  })

  it('shows every strategy under an outcome of the plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(strategiesOf(plan, 'outcome-1')).toEqual(strategiesOf(plan))
      }),
    )
  })

  it('tells of every row that may not stand, and never lets it be kept', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const off = plan.entries.filter(
          (each) => each.place === 'service' && standOf(each, plan) === 'to-sort',
        )
        const told = placementFindings(plan).filter(({ severity }) => severity === 'grid')
        expect(told.map(({ entry }) => entry).toSorted()).toEqual(off.map(({ id }) => id).toSorted())
        expect(told.every(({ canKeep }) => !canKeep)).toBe(true)
      }),
      many,
    )
  })

  it('gives every answer a reason and a source', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const entry of plan.entries) {
          const advice = adviseEntry(entry, plan)
          expect(advice.reason.length * advice.citation.length).toBeGreaterThan(0)
          expect(advice.kind === 'ask' && advice.questions.length === 0).toBe(false)
        }
        expect(movesAfterStandingChange(plan, 'first').every(({ from, to }) => from !== to)).toBe(true)
      }),
    )
  })
})

function inOrder(a: Entry, b: Entry): number {
  return a.rank + a.id < b.rank + b.id ? -1 : 1
}
