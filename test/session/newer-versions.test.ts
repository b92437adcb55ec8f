/** What a newer version wrote: kept byte for byte, never applied, said in plain words, with what can be read. */

import { expect, it } from 'vitest'
import { problemWords } from '#session'
import { lonelyTab, type MemoryDisk, newMemoryDisk, openDeviceVault, openMemoryStore } from '#storage'
import { encodeStrictly } from '../../src/storage/commit.ts'
import { seal } from '../../src/storage/vault/sealing.ts'
import { newTabRoom } from '../storage/laptop.ts'
import { openTestLaptop, openTestPlan } from '../builders/laptop.ts'
import { diskOf, openSaved, readSaved, recordsOn, type SavedPlan } from '../fixtures/saved-plan.ts'

const { saved } = readSaved('wrote-1')
const writer = 'ab'.repeat(16)

it.each([
  ['a format of commits', [2, saved.doc, 'commit', writer, 0, new Uint8Array(60)], null],
  ['a format with other parts', [9, { parts: 'of another kind' }], null],
  ['a kind of commit', null, 'telepathy'],
] as const)('keeps %s that it does not know, applies nothing, and says so', async (_, parts, kind) => {
  const disk = diskOf(saved)
  const bytes = parts === null ? await sealedAs(kind, saved) : encodeStrictly(parts)
  disk.commits.set(`${saved.doc}/${writer}/0`, { doc: saved.doc, writer, seq: 0, bytes })
  const before = recordsOn(disk)
  const { result, writes, changes } = await openSaved(saved, disk)
  if (result.ok) throw new Error('It was opened.')
  expect(problemWords(result.problem)).toContain('made with a newer version')
  expect(result.problem.kind === 'needs newer' && result.problem.copy).toContain('Zoë said “ja”. 👪')
  expect([writes, changes]).toEqual([[], []])
  expect(recordsOn(disk)).toEqual(before)
})

it('keeps a commit that needs a newer version, and says so', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  await plan.close()
  await writeNewer(disk, plan.id)
  const before = recordsOn(disk)
  const opened = await laptop.openPlan(plan.id)
  expect(opened).toMatchObject({ ok: false, problem: { kind: 'needs newer' } })
  expect(!opened.ok && opened.problem.kind === 'needs newer' && opened.problem.copy).toContain(
    'Child: Ana R.',
  )
  expect(recordsOn(disk)).toEqual(before)
})

it('lists a plan of a newer version that has no summary, and writes none', async () => {
  const disk = newMemoryDisk()
  const plan = await openTestPlan(await openTestLaptop(disk))
  await plan.close()
  await writeNewer(disk, plan.id)
  disk.summaries.clear()

  const laptop = await openTestLaptop(disk)
  await laptop.mendList()
  expect(laptop.plans.getState()).toMatchObject([
    { id: plan.id, isNewer: true, isRemoved: false, firstName: '' },
  ])
  expect(disk.summaries.size).toBe(0)
})

it('knows from its summary that a plan needs a newer version', async () => {
  const disk = newMemoryDisk()
  const plan = await openTestPlan(await openTestLaptop(disk))
  await plan.close()
  await writeNewer(disk, plan.id, '{"firstName":"Ana","editedAt":"2026-03-14T09:26:53.000Z","needs":2}')
  const laptop = await openTestLaptop(disk)
  expect(laptop.plans.getState()).toMatchObject([{ id: plan.id, isNewer: true, firstName: 'Ana' }])
})

it('leaves the list to the newer version once that wrote in a plan that is open here', async () => {
  const [disk, nextTabs] = [newMemoryDisk(), newTabRoom()]
  const laptop = await openTestLaptop(disk, { tabs: nextTabs() })
  const plan = await openTestPlan(laptop)
  await plan.settled()
  await writeNewer(disk, plan.id, '{"firstName":"Mia","needs":2}', nextTabs())
  await expect.poll(() => plan.store.getState().isOutdated).toBe(true)
  plan.run({ name: 'late', run: (edit) => edit.set('child', 'child', { firstName: 'Old' }) })
  await plan.settled()
  expect((await openTestLaptop(disk)).plans.getState()).toMatchObject([{ firstName: 'Mia', isNewer: true }])
})

/** A record of a kind that nobody knows yet, sealed as every record is. */
async function sealedAs(kind: string | null, { doc, key: hex }: SavedPlan) {
  const header = [1, doc, kind, writer, 0]
  const key = await crypto.subtle.importKey('raw', Buffer.from(hex, 'hex'), 'AES-GCM', false, ['encrypt'])
  const sealed = await seal(encodeStrictly(header), encodeStrictly(['whatever it says']), key)
  return encodeStrictly([...header, sealed])
}

/** Writes into a plan as a newer version would: a change that this one must not apply, and perhaps a summary. */
async function writeNewer(
  disk: MemoryDisk,
  doc: string,
  summary: string | null = null,
  tabs = lonelyTab,
): Promise<void> {
  const vault = await openDeviceVault({ store: openMemoryStore(disk), tabs, now: () => '', mine: 2 })
  if (!vault.ok) throw new Error(vault.problem.kind)
  const log = await vault.value.openLog(doc, {
    personId: '',
    name: '',
    capacity: '',
    agency: '',
    appVersion: '9',
  })
  if (!log.ok) throw new Error(log.problem.kind)
  const change = { update: new Uint8Array([0, 0]), intent: 'new', at: '', wrote: 2, needs: 2 }
  await log.value.append([change], summary === null ? null : new TextEncoder().encode(summary))
}
