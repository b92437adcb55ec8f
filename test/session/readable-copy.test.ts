import { expect, it } from 'vitest'
import { addEntry, addRecord, changeRecord, handOverEntry, readableCopy, removeRecord } from '#session'
import { openTestPlan } from '../builders/laptop.ts'

it('holds every word that stands in the plan, and none that was taken off', async () => {
  const plan = await openTestPlan()
  const outcome = plan.run(addRecord('outcomes', { statement: 'Word-1', now: 'Word-2' }))
  plan.run(addEntry({ values: { place: 'strategy' }, words: 'Word-3', outcomes: [outcome] }))
  plan.run(addEntry({ values: { place: 'strategy' }, words: 'Word-4' }))
  plan.run(
    addEntry({
      values: { place: 'service', justification: 'Word-5', funding: 'Word-6', location: 'Word-7' },
      words: 'Word-8',
    }),
  )
  plan.run(
    addEntry({ values: { place: 'support', namedBy: 'Word-9', status: 'in place' }, words: 'Word-10' }),
  )
  plan.run(handOverEntry(plan.run(addEntry({ values: {}, words: 'Word-11' })), 'service-coordinator'))
  plan.run(addRecord('concerns', { text: 'Word-12' }))
  plan.run(changeRecord('plan', 'plan', { captureDraft: 'Word-13' }))
  for (const [collection, values] of [
    ['concerns', { text: 'Gone-1' }],
    ['people', { name: 'Gone-2' }],
    ['agencies', { name: 'Gone-3' }],
    ['outcomes', { statement: 'Gone-4' }],
  ] as const)
    plan.run(removeRecord(collection, plan.run(addRecord(collection, values))))

  const copy = readableCopy(plan.data)
  for (let number = 1; number <= 13; number += 1) expect(copy).toMatch(new RegExp(`Word-${number}\\b`))
  expect(copy).not.toContain('Gone')
})
