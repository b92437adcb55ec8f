/** Two tabs over the browser's database and its own channel, as in the app. */

// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser's database
import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { browserTabs, keep, openDexieStore, openDeviceVault, restore, type Vault } from '#storage'
import { openOrThrow } from './answers.ts'
import { author, now } from './laptop.ts'
import { joinWords, newWordsDocument, updateOf } from './words-document.ts'

async function openTab(): Promise<Vault> {
  const store = await openOrThrow(openDexieStore('two-tabs'))
  return openOrThrow(openDeviceVault({ store, tabs: browserTabs('two-tabs'), now, mine: 1 }))
}

async function openWorkspace(vault: Vault) {
  const doc = await openOrThrow(vault.workspaceId())
  const log = await openOrThrow(vault.openLog(doc, author))
  const document = newWordsDocument(doc)
  await openOrThrow(restore(document, log))
  const summaryOf = () => updateOf(document.words())
  return { doc, document, kept: keep(document, log, { summaryOf, join: joinWords }) }
}

it('opens twice at once on an empty database, writes in both, and agrees', async () => {
  const tabs = await Promise.all([openTab(), openTab()])
  const [one, other] = await Promise.all([openWorkspace(tabs[0]), openWorkspace(tabs[1])])
  expect(one.doc).toBe(other.doc)

  one.document.write('one')
  other.document.write('other')
  await vi.waitFor(() => expect(one.document.words()).toEqual(['one', 'other']))
  await vi.waitFor(() => expect(other.document.words()).toEqual(['one', 'other']))
  await Promise.all([one.kept.settled(), other.kept.settled()])
  const both = updateOf(['one', 'other'])
  for (const vault of tabs) await vi.waitFor(() => expect(vault.summaries().get(one.doc)).toEqual(both))
  for (const vault of tabs) vault.close()

  const again = await openTab()
  expect((await openWorkspace(again)).document.words()).toEqual(['one', 'other'])
  again.close()
})
