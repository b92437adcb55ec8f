import { expect, it, vi } from 'vitest'
import { parseOpening } from '../../src/storage/opening.ts'
import { compactDocument, isHeavy } from '#storage'
import { openOrThrow } from './answers.ts'
import { damage, damageSnapshot, newDocument } from './compacting-tabs.ts'
import { author, change } from './laptop.ts'
import { newWordsDocument, wordsOf } from './words-document.ts'

it('puts a snapshot in the place of all commits, from which another tab opens', async () => {
  const { disk, openTab } = await newDocument()
  const tab = await openTab()
  await tab.write('one', 'two', 'three')
  expect(await tab.compact()).toBe(true)
  expect(disk.commits.size).toBe(2)
  await tab.write('four')
  const later = await openTab()
  expect(later.found).toEqual({ applied: 2, held: 0, damaged: 0 })
  expect(later.document.words()).toEqual(['four', 'one', 'three', 'two'])
  await later.write('five')
  expect(await later.compact()).toBe(true)
  const last = await openTab()
  expect(last.found).toEqual({ applied: 1, held: 0, damaged: 0 })
  expect(last.document.words()).toEqual(['five', 'four', 'one', 'three', 'two'])
})

it('takes in what another tab wrote before it makes a snapshot of it', async () => {
  const { openTab, openLonelyLog } = await newDocument()
  const tab = await openTab()
  const silent = await openLonelyLog()
  await openOrThrow(silent.append([change('theirs')], null))
  await tab.compact()
  expect(tab.document.words()).toEqual(['theirs'])
  expect((await openTab()).document.words()).toEqual(['theirs'])
})

it('leaves an open tab in step, whoever makes the snapshot and whatever it had read', async () => {
  const { openTab } = await newDocument()
  const [one, other] = [await openTab(), await openTab()]
  await one.write('one')
  await other.write('two')
  await one.compact()
  await other.write('three')
  await other.compact()
  await one.write('four')
  const all = ['four', 'one', 'three', 'two']
  await vi.waitFor(() => expect(other.document.words()).toEqual(all))
  await vi.waitFor(() => expect(one.document.words()).toEqual(all))
  expect((await openTab()).document.words()).toEqual(all)
})

it('loses nothing when two tabs make a snapshot at the same time, while both write', async () => {
  const { openTab } = await newDocument()
  const [one, other] = [await openTab(), await openTab()]
  await one.write('one')
  await Promise.all([one.compact(), other.write('two'), other.compact(), one.write('three')])
  const reader = await openTab()
  expect(reader.found).toMatchObject({ held: 0, damaged: 0 })
  expect(reader.document.words()).toEqual(['one', 'three', 'two'])
  await reader.compact()
  expect((await openTab()).document.words()).toEqual(['one', 'three', 'two'])
})

it('takes no notice of a covered record that comes again', async () => {
  const { disk, openTab } = await newDocument()
  const tab = await openTab()
  await tab.write('one', 'two')
  const before = [...disk.commits]
  await tab.compact()
  for (const [key, record] of before) disk.commits.set(key, record)
  const later = await openTab()
  expect(later.found).toEqual({ applied: 1, held: 0, damaged: 0 })
  await later.compact()
  expect((await openTab()).document.words()).toEqual(['one', 'two'])
  expect((await openOrThrow(later.log.readHistory())).damaged).toBe(0)
})

it('makes no snapshot of what is damaged, or of what needs a newer version', async () => {
  const { disk, openTab, openLog } = await newDocument()
  const tab = await openTab()
  await tab.write('one', 'two')
  const whole = [...disk.commits]
  damage(disk.commits, ({ seq }) => seq === 1)
  expect(await tab.compact()).toBe(false)
  for (const [key, record] of whole) disk.commits.set(key, record)
  await openOrThrow((await openLog()).append([change('new', { needs: 9 })], null))
  expect(await tab.compact()).toBe(false)
  expect(disk.histories.size).toBe(0)
})

it('makes no snapshot once the log is closed, for nobody takes in what is read then', async () => {
  const { disk, openTab, openLog } = await newDocument()
  const tab = await openTab()
  await tab.write('one')
  await openOrThrow((await openLog()).append([change('theirs')], null))
  const compacting = tab.compact()
  tab.log.close()
  expect(await compacting).toBe(false)
  expect(disk.histories.size).toBe(0)
})

it('makes no snapshot after something was read that could not be taken in', async () => {
  const { disk, openLog } = await newDocument()
  const [log, other] = [await openLog(), await openLog()]
  await openOrThrow(other.append([change('theirs')], null))
  log.onForeign(() => {
    throw new Error('not taken in')
  })
  const document = newWordsDocument()
  expect(await openOrThrow(log.compact(() => document.state()))).toBe(false)
  expect(disk.histories.size).toBe(0)
})

it('opens from the histories when a snapshot is damaged, and the next snapshot mends it', async () => {
  const { disk, openTab } = await newDocument()
  const tab = await openTab()
  await tab.write('one', 'two')
  await tab.compact()
  await tab.write('three')
  await tab.compact()
  await tab.write('four')
  damageSnapshot(disk)
  const all = ['four', 'one', 'three', 'two']
  const later = await openTab()
  expect(later.found).toMatchObject({ held: 0, damaged: 0 })
  expect(later.document.words()).toEqual(all)
  expect(await later.compact()).toBe(true)
  expect(disk.commits.size).toBe(2)
  const last = await openTab()
  expect(last.found).toEqual({ applied: 1, held: 0, damaged: 0 })
  expect(last.document.words()).toEqual(all)
})

it('says so when a snapshot is damaged and a history too', async () => {
  const { disk, openTab } = await newDocument()
  const tab = await openTab()
  await tab.write('one')
  await tab.compact()
  const other = await openTab()
  await other.write('two')
  await other.compact()
  damageSnapshot(disk)
  const [first] = disk.histories.values()
  damage(disk.histories, ({ writer }) => writer === first?.writer)
  const later = await openTab()
  expect(later.found.damaged).toBeGreaterThan(0)
  expect(later.document.words()).toEqual(['two'])
  expect(await later.compact()).toBe(false)
})

it('tells of everything that was ever written, and by whom', async () => {
  const { disk, openTab } = await newDocument()
  const tab = await openTab()
  await tab.write('one', 'two')
  await tab.compact()
  await tab.write('three')
  await tab.compact()
  await tab.write('four')
  const { commits, damaged } = await openOrThrow(tab.log.readHistory())
  const mine = commits.filter(({ writer }) => writer === tab.log.writer)
  expect(damaged).toBe(0)
  expect(mine.map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4])
  expect(mine[0] && parseOpening(mine[0].update)).toMatchObject(author)
  expect(mine.slice(1).flatMap(({ update }) => wordsOf(update))).toEqual(['one', 'two', 'three', 'four'])

  damage(disk.histories, () => true)
  expect((await openTab()).document.words()).toEqual(['four', 'one', 'three', 'two'])
  expect((await openOrThrow(tab.log.readHistory())).damaged).toBeGreaterThan(0)
})

it('makes a snapshot only when the commits have become many, or long', async () => {
  const { openTab } = await newDocument()
  const tab = await openTab()
  await tab.write('one')
  expect(await openOrThrow(compactDocument(tab.document, tab.log))).toBe(false)
  await openOrThrow(
    tab.log.append(
      Array.from({ length: 200 }, (_, each) => change(`w${each}`)),
      null,
    ),
  )
  expect(isHeavy(tab.log)).toBe(true)
  const later = await openTab()
  expect(await openOrThrow(compactDocument(later.document, later.log))).toBe(true)
  expect(isHeavy(later.log)).toBe(false)
  expect((await openTab()).log.raw.records).toBe(1)
  await later.write('x'.repeat(256 * 1024))
  expect(isHeavy(later.log)).toBe(true)
})
