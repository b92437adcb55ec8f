import { expect, it, vi } from 'vitest'
import { lonelyTab, openMemoryStore, openDeviceVault } from '#storage'
import { openOrThrow } from '../answers.ts'
import { author, change, newLaptop, now } from '../laptop.ts'

const summary = (text: string) => new TextEncoder().encode(text)

it('lists what was made, in every tab', async () => {
  const laptop = newLaptop()
  const vault = await laptop.openTab()
  const made = [await openOrThrow(vault.createDocument()), await openOrThrow(vault.createDocument())]
  expect(new Set(made).size).toBe(2)
  for (const doc of made) expect(doc).toMatch(/^[0-9a-f]{32}$/)
  expect((await openOrThrow((await laptop.openTab()).documents())).toSorted()).toEqual(made.toSorted())
})

it('has one key, one workspace and one name for the laptop, however many tabs open at once', async () => {
  const laptop = newLaptop()
  const tabs = await Promise.all([1, 2, 3].map(() => laptop.openTab()))
  const workspaces = await Promise.all(tabs.map((vault) => openOrThrow(vault.workspaceId())))
  expect(new Set(workspaces).size).toBe(1)
  expect(new Set(tabs.map(({ deviceId }) => deviceId)).size).toBe(1)

  const [doc = ''] = workspaces
  for (const vault of tabs) {
    await openOrThrow((await openOrThrow(vault.openLog(doc, author))).append([change('x')], null))
  }
  const again = await openOrThrow((await laptop.openTab()).openLog(doc, author))
  expect(await openOrThrow(again.read())).toMatchObject({ changes: { length: 3 }, damaged: 0 })
  expect(await openOrThrow((await laptop.openTab()).workspaceId())).toBe(doc)
})

it('answers that a document is missing', async () => {
  const vault = await newLaptop().openTab()
  expect(await vault.openLog('0'.repeat(32), author)).toEqual({ ok: false, problem: { kind: 'missing' } })
})

it('calls a store damaged that has documents and lost its key, rather than empty', async () => {
  const laptop = newLaptop()
  await openOrThrow((await laptop.openTab()).createDocument())
  laptop.disk.meta.delete('device-key')
  const opened = await openDeviceVault({ store: openMemoryStore(laptop.disk), tabs: lonelyTab, now, mine: 1 })
  expect(opened).toEqual({ ok: false, problem: { kind: 'damaged' } })
})

it('calls a document damaged whose key does not open', async () => {
  const laptop = newLaptop()
  const doc = await openOrThrow((await laptop.openTab()).createDocument())
  laptop.disk.documents.set(doc, { doc, wrappedKey: new Uint8Array(40) })
  const vault = await laptop.openTab()
  expect(await vault.openLog(doc, author)).toEqual({ ok: false, problem: { kind: 'damaged' } })
})

it('shows the newest summary, here at once and in other tabs soon', async () => {
  const laptop = newLaptop()
  const [one, other] = [await laptop.openTab(), await laptop.openTab()]
  const doc = await openOrThrow(one.createDocument())
  const log = await openOrThrow(one.openLog(doc, author))
  const told = vi.fn<() => void>()
  one.onSummaries(told)
  const before = one.summaries()

  await openOrThrow(log.append([change('x')], summary('first')))
  await openOrThrow(log.append([change('y')], summary('second')))
  expect(told).toHaveBeenCalledTimes(2)
  expect(one.summaries()).not.toBe(before)
  expect(one.summaries().get(doc)).toEqual(summary('second'))
  await vi.waitFor(() => expect(other.summaries().get(doc)).toEqual(summary('second')))
  expect((await laptop.openTab()).summaries().get(doc)).toEqual(summary('second'))
})

it('leaves out a summary that was put under another document', async () => {
  const laptop = newLaptop()
  const vault = await laptop.openTab()
  const [doc, victim] = [await openOrThrow(vault.createDocument()), await openOrThrow(vault.createDocument())]
  await openOrThrow((await openOrThrow(vault.openLog(doc, author))).append([], summary('mine')))
  const stored = laptop.disk.summaries.get(doc)
  if (!stored) throw new Error('There is no summary.')
  laptop.disk.summaries.set(victim, { ...stored, doc: victim })
  expect([...(await laptop.openTab()).summaries().keys()]).toEqual([doc])
})

it('takes no commit for a summary', async () => {
  const laptop = newLaptop()
  const vault = await laptop.openTab()
  const doc = await openOrThrow(vault.createDocument())
  await openOrThrow((await openOrThrow(vault.openLog(doc, author))).append([change('x')], null))
  const last = [...laptop.disk.commits.values()].at(-1)
  if (!last) throw new Error('There is no commit.')
  laptop.disk.summaries.set(doc, { doc, bytes: last.bytes, page: -1 })
  expect((await laptop.openTab()).summaries().size).toBe(0)
})

it('answers what kept it from opening', async () => {
  const store = openMemoryStore()
  store.close()
  expect(await openDeviceVault({ store, tabs: lonelyTab, now, mine: 1 })).toEqual({
    ok: false,
    problem: { kind: 'closed' },
  })
})

it('forgets everything when it is closed', async () => {
  const laptop = newLaptop()
  const vault = await laptop.openTab()
  const doc = await openOrThrow(vault.createDocument())
  await openOrThrow((await openOrThrow(vault.openLog(doc, author))).append([], summary('mine')))
  vault.close()
  expect(vault.summaries().size).toBe(0)
  expect(await vault.openLog(doc, author)).toEqual({ ok: false, problem: { kind: 'closed' } })
})
