/** What is removed for good is in no record of the plan any more, whatever was done with it before. */

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fail, present } from '#domain'
import {
  addEntry,
  addRecord,
  changeRecord,
  copyEntry,
  keepEntry,
  moveEntry,
  removeForGood,
  removeRecord,
} from '#session'
import { lonelyTab, openDeviceVault, openMemoryStore } from '#storage'
import { newMemoryDisk, openTestLaptop, openTestPlan } from '../builders/laptop.ts'
import {
  everythingOpened,
  expectGone,
  openAgain,
  PARTS,
  SECRET,
  typeIn,
  wordsLeft,
} from '../builders/opened-records.ts'
import { openOrThrow } from '../storage/answers.ts'

const now = () => '2026-03-14T09:26:53.000Z'

it('leaves no word of it in any record, whatever was done with it before', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  plan.run(addRecord('outcomes', { statement: 'Ana sleeps.' }))
  const stays = plan.run(addEntry({ values: { place: 'strategy' }, words: 'Dad will sing.' }))
  const id = plan.run(addEntry({ values: { place: 'strategy' }, words: `${SECRET}. Zwetschgen.` }))
  plan.run(changeRecord('entries', id, { frequency: 'frequently-said' }))
  plan.run(changeRecord('entries', id, { frequency: 'weekly' }))
  plan.run(keepEntry(id, { rule: 'PL-04', print: 'abc', reason: 'whisperword' }))
  typeIn(plan, id, (editor) => {
    editor.commands.insertContent(' whisperword')
    editor.commands.selectAll()
    editor.commands.toggleBold()
    editor.commands.deleteSelection()
    editor.commands.insertContent(`${SECRET} <b>Zwetschgen</b>`)
  })
  plan.undo()
  plan.redo()
  plan.undo()
  plan.run(addRecord('visitNotes', { entry: id, happened: `${SECRET}. Zwetschgen.`, next: 'whisperword' }))
  plan.run(addRecord('visitNotes', { entry: stays, happened: 'He sang.' }))
  plan.run(moveEntry(id, 'support'))
  plan.run(removeRecord('entries', id))
  await plan.settled()
  expect(wordsLeft(await everythingOpened(disk, plan.id))).toEqual(PARTS)
  const before = disk.documents.get(plan.id)?.wrappedKey

  expect(await removeForGood(laptop, plan, id)).toEqual({ ok: true, value: undefined })
  await expectGone(plan)
  const bytes = await everythingOpened(disk, plan.id)
  expect(wordsLeft(bytes)).toEqual([])
  expect(bytes.includes('Dad will sing.')).toBe(true)
  expect(disk.documents.get(plan.id)?.wrappedKey).not.toEqual(before)
  expect(disk.histories.size).toBe(0)

  const after = await openAgain(laptop, plan.id)
  expect(after.store.getState()).toMatchObject({ damaged: 0, gone: null })
  expect(after.data.removals).toMatchObject([{ id, origin: { at: '2026-03-14T09:26:53.000Z' } }])
  const entry = after.data.entries.find((each) => each.id === id)
  expect(entry).toMatchObject({ isRemoved: true, place: 'support', frequency: '', kept: null })
  expect(entry?.text.plain).toBe('')
  expect(after.data.entries.find((each) => each.id === stays)?.text.plain).toBe('Dad will sing.')
  expect(after.data.visitNotes.map(({ happened, isRemoved }) => [happened, isRemoved])).toEqual([
    ['', true],
    ['He sang.', false],
  ])
  expect(after.data.outcomes).toMatchObject([{ statement: 'Ana sleeps.' }])
  expect(after.data.child.firstName).toBe('Ana')

  after.run(changeRecord('child', 'child', { lastName: 'Ruiz' }))
  await after.settled()
  expect(wordsLeft(await everythingOpened(disk, plan.id))).toEqual([])
})

it('leaves none after any mix of typing, deleting, marking, undo and restarts', async () => {
  const word = fc.constantFrom(...PARTS)
  const step = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), word, at: fc.nat(30) }),
    fc.record({ kind: fc.constant('cut' as const), from: fc.nat(30), length: fc.nat(12) }),
    fc.record({
      kind: fc.constantFrom(
        'bold' as const,
        'list' as const,
        'undo' as const,
        'redo' as const,
        'field' as const,
        'restart' as const,
      ),
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const disk = newMemoryDisk()
      let laptop = await openTestLaptop(disk)
      let plan = await openTestPlan(laptop)
      const id = plan.run(addEntry({ values: { place: 'strategy' }, words: SECRET }))
      for (const each of steps) {
        if (each.kind === 'undo') plan.undo()
        else if (each.kind === 'redo') plan.redo()
        else if (each.kind === 'field') plan.run(changeRecord('entries', id, { location: 'frequently-said' }))
        else if (each.kind === 'restart') {
          await plan.close()
          laptop = await openTestLaptop(disk)
          plan = await openAgain(laptop, plan.id)
        } else
          typeIn(plan, id, (editor) => {
            const end = editor.state.doc.content.size
            const within = (at: number) => Math.min(Math.max(at, 1), Math.max(end - 1, 1))
            if (each.kind === 'type') editor.commands.insertContentAt(within(each.at), each.word)
            if (each.kind === 'cut')
              editor.commands.deleteRange({ from: within(each.from), to: within(each.from + each.length) })
            if (each.kind === 'bold') editor.chain().selectAll().toggleBold().run()
            if (each.kind === 'list') editor.chain().selectAll().toggleBulletList().run()
          })
      }
      await plan.settled()
      expect(await removeForGood(laptop, plan, id)).toEqual({ ok: true, value: undefined })
      expect(wordsLeft(await everythingOpened(disk, plan.id))).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 60_000)

it('leaves a copy of the entry alone, which is an entry of its own', async () => {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  const id = plan.run(addEntry({ values: { place: 'strategy' }, words: SECRET }))
  const copy = plan.run(copyEntry(id))
  await removeForGood(laptop, plan, id)
  const after = await openAgain(laptop, plan.id)
  expect(present(after.data.entries).map((entry) => [entry.id, entry.text.plain])).toEqual([[copy, SECRET]])
})

it('refuses a plan of which a piece is missing', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  const id = plan.run(addEntry({ values: { place: 'strategy' }, words: SECRET }))
  await plan.settled()
  plan.run(changeRecord('child', 'child', { lastName: 'Ruiz' }))
  await plan.settled()
  const [name] = [...disk.commits].find(([, { doc, seq }]) => doc === plan.id && seq === 1) ?? ['']
  disk.commits.delete(name)
  const before = new Map(disk.commits)
  expect(await removeForGood(laptop, plan, id)).toEqual(fail({ kind: 'damaged' }))
  expect(new Map(disk.commits)).toEqual(before)
})

it('refuses a plan that a newer version wrote in', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  const id = plan.run(addEntry({ values: { place: 'strategy' }, words: SECRET }))
  await plan.settled()
  const newer = await openOrThrow(
    openDeviceVault({ store: openMemoryStore(disk), tabs: lonelyTab, now, mine: 2 }),
  )
  const author = { personId: 'p', name: '', capacity: '', agency: '', appVersion: '9' }
  const log = await openOrThrow(newer.openLog(plan.id, author))
  const update = new Uint8Array([0, 0])
  await openOrThrow(log.append([{ update, intent: 'new', at: '', wrote: 2, needs: 2 }], null))
  const before = new Map(disk.commits)
  expect(await removeForGood(laptop, plan, id)).toEqual(fail({ kind: 'newer' }))
  expect(new Map(disk.commits)).toEqual(before)
})
