/** What a capacity may change holds at the one door of all commands, whichever room asks. */

import { expect, it } from 'vitest'
import {
  addEntry,
  addRecord,
  captureEntries,
  changeRecord,
  moveEntry,
  type OpenPlan,
  removeForGood,
} from '#session'
import { openTestLaptop, openTestPlan } from '../builders/laptop.ts'
import { people, planOfDana, sits } from '../builders/two-people.tsx'

const refusalOf = ({ store }: OpenPlan) => store.getState().refused?.because ?? null

it('writes nothing of what is refused, says why, and says nothing more after the next step', async () => {
  const { plan, outcome } = await planOfDana('ecmh-consultant')
  const before = plan.data
  plan.run(changeRecord('outcomes', outcome, { statement: 'Other' }))
  expect(plan.data).toBe(before)
  expect(refusalOf(plan)).toBe('Only the service coordinator changes the outcomes.')
  plan.run(addEntry({ values: { place: 'strategy' }, words: 'Ana will show Dad how to wait.' }))
  expect(refusalOf(plan)).toBeNull()
  expect(plan.data.entries.at(-1)?.origin.authorId).toBe('ana')
})

it('lets a consultant bring nothing to the grid, also not in one step with a strategy', async () => {
  const { plan, dads: danas } = await planOfDana('ecmh-consultant')
  const before = plan.data
  plan.run(moveEntry(danas, 'service'))
  const row = { words: 'Consultation', actors: [], outcome: null, agency: null, field: null } as const
  plan.run(
    captureEntries({
      entries: [{ ...row, values: { place: 'strategy' }, row: 'PSY' }],
      outcomes: [],
      draft: '',
    }),
  )
  expect(plan.data).toBe(before)
  expect(refusalOf(plan)).toMatch(/grid/)
})

it('opens the text of her own strategy, and not that of somebody else', async () => {
  const { plan, dads: danas } = await planOfDana('ecmh-consultant')
  const own = plan.run(addEntry({ values: { place: 'strategy' } }))
  expect(plan.openText('entries', danas, 'text')).toBeNull()
  expect(plan.openText('entries', own, 'text')).not.toBeNull()
})

it('takes back and does again what she was allowed to do', async () => {
  const { plan } = await planOfDana('provider')
  const id = plan.run(addEntry({ values: { place: 'support' }, words: 'Library' }))
  plan.undo()
  expect(plan.data.entries.find((each) => each.id === id)?.isRemoved).toBe(true)
  plan.redo()
  expect(plan.data.entries.find((each) => each.id === id)?.isRemoved).toBe(false)
})

it.each(['ecmh-consultant', 'provider', 'reviewer'] as const)(
  'lets a %s act as coordinator in a plan that she made, and in no other',
  async (capacity) => {
    const laptop = await openTestLaptop()
    sits(laptop, capacity)
    const own = await openTestPlan(laptop)
    expect(own.data.plan.origin.authorId).toBe(people[capacity][0])
    own.run(addRecord('outcomes', { statement: 'Ana sleeps.' }))
    expect(own.data.outcomes).toHaveLength(1)
    const { plan } = await planOfDana(capacity)
    plan.run(addRecord('outcomes', { statement: 'Other' }))
    expect(plan.data.outcomes).toHaveLength(1)
  },
)

it('makes the example for everybody, and lets her write in it', async () => {
  const laptop = await openTestLaptop()
  sits(laptop, 'reviewer')
  const made = await laptop.newExample('2026-03-14' as never)
  if (!made.ok) throw new Error(made.problem.kind)
  const opened = await laptop.openPlan(made.value)
  if (!opened.ok) throw new Error(opened.problem.kind)
  opened.value.run(changeRecord('child', 'child', { firstName: 'Remy' }))
  expect(opened.value.data.child.firstName).toBe('Remy')
})

it('takes a plan off nobody else’s list, and removes no words for good', async () => {
  const { laptop, plan, dads: danas } = await planOfDana('provider')
  const removed = await laptop.removePlan(plan.id)
  expect(removed).toEqual({
    ok: false,
    problem: { kind: 'not hers', because: 'Only the service coordinator changes the facts of the plan.' },
  })
  expect(plan.data.plan.isRemoved).toBe(false)
  expect(await removeForGood(laptop, plan, danas)).toMatchObject({ ok: false, problem: { kind: 'not hers' } })
})
