import { Editor } from '@tiptap/core'
import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { addEntry, addRecord, changeRecord } from '#session'
import { openMemoryStore, openDeviceVault, lonelyTab } from '#storage'
import { newMemoryDisk, openTestLaptop, openTestPlan } from '../builders/laptop.ts'

it('tells nobody of a keystroke until typing rests', async () => {
  const plan = await openTestPlan()
  const id = plan.run(addEntry({ values: { place: 'strategy' } }))
  await plan.settled()
  const parts = plan.openText('entries', id, 'text')
  if (parts === null) throw new Error('closed')
  const card = new Editor({
    element: document.createElement('div'),
    extensions: parts,
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
  })
  card.commands.insertContent('D')
  let told = 0
  plan.store.subscribe(() => (told += 1))
  for (const letter of 'ad sings') card.commands.insertContent(letter)
  await plan.settled()
  expect(told).toBe(0)
  expect(plan.data.entries[0]?.text.plain).toBe('')
  plan.catchUp()
  expect(told).toBe(1)
  expect(plan.data.entries[0]?.text.plain).toBe('Dad sings')
})

it('is at risk until everything is kept', async () => {
  const plan = await openTestPlan()
  await plan.settled()
  expect(plan.isAtRisk).toBe(false)
  plan.run(changeRecord('child', 'child', { firstName: 'Mia' }))
  expect(plan.isAtRisk).toBe(true)
  await plan.settled()
  expect(plan.isAtRisk).toBe(false)
})

it('gives plans without a summary their line in the list, but not those without a word', async () => {
  const disk = newMemoryDisk()
  const plan = await openTestPlan(await openTestLaptop(disk))
  await plan.close()
  disk.summaries.clear()
  const vault = await openDeviceVault({
    store: openMemoryStore(disk),
    tabs: lonelyTab,
    now: () => '',
    mine: 1,
  })
  if (!vault.ok) throw new Error(vault.problem.kind)
  await vault.value.createDocument()
  const laptop = await openTestLaptop(disk)
  expect(laptop.plans.getState()).toHaveLength(0)
  await laptop.mendList()
  expect(laptop.plans.getState()).toMatchObject([{ id: plan.id, firstName: 'Ana' }])
})

it('says that pieces are missing, and shows what is left', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  for (const statement of ['Ana eats.', 'Ana sings.']) {
    plan.run(addRecord('outcomes', { statement }))
    await plan.settled()
  }
  expect(plan.store.getState().damaged).toBe(0)
  await plan.close()
  const records = [...disk.commits].filter(([, { doc, writer }]) => doc === plan.id && writer !== '')
  const [key] = records.at(-2) ?? ['']
  disk.commits.delete(key)

  const again = await laptop.openPlan(plan.id)
  if (!again.ok) throw new Error(again.problem.kind)
  expect(again.value.store.getState().damaged).toBe(1)
})

it('does not open a plan that needs a newer version, gives its words, and changes nothing', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  plan.run(addRecord('outcomes', { statement: 'Ana eats breakfast.' }))
  await plan.close()

  const newer = new Y.Doc()
  newer.getMap('records').set('document/this/needs', 2)
  const vault = await openDeviceVault({
    store: openMemoryStore(disk),
    tabs: lonelyTab,
    now: () => '',
    mine: 2,
  })
  if (!vault.ok) throw new Error(vault.problem.kind)
  const log = await vault.value.openLog(plan.id, {
    personId: '',
    name: '',
    capacity: '',
    agency: '',
    appVersion: '9',
  })
  if (!log.ok) throw new Error(log.problem.kind)
  await log.value.read()
  const update = Y.encodeStateAsUpdate(newer)
  await log.value.append([{ update, intent: 'new', at: '', wrote: 2, needs: 2 }], null)

  const opened = await laptop.openPlan(plan.id)
  expect(opened).toMatchObject({ ok: false, problem: { kind: 'needs newer' } })
  expect(!opened.ok && opened.problem.kind === 'needs newer' && opened.problem.copy).toContain(
    'Ana eats breakfast.',
  )
})

it('makes one piece of a plan of many changes soon after it is opened, and shows the same plan', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  for (let each = 0; each < 200; each += 1) {
    plan.run(addEntry({ values: { place: 'strategy' }, words: `Idea ${each}` }))
    await plan.settled()
  }
  const { data } = plan
  await plan.close()
  const reopen = async () => {
    const opened = await laptop.openPlan(plan.id)
    if (!opened.ok) throw new Error(opened.problem.kind)
    return opened.value
  }

  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const again = await reopen()
  vi.advanceTimersByTime(5000)
  vi.useRealTimers()
  await vi.waitFor(() => expect(disk.histories.size).toBe(1))
  expect([...disk.commits.values()].filter(({ doc }) => doc === plan.id)).toHaveLength(2)

  again.run(addEntry({ values: { place: 'strategy' }, words: 'One more' }))
  again.undo()
  await again.close()
  const last = await reopen()
  expect(last.data.entries.slice(0, 200)).toEqual(data.entries)
  expect(last.data.outcomes).toEqual(data.outcomes)
  expect(last.store.getState().damaged).toBe(0)
})
