import { describe, expect, it } from 'vitest'
import { capacityIn, keepsIt, mayChange, type Plan, type Touch, type Writer } from '#domain'
import { agency, entry, outcome, person, plan } from '../../builders/plan.ts'
import { added, ana, dana, kelly, maker, rita, written } from './touches.ts'

const by = (authorId: string) => ({ authorId, author: '', at: '' })

/** An invented family. Dana, the coordinator, made the plan. */
const made: Plan = plan({
  plan: { origin: by(maker) },
  agencies: [agency('Harbor', 'unknown', { origin: by(maker) })],
  people: [person('Ana', 'ecmh-consultant'), person('Kelly', 'occupational-therapist')],
  outcomes: [outcome('Plays', { id: 'outcome-1' })],
  entries: [
    entry('Hers', { id: 'anas', place: 'strategy', origin: by('ana-ruiz') }),
    entry('For her', { id: 'for-ana', place: 'strategy', actors: ['ana'] }),
    entry('For the role', { id: 'for-role', place: 'to-sort', actors: ['role:ecmh-consultant'] }),
    entry('For Kelly', { id: 'kellys', place: 'strategy', actors: ['kelly'] }),
    entry('For a parent', { id: 'parents', place: 'strategy', actors: ['role:parent'] }),
    entry('WIC', { id: 'wic', place: 'support' }),
    entry('OT', { id: 'row', place: 'service', actors: ['kelly'], origin: by('kelly-s') }),
  ],
})

const ok = (writer: Writer, touches: readonly Touch[], before = made) => mayChange(writer, touches, before).ok
const because = (writer: Writer, touches: readonly Touch[]) => {
  const answer = mayChange(writer, touches, made)
  return answer.ok ? '' : answer.because
}

const mayStep = (writer: Writer, kind: string) => ok(writer, added(writer, 'consultationSteps', { kind }))

describe('the ECMH consultant', () => {
  it('adds a strategy, an assessment, something to sort', () => {
    for (const place of ['strategy', 'assessment', 'to-sort'])
      expect(ok(ana, added(ana, 'entries', { place, text: undefined, 'actors/ana': true }))).toBe(true)
  })

  it('changes and removes what she wrote and what she is to do, and no other entry', () => {
    const change = (id: string) => ok(ana, written('entries', id, { status: 'ended' }))
    expect(['anas', 'for-ana', 'for-role', 'kellys', 'parents', 'wic', 'row'].map(change)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    expect(ok(ana, written('entries', 'anas', { $deleted: true }))).toBe(true)
    expect(because(ana, written('entries', 'kellys', { $deleted: true }))).toMatch(/somebody else/)
    expect(ok(ana, written('entries', 'parents', { text: undefined }))).toBe(false)
  })

  it('puts strategies in order, whoever wrote them, and no row of the grid', () => {
    expect(ok(ana, written('entries', 'kellys', { rank: 'a9' }))).toBe(true)
    expect(ok(ana, written('entries', 'row', { rank: 'a9' }))).toBe(false)
  })

  it('brings nothing to the grid and takes nothing off it', () => {
    expect(because(ana, added(ana, 'entries', { place: 'service' }))).toMatch(
      /never stands on the EI services grid/,
    )
    expect(ok(ana, written('entries', 'anas', { place: 'service' }))).toBe(false)
    expect(ok(ana, written('entries', 'row', { place: 'strategy' }))).toBe(false)
    expect(ok(ana, written('entries', 'anas', { nature: 'service' }))).toBe(false)
    expect(ok(ana, written('entries', 'anas', { 'serviceBy/ana': true }))).toBe(false)
    expect(ok(ana, written('entries', 'anas', { nature: 'consultation' }))).toBe(true)
  })

  it('looks at the last place that was written, and knows no place of a newer version', () => {
    const twice = [
      ...written('entries', 'anas', { place: 'to-sort' }),
      ...written('entries', 'anas', { place: 'service' }),
    ]
    expect(ok(ana, twice)).toBe(false)
    expect(ok(ana, written('entries', 'anas', { place: 'billing' }))).toBe(false)
    expect(ok(ana, written('entries', 'anas', { place: 7 }))).toBe(false)
  })

  it('writes down no consent', () => {
    expect(because(ana, written('entries', 'anas', { consent: 'given' }))).toMatch(/consent/)
    expect(ok(ana, added(ana, 'entries', { place: 'strategy', consent: 'not asked' }))).toBe(true)
  })

  it('asks, takes up, advises and closes, and does not say that the family agreed', () => {
    expect(
      ['asked', 'taken up', 'advised', 'closed', 'adopted', 'declined', 'unknown'].map((kind) =>
        mayStep(ana, kind),
      ),
    ).toEqual([true, true, true, true, false, false, false])
  })

  it('brings in her agency without saying whether it gives EI services', () => {
    expect(ok(ana, added(ana, 'agencies', { name: 'Harbor', givesEiServices: 'unknown' }))).toBe(true)
    expect(because(ana, added(ana, 'agencies', { givesEiServices: 'employed' }))).toMatch(/for the program/)
    expect(ok(ana, written('agencies', 'harbor', { givesEiServices: 'no' }))).toBe(false)
  })

  it('reads outcomes, the child and the plan, and types in the box of quick capture', () => {
    expect(because(ana, written('outcomes', 'outcome-1', { statement: 'Other' }))).toBe(
      'Only the service coordinator changes the outcomes.',
    )
    expect(ok(ana, written('child', 'child', { firstName: 'Bo' }))).toBe(false)
    expect(ok(ana, written('plan', 'plan', { county: 'Ross' }))).toBe(false)
    expect(ok(ana, written('plan', 'plan', { $deleted: true }))).toBe(false)
    expect(ok(ana, written('plan', 'plan', { captureDraft: 'Mom sings.' }))).toBe(true)
  })

  it('signs what she adds with her own name, and changes no signature', () => {
    expect(ok(ana, added(kelly, 'entries', { place: 'strategy' }))).toBe(false)
    expect(ok(ana, written('entries', 'new', { place: 'strategy' }))).toBe(false)
    expect(ok(ana, written('entries', 'kellys', { author: { id: 'ana-ruiz', name: 'Ana' } }))).toBe(false)
    expect(ok(ana, written('plan', 'plan', { author: { id: 'ana-ruiz', name: 'Ana' } }))).toBe(false)
  })
})

describe('a provider', () => {
  it('adds strategies and supports, and changes what she does', () => {
    for (const place of ['strategy', 'support', 'assessment', 'to-sort'])
      expect(ok(kelly, added(kelly, 'entries', { place }))).toBe(true)
    expect(ok(kelly, written('entries', 'kellys', { text: undefined }))).toBe(true)
    expect(ok(kelly, written('entries', 'for-ana', { text: undefined }))).toBe(false)
  })

  it('is not the one of her name in another discipline', () => {
    const other: Writer = { ...kelly, discipline: 'nurse' }
    expect(ok(other, written('entries', 'kellys', { status: 'ended' }))).toBe(false)
  })

  it('changes no row, also not her own', () => {
    expect(ok(kelly, written('entries', 'row', { frequency: '2x' }))).toBe(false)
    expect(because(kelly, written('entries', 'kellys', { place: 'service' }))).toMatch(/EI services grid/)
  })

  it('writes down what the family said to advice, and what was advised aloud', () => {
    expect(
      ['asked', 'advised', 'adopted', 'declined', 'taken up', 'closed'].map((kind) => mayStep(kelly, kind)),
    ).toEqual([true, true, true, true, false, false])
  })

  it('does not make herself the primary service provider', () => {
    expect(ok(kelly, added(kelly, 'people', { name: 'Kelly', isPsp: true }))).toBe(false)
    expect(ok(kelly, written('people', 'kelly', { isPsp: true }))).toBe(false)
  })
})

describe('whoever made the plan', () => {
  it('acts in it as its coordinator, whatever she is elsewhere', () => {
    const own = plan({ plan: { origin: by('ana-ruiz') } })
    expect([capacityIn(own, ana), capacityIn(own, kelly), capacityIn(made, dana)]).toEqual([
      'coordinator',
      'provider',
      'coordinator',
    ])
    expect([keepsIt(own, ana), keepsIt(own, kelly), keepsIt(made, dana)]).toEqual([true, false, false])
    expect(ok(ana, written('outcomes', 'outcome-1', { statement: 'Other' }), own)).toBe(true)
  })

  it('still puts nothing on the grid as an ECMH consultant, and is told so', () => {
    const own = { ...made, plan: { ...made.plan, origin: by('ana-ruiz') } }
    const row = added(ana, 'entries', { place: 'service', nature: 'service', serviceType: 'OT' })
    const answer = mayChange(ana, row, own)
    expect(answer.ok ? '' : answer.because).toMatch(/grid/)
    expect(ok(ana, written('entries', 'parents', { place: 'service' }), own)).toBe(false)
    expect(ok(ana, written('entries', 'row', { frequency: 'weekly' }), own)).toBe(true)
    expect(ok(ana, written('entries', 'row', { place: 'support' }), own)).toBe(true)
    expect(ok(kelly, row, { ...own, plan: { ...own.plan, origin: by('kelly-s') } })).toBe(true)
  })

  it('is not somebody who has not said who she is', () => {
    expect(capacityIn(made, { ...rita, personId: '' })).toBe('reviewer')
  })
})

it('reads the child, the outcomes and the entries as a reviewer, and remarks on them', () => {
  expect(ok(rita, added(rita, 'comments', {}))).toBe(true)
  expect(ok(rita, added(rita, 'proposals', {}))).toBe(true)
  expect(because(rita, added(rita, 'entries', { place: 'strategy' }))).toMatch(/read and check/)
})
