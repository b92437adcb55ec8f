import { describe, expect, it } from 'vitest'
import { present } from '#domain'
import {
  addRecord,
  type Capture,
  captureEntries,
  type CapturedEntry,
  changeRecord,
  type OpenPlan,
  removeRecord,
} from '#session'
import { everythingIn, openTestPlan } from '../builders/laptop.ts'

const line = (words: string, more: Partial<CapturedEntry> = {}): CapturedEntry => ({
  words,
  values: { place: 'strategy' },
  actors: [],
  outcome: null,
  agency: null,
  row: '',
  field: null,
  ...more,
})

const capture = (entries: readonly CapturedEntry[], more: Partial<Capture> = {}) =>
  captureEntries({ entries, outcomes: [], draft: '', ...more })

async function planWithDraft(captureDraft = 'Mom sings. Dad hums.') {
  const plan = await openTestPlan()
  const outcome = plan.run(addRecord('outcomes', { statement: 'Ana sleeps.', now: 'She wakes twice.' }))
  plan.run(changeRecord('plan', 'plan', { captureDraft }))
  return { plan, outcome }
}

const wordsOf = (plan: OpenPlan) => present(plan.data.entries).map(({ text }) => text.plain)
const agenciesOf = (plan: OpenPlan) => present(plan.data.agencies)

describe('a capture', () => {
  it('is one step: undo takes the entries away and brings the words back into the box', async () => {
    const { plan, outcome } = await planWithDraft()
    const before = everythingIn(plan.data)
    const { entries } = plan.run(
      capture([
        line('Mom sings.', {
          outcome,
          actors: ['role:parent'],
          values: { place: 'strategy', nature: 'action' },
        }),
        line('Dad hums.', { outcome }),
      ]),
    )
    expect(entries).toHaveLength(2)
    expect(plan.data.plan.captureDraft).toBe('')
    expect(plan.data.entries).toMatchObject([
      { place: 'strategy', nature: 'action', actors: ['role:parent'], outcomes: [outcome] },
      { place: 'strategy', outcomes: [outcome] },
    ])
    plan.undo()
    expect(wordsOf(plan)).toEqual([])
    expect(plan.data.plan.captureDraft).toBe('Mom sings. Dad hums.')
    plan.redo()
    expect(wordsOf(plan)).toEqual(['Mom sings.', 'Dad hums.'])
    plan.undo()
    expect({ ...everythingIn(plan.data), entries: [] }).toEqual(before)
  })

  it('keeps in the box what was left there', async () => {
    const { plan } = await planWithDraft()
    plan.run(capture([line('Mom sings.')], { draft: 'Dad hums.' }))
    expect(plan.data.plan.captureDraft).toBe('Dad hums.')
  })

  it('makes an agency once, and takes the one that is here already or was here before', async () => {
    const { plan } = await planWithDraft()
    const here = plan.run(addRecord('agencies', { name: 'Harbor', givesEiServices: 'no' }))
    const gone = plan.run(addRecord('agencies', { name: 'Fern' }))
    plan.run(removeRecord('agencies', gone))
    const fern = { id: gone, facts: { name: 'Fern', givesEiServices: 'contracted' } } as const
    plan.run(
      capture([
        line('One', { agency: { facts: { name: 'Bluebird' } } }),
        line('Two', { agency: { facts: { name: ' bluebird' } } }),
        line('Three', { agency: { id: here, facts: {} } }),
        line('Four', { agency: fern }),
        line('Five', { agency: { id: 'book-1', facts: { name: 'Old Mill' } } }),
      ]),
    )
    expect(agenciesOf(plan).map(({ name, givesEiServices }) => [name, givesEiServices])).toEqual([
      ['Harbor', 'no'],
      ['Fern', 'contracted'],
      ['Bluebird', 'unknown'],
      ['Old Mill', 'unknown'],
    ])
    const [one, two, three, four, five] = plan.data.entries.map(({ agency }) => agency)
    expect(one).toBe(two)
    expect([three, four, five]).toEqual([here, gone, 'book-1'])
  })

  it('puts one row on the grid for all lines of a provider that ask for it', async () => {
    const { plan, outcome } = await planWithDraft()
    const ot = { outcome, actors: ['role:occupational-therapist'], row: 'OT' } as const
    plan.run(
      capture([line('OT shows.', ot), line('OT comes.', ot), line('PT comes.', { outcome, row: 'PT' })]),
    )
    const rows = plan.data.entries.filter(({ place }) => place === 'service')
    expect(rows.map(({ serviceType }) => serviceType)).toEqual(['OT', 'PT'])
    expect(rows[0]).toMatchObject({ actors: ot.actors, outcomes: [outcome] })
    const lines = plan.data.entries.filter(({ place }) => place === 'strategy')
    expect(lines.map(({ tells }) => tells)).toEqual([rows[0]?.id, rows[0]?.id, rows[1]?.id])
  })

  it('gives an outcome its statement, makes a new one once, and links the entries', async () => {
    const { plan } = await planWithDraft()
    const open = plan.run(addRecord('outcomes', { statement: '' }))
    plan.run(
      capture(
        [line('One', { outcome: open }), line('Two', { outcome: 'new' }), line('Three', { outcome: 'new' })],
        {
          outcomes: [
            { key: open, statement: 'Ana eats.' },
            { key: 'new', statement: 'Ana plays.' },
          ],
        },
      ),
    )
    const outcomes = present(plan.data.outcomes)
    expect(outcomes.map(({ statement }) => statement)).toEqual(['Ana sleeps.', 'Ana eats.', 'Ana plays.'])
    expect(plan.data.entries.map((entry) => entry.outcomes[0])).toEqual([
      open,
      outcomes[2]?.id,
      outcomes[2]?.id,
    ])
  })

  it('hands worries and what is happening now to their fields, after what stands there', async () => {
    const { plan, outcome } = await planWithDraft()
    const { entries } = plan.run(
      capture([
        line('Mom worries.', { field: 'concern', outcome }),
        line('She cries at 2.', { field: 'happening-now', outcome }),
        line('And at 4.', { field: 'happening-now', outcome }),
        line('Naps are short.', { field: 'happening-now' }),
      ]),
    )
    expect(entries).toEqual([null, null, null, null])
    expect(plan.data.concerns.map(({ text }) => text)).toEqual(['Mom worries.', 'Naps are short.'])
    expect(plan.data.outcomes[0]?.now).toBe('She wakes twice.\nShe cries at 2.\nAnd at 4.')
    plan.undo()
    expect(present(plan.data.concerns)).toEqual([])
    expect(plan.data.outcomes[0]?.now).toBe('She wakes twice.')
  })
})
