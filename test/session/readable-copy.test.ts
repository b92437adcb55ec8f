import { expect, it } from 'vitest'
import { parseCalendarDate } from '#domain'
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
  const noted = plan.run(addEntry({ values: { place: 'strategy' }, words: 'Word-14', outcomes: [outcome] }))
  const visitNote = { entry: noted, on: parseCalendarDate('2026-03-07'), by: 'Priya Nair' }
  plan.run(addRecord('visitNotes', { ...visitNote, happened: 'Word-15\nand more', next: 'Word-16' }))
  const gone = plan.run(addRecord('visitNotes', { ...visitNote, happened: 'Gone-5' }))
  plan.run(removeRecord('visitNotes', gone))

  const copy = readableCopy(plan.data)
  for (let number = 1; number <= 16; number += 1) expect(copy).toMatch(new RegExp(`Word-${number}\\b`))
  expect(copy).not.toContain('Gone')
  const lines = copy.split('\n')
  expect(lines.slice(lines.indexOf('- Word-14')).slice(0, 4)).toEqual([
    '- Word-14',
    '  Visit of 2026-03-07, noted by Priya Nair: Word-15',
    '    and more',
    '    Next: Word-16',
  ])
})

it('holds what was asked of the ECMH consultant, what came of it, and the days of a referral', async () => {
  const plan = await openTestPlan()
  const consultation = plan.run(addRecord('consultations', { reason: 'trauma', tried: 'Word-1' }))
  const step = { consultation, on: parseCalendarDate('2026-03-07') }
  plan.run(addRecord('consultationSteps', { ...step, kind: 'asked', by: 'Word-2', note: 'Word-3' }))
  plan.run(addRecord('consultationSteps', { ...step, kind: 'adopted', by: 'Word-4', agreedWith: 'Word-5' }))
  const days = {
    referredOn: parseCalendarDate('2026-03-09'),
    appointmentOn: parseCalendarDate('2026-04-02'),
  }
  plan.run(addEntry({ values: { place: 'support', ...days }, words: 'Word-6' }))

  const copy = readableCopy(plan.data)
  for (let number = 1; number <= 6; number += 1) expect(copy).toMatch(new RegExp(`Word-${number}\\b`))
  expect(copy).toContain('referred on 2026-03-09, first appointment on 2026-04-02')
})
