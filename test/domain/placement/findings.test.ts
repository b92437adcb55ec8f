import { describe, expect, it } from 'vitest'
import {
  adviseEntry,
  agencyQuestion,
  type Entry,
  findingsForEntry,
  fingerprintOf,
  gridOf,
  keptNote,
  lookedKey,
  movesAfterStandingChange,
  type Plan,
  standOf,
  strategiesOf,
  toSortOf,
} from '#domain'
import { agency, entry, type EntryFields, person, plan, richText } from '../../builders/plan.ts'
import { planOf, row, written } from './written.ts'

describe('hints', () => {
  const fields = { place: 'strategy', actors: [] } as const

  it('quote the words that a strategy names a resource by, and never say "wrong"', () => {
    const { findings } = written('WIC', fields)
    const [hint] = findings
    expect(hint).toMatchObject({
      id: 'belongs-elsewhere',
      severity: 'move',
      moveTo: 'support',
      matched: ['WIC'],
      canKeep: true,
    })
    expect(hint?.message).toContain('“WIC”')
    expect(hint?.message).toContain('may belong')
    expect(hint?.message).not.toMatch(/wrong/iu)
  })

  it('leave an action alone that mentions a resource', () => {
    const given = written('Mina will walk Remy to the library.', { ...fields, actors: ['mina'] })
    expect(given.findings).toEqual([])
    expect(given.also).toEqual(['support'])
  })

  it('are silent once kept, and speak again when the words change', () => {
    const kept = keptNote(entry('WIC'), 'PL-14', 'Mom wants it here')
    expect(written('WIC', { ...fields, kept }).ids).not.toContain('belongs-elsewhere')
    expect(written('WIC office', { ...fields, kept }).ids).toContain('belongs-elsewhere')
  })

  it('cannot be kept for consultation or another agency on the grid', () => {
    const consult = { place: 'service', actors: ['dana'] } as const
    const kept = keptNote(entry('Advice'), 'PL-02', 'please')
    const given = written('Advice', { ...consult, kept })
    expect(given.findings[0]).toMatchObject({ id: 'ecmh-on-grid', severity: 'grid', canKeep: false })
    expect(given.isOnGrid).toBe(false)
    const therapy = {
      ...row,
      agency: 'harbor',
      serviceType: 'SLP',
      kept: keptNote(entry('Talk'), 'PL-21', ''),
    } as const
    expect(written('Talk', therapy).findings[0]).toMatchObject({ id: 'not-ei-on-grid', canKeep: false })
  })
})

describe('the consultant', () => {
  it('stays among the strategies on a schedule when a person keeps it with a reason', () => {
    const text = 'Dana will see mom weekly.'
    const fields = { place: 'strategy', actors: ['dana'] } as const
    const kept = keptNote(entry(text), 'PL-23', 'Three visits to model, then Maria goes on')
    expect(toSortOf(written(text, fields).plan)).toHaveLength(1)
    expect(strategiesOf(written(text, { ...fields, kept }).plan)).toHaveLength(1)
  })

  it('is the consultant whoever wrote the entry, and when only the role is named', () => {
    const { rule, isOnGrid } = written('Ideas for sleep', {
      place: 'service',
      serviceType: 'SW',
      actors: ['role:ecmh-consultant'],
    })
    expect([rule, isOnGrid]).toEqual(['PL-08', false])
  })

  it('may give an EI service of an EI provider when somebody said so', () => {
    const fields = {
      ...row,
      serviceType: 'SW',
      actors: ['dana'],
      agency: 'ohio-hills-ei',
      nature: 'service',
      serviceBy: ['dana'],
    } as const
    expect(written('Social work', fields).isOnGrid).toBe(true)
    expect(written('Social work', { ...fields, serviceBy: ['role:ecmh-consultant'] }).isOnGrid).toBe(false)
    expect(written('Social work', { ...fields, serviceBy: [] }).rule).toBe('PL-08')
    expect(written('Social work', { ...fields, agency: 'harbor' }).isOnGrid).toBe(false)
    expect(written('ECMH consultation', fields).isOnGrid).toBe(false)
  })
})

describe('an agency', () => {
  it('is asked about in words that do not count consultation', () => {
    expect(agencyQuestion(agency('Harbor', 'unknown'))).toBe(
      'Is Harbor paid to give EI services on IFSPs in Franklin County? ECMH consultation alone does not count.',
    )
  })

  const therapy = { agency: 'southeast', serviceType: 'SLP', status: 'in place' } as const

  it('holds a service in To sort while nobody knows its standing', () => {
    for (const place of ['service', 'support', 'strategy'] as const) {
      const given = written('Speech therapy', { ...therapy, place })
      expect(given.asks).toEqual(['gives-ei-services'])
      expect(standOf(given.entry, given.plan)).toBe('to-sort')
    }
  })

  const after = (standing: 'contracted' | 'no', fields: EntryFields, looked: readonly string[] = []): Plan =>
    plan({
      agencies: [agency('Southeast', standing, { looked })],
      entries: [entry('Speech therapy', { ...therapy, ...fields })],
    })

  it('offers the moves that a new standing brings, and moves nothing', () => {
    const the = after('no', { place: 'service' })
    expect(movesAfterStandingChange(the, 'southeast')).toMatchObject([{ from: 'service', to: 'support' }])
    expect(the.entries[0]?.place).toBe('service')
    expect(movesAfterStandingChange(after('contracted', { place: 'support' }), 'southeast')).toMatchObject([
      { to: 'service' },
    ])
    expect(movesAfterStandingChange(after('contracted', { place: 'service' }), 'southeast')).toEqual([])
  })

  it('does not make an offer again that was looked at for the same standing', () => {
    const key = lookedKey(entry('Speech therapy'), agency('Southeast', 'no'))
    expect(movesAfterStandingChange(after('no', { place: 'service' }, [key]), 'southeast')).toEqual([])
    expect(
      movesAfterStandingChange(after('contracted', { place: 'support' }, [key]), 'southeast'),
    ).toHaveLength(1)
  })

  it('is filled from the person who acts, and asked for when a role leaves it open', () => {
    const people = [
      person('Ann', 'physical-therapist', { agency: 'one' }),
      person('Bo', 'physical-therapist', { agency: 'two' }),
    ]
    const agencies = [agency('One', 'contracted'), agency('Two', 'no')]
    const advised = (actor: string) => {
      const the = plan({
        people,
        agencies,
        entries: [entry('PT', { ...row, serviceType: 'PT', actors: [actor] })],
      })
      return the.entries.map((each) => adviseEntry(each, the))[0]
    }
    expect(advised('ann')).toMatchObject({ kind: 'place', place: 'service', rule: 'PL-01' })
    expect(advised('bo')).toMatchObject({ kind: 'place', place: 'support', rule: 'PL-21' })
    expect(advised('role:physical-therapist')).toMatchObject({
      kind: 'ask',
      questions: [{ ask: 'which-agency' }],
    })
  })

  it('is asked for before a row of counseling is proposed', () => {
    const given = written('Counseling', { ...row, serviceType: 'PSY' })
    expect(given).toMatchObject({ asks: ['which-agency'], isOnGrid: false })
  })
})

const said = (text: string): readonly string[] => written(text, { place: 'strategy', actors: ['kelly'] }).ids

describe('words alone', () => {
  it.each([
    ['Dad will attend AA on Fridays', 'support', 'PL-06'],
    ['Mom has a Medicaid card', 'support', 'PL-32'],
    ['OT weekly 60 min', 'ask', 'PL-01'],
    ['Dana completed the social-emotional assessment by video', 'assessment', 'PL-11'],
    ['Dana met with the family alone', 'strategy', 'PL-34'],
    ['Remy eats 3 of 10 bites', 'happening-now', 'PL-27'],
    ['Family is on the waitlist for Early Head Start', 'support', 'PL-13'],
    ['Kelly refers the family to WIC', 'strategy', 'PL-05'],
    ['He turns 3 in June', 'transition', 'PL-28'],
    ['Mom and Remy see somebody', 'ask', 'PL-15'],
  ])('sends "%s" to %s under %s', (text, goesTo, rule) => {
    expect(written(text)).toMatchObject({ goesTo, rule })
  })
})

describe('wording and privacy', () => {
  it('looks at a parent’s diagnosis, treatment or score, and not at a topic', () => {
    for (const text of [
      'Kelly will call because mom was diagnosed with bipolar disorder.',
      'Kelly will share it; mom’s depression is worse.',
      'Kelly will note EPDS score of 17.',
      'Kelly will visit while dad is in rehab.',
    ])
      expect(said(text)).toContain('parent-health')
    for (const text of [
      'Kelly will share a page on signs of depression after birth.',
      'Kelly will bring 2 books.',
    ])
      expect(said(text)).not.toContain('parent-health')
  })

  it('asks who will do it, and leaves the strategy where it stands', () => {
    const given = written('positioning techniques', { place: 'strategy' })
    expect(given.ids).toEqual(['strategy-without-actor'])
    expect(standOf(given.entry, given.plan)).toBe('strategies')
  })

  it('looks at a support that is shown and by its words not there yet', () => {
    expect(written('On the waitlist for day care', { place: 'support', status: 'in place' }).ids).toContain(
      'needed-shown-as-available',
    )
  })

  it('never guesses SI, DS or CMH', () => {
    for (const text of ['SI weekly', 'DS', 'CMH'])
      expect(written(text).advice).toMatchObject({ kind: 'ask', matched: [] })
  })

  it('hides the care of a parent who did not agree, and says so', () => {
    const given = written('Counseling', {
      place: 'support',
      category: 'parent-care',
      status: 'in place',
      parentAgreed: 'no',
    })
    expect(standOf(given.entry, given.plan)).toBe('waiting-supports')
    expect(given.ids).toContain('parent-did-not-agree')
  })
})

describe('examining', () => {
  it('makes a print of a text that any change changes', () => {
    expect(fingerprintOf('')).toBe('811c9dc5')
    expect(fingerprintOf('a')).toBe('e40c292c')
    expect(fingerprintOf('WIC ')).not.toBe(fingerprintOf('WIC'))
  })

  it('answers the same object until the entry, the people or the agencies change', () => {
    const the = planOf(entry('WIC'))
    const [only] = the.entries
    if (!only) throw new Error('a plan of one entry has one')
    const advice = adviseEntry(only, the)
    expect(adviseEntry(only, { ...the, plan: { ...the.plan, county: 'Lucas' } })).toBe(advice)
    expect(adviseEntry(only, { ...the, agencies: [...the.agencies] })).not.toBe(advice)
    expect(gridOf(the)).toBe(gridOf(the))
  })

  it('stays quick with long texts and many entries', () => {
    const long = 'Kelly will bring two books and mom sees what Remy likes at the library. '.repeat(150)
    const entries = Array.from({ length: 200 }, (_, index): Entry =>
      entry(`Line ${index}`, { place: 'strategy' }),
    )
    const the = planOf(
      ...entries.map((each, index) => (index === 0 ? { ...each, text: richText(long) } : each)),
    )
    const began = performance.now()
    toSortOf(the)
    the.entries.forEach((each) => findingsForEntry(each, the))
    expect(performance.now() - began).toBeLessThan(1500)
  })
})
