import { describe, expect, it } from 'vitest'
import { copiesOf, familyListOf, legalRecordOf, staffListOf } from '#domain'
import { destroyPlan, type Door, type Laptop, readLists, recordAccess, takeIn } from '#session'
import { type OpenedVault, readNotes } from '#storage'
import { plansIn, restoreBackup, takeFromVault, workspaceAside } from '../../../src/storage/backup/index.ts'
import { laptopOf, newLaptop, PASSPHRASE, setUp, smithOf } from '../../builders/door.ts'
import { openTestPlan } from '../../builders/laptop.ts'
import { openOrThrow } from '../../storage/answers.ts'
import { backUp, look } from '../../storage/backup/memory-vaults.ts'

const why = 'She left the agency'

/** Dana wrote plans here; then Bea began on the same laptop. All are invented. */
async function twoPeople(plans = 3) {
  const machine = newLaptop()
  const danas = await machine.openPage()
  await setUp(danas)
  await sayName(laptopOf(danas), 'Dana Reed')
  const ids: string[] = []
  for (let count = 0; count < plans; count += 1) ids.push(await writePlan(laptopOf(danas)))
  const [vault = ''] = machine.disks.keys()
  machine.forgetPages()
  const beas = await machine.openPage()
  beas.startAnew()
  await setUp(beas, 'words of somebody else')
  await sayName(laptopOf(beas), 'Bea Stone')
  const disk = machine.disks.get(vault)
  if (disk === undefined) throw new Error('There is no disk.')
  return { machine, disk, vault, danas: laptopOf(danas), beas, bea: laptopOf(beas), ids: ids.toSorted() }
}

async function sayName(laptop: Laptop, name: string): Promise<void> {
  laptop.workspace.runForGood({
    name: 'say-name',
    run: (edit) => edit.set('settings', 'settings', { name }),
  })
  await laptop.workspace.settled()
}

async function writePlan(laptop: Laptop): Promise<string> {
  const plan = await openTestPlan(laptop)
  await plan.kept()
  await plan.close()
  return plan.id
}

function openDanas(door: Door, vault: string): Promise<OpenedVault> {
  return openOrThrow(smithOf(door).openBeside(vault, { kind: 'passphrase', passphrase: PASSPHRASE }))
}

interface Taking {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, of: number) => void
}

async function take(door: Door, vault: string, walk: Taking = {}) {
  const other = await openDanas(door, vault)
  const laptop = laptopOf(door)
  const lists = await openOrThrow(readLists(laptop, other))
  const { store, keys } = door.entered
  return takeIn(laptop, { why, lists }, (how) =>
    takeFromVault({ ...walk, ...how, other, store, wrapping: keys.wrapping }),
  )
}

function linesOf({ workspace }: Laptop, plan: string) {
  return staffListOf(workspace.data.accesses, plan)
}

function listed({ plans }: Laptop): readonly string[] {
  return plans
    .getState()
    .map(({ id }) => id)
    .toSorted()
}

describe('taking over from another vault on this laptop', () => {
  it('brings every plan, opens it, and writes down who took it, when and why', async () => {
    const { beas, bea, vault, ids } = await twoPeople()
    const own = await writePlan(bea)
    const restored = await openOrThrow(take(beas, vault))
    expect(restored).toMatchObject({ grown: [], same: 0, otherKey: 0, damaged: 0, leftWorkspace: true })
    expect(restored.added.toSorted()).toEqual(ids)
    expect(listed(bea)).toEqual([...ids, own].toSorted())
    for (const id of ids) {
      const plan = await openOrThrow(bea.openPlan(id))
      expect(plan.data.child.firstName).toBe('Ana')
      await plan.close()
      expect(linesOf(bea, id)).toMatchObject([
        { way: 'handed over', name: 'Bea Stone', on: '2026-03-14', purpose: why },
      ])
      expect(copiesOf(bea.workspace.data.accesses, id)).toHaveLength(1)
    }
    expect(linesOf(bea, own)).toEqual([])
    expect(bea.workspace.data.settings.name).toBe('Bea Stone')
  })

  it('leaves the other vault as it was, to the byte', async () => {
    const { beas, vault, disk } = await twoPeople()
    const before = structuredClone(disk)
    await openOrThrow(take(beas, vault))
    expect(disk).toEqual(before)
  })

  it('does nothing the second time, not even in the record', async () => {
    const { beas, bea, vault, ids } = await twoPeople()
    await openOrThrow(take(beas, vault))
    const lines = bea.workspace.data.accesses.length
    expect(await openOrThrow(take(beas, vault))).toMatchObject({ added: [], grown: [], same: ids.length })
    expect(bea.workspace.data.accesses).toHaveLength(lines)
  })

  it('stops midway with a line for each plan that came, and goes on with the others', async () => {
    const { beas, bea, vault, ids } = await twoPeople()
    const stop = new AbortController()
    const cut = await take(beas, vault, {
      signal: stop.signal,
      onProgress: (done) => done === 1 && stop.abort(),
    })
    expect(cut).toMatchObject({ ok: false, problem: { kind: 'cancelled' } })
    const came = listed(bea)
    expect(came.length).toBeGreaterThan(0)
    expect(came.length).toBeLessThan(ids.length)
    expect(ids.filter((id) => linesOf(bea, id).length > 0)).toEqual(came)

    expect((await openOrThrow(take(beas, vault))).added).toHaveLength(ids.length - came.length)
    expect(listed(bea)).toEqual(ids)
    for (const id of ids) expect(linesOf(bea, id)).toHaveLength(1)
  })

  it('gives a plan that is here what was written there since, and says so in the record', async () => {
    const { beas, bea, danas, vault, ids } = await twoPeople()
    await openOrThrow(take(beas, vault))
    const [first = ''] = ids
    const plan = await openOrThrow(danas.openPlan(first))
    plan.runForGood({ name: 'rename', run: (edit) => edit.set('child', 'child', { lastName: 'Reyes' }) })
    await plan.kept()
    await plan.close()
    expect(await openOrThrow(take(beas, vault))).toMatchObject({ added: [], grown: [first], same: 2 })
    expect((await openOrThrow(bea.openPlan(first))).data.child.lastName).toBe('Reyes')
    expect(linesOf(bea, first)).toHaveLength(2)
  })

  it('takes no plan while its line cannot be kept', async () => {
    const { beas, bea, vault, machine } = await twoPeople()
    const other = await openDanas(beas, vault)
    const { store, keys } = beas.entered
    const answers: boolean[] = []
    const taken = await takeIn(bea, { why, lists: null }, (how) => {
      const onComing: typeof how.onComing = async (plan) => {
        machine.room.isFull = true
        const isComing = await how.onComing(plan)
        machine.room.isFull = false
        answers.push(isComing.ok)
        return isComing
      }
      return takeFromVault({ ...how, onComing, other, store, wrapping: keys.wrapping })
    })
    expect(taken).toMatchObject({ ok: false, problem: { kind: 'full' } })
    expect(answers).toEqual([false])
    for (const doc of await openOrThrow(plansIn(other.store)))
      expect(await openOrThrow(store.readRecords(doc))).toEqual([])
  })

  it('does not bring a plan back that was destroyed here, and keeps what is left of those destroyed there', async () => {
    const { beas, bea, danas, vault, ids } = await twoPeople()
    const [first = '', second = ''] = ids
    await openOrThrow(take(beas, vault))
    const values = {
      on: null,
      askedBy: 'family',
      asker: 'Ana’s mother',
      isRecordKept: true,
      name: 'Ana R.',
    } as const
    await openOrThrow(destroyPlan(bea, first, values))
    await openOrThrow(destroyPlan(danas, second, values))
    const third = await writePlan(danas)
    await openOrThrow(destroyPlan(danas, third, values))
    await danas.workspace.settled()
    expect(await openOrThrow(take(beas, vault))).toMatchObject({ added: [], leftOut: 1, same: 1 })
    expect(listed(bea)).toEqual(ids.filter((id) => id !== first))
    const { destroyed } = bea.workspace.data
    expect(destroyed.map(({ id }) => id).toSorted()).toEqual([first, third].toSorted())
    expect(destroyed.find(({ id }) => id === third)).toMatchObject({ ...values, isDone: true })
  })

  it('takes the list of who saw the plans along, each line once and signed as it was', async () => {
    const { beas, bea, danas, vault, ids } = await twoPeople()
    const [first = ''] = ids
    const values = { party: 'other agency', name: 'Rosa Diaz', purpose: 'Naps', way: 'paper copy' } as const
    recordAccess(danas, { plans: [first], values: { ...values, isByHand: true } })
    await danas.workspace.settled()
    for (let times = 0; times < 2; times += 1) await openOrThrow(take(beas, vault))
    const lines = legalRecordOf(bea.workspace.data.accesses, first)
    expect(lines).toMatchObject([{ ...values, isByHand: true, on: '2026-03-14' }])
    expect(lines[0]?.origin).toEqual(legalRecordOf(danas.workspace.data.accesses, first)[0]?.origin)
  })
})

it('notes nothing in the other vault for its own passphrase, and refuses a wrong one', async () => {
  const { beas, vault } = await twoPeople(1)
  const wrong = await smithOf(beas).openBeside(vault, { kind: 'passphrase', passphrase: 'guessed' })
  expect(wrong).toMatchObject({ ok: false, problem: { kind: 'wrong secret' } })
  expect((await openOrThrow(readNotes(await openDanas(beas, vault)))).openings).toEqual([])
  expect(await openOrThrow(smithOf(beas).others())).toEqual([vault])
})

it('removes the other vault and nothing else', async () => {
  const { beas, bea, vault, machine, ids } = await twoPeople(1)
  await openOrThrow(take(beas, vault))
  await openOrThrow(smithOf(beas).removeOther(vault))
  expect(await openOrThrow(smithOf(beas).others())).toEqual([])
  expect(machine.disks.has(vault)).toBe(false)
  expect(listed(bea)).toEqual(ids)
  expect((await openOrThrow(bea.openPlan(ids[0] ?? ''))).data.child.firstName).toBe('Ana')
  expect(() => smithOf(beas).removeOther(beas.entered.vault)).toThrow('Somebody is in this vault.')
})

it('takes over from a backup as well, with the lists that are in it, and not from one of her own', async () => {
  const { beas, bea, danas, vault, ids } = await twoPeople()
  recordAccess(danas, { plans: ids, values: { party: 'family', way: 'printed' } })
  await danas.workspace.settled()
  const other = await openDanas(beas, vault)
  const backup = await look(await backUp(other))
  const store = await openOrThrow(workspaceAside(backup, other.keys))
  if (store === null) throw new Error('There is no workspace in it.')
  const lists = await openOrThrow(readLists(bea, { store, keys: other.keys }))
  const own = beas.entered
  await openOrThrow(
    takeIn(bea, { why, lists }, (how) =>
      restoreBackup({ ...how, backup, keys: other.keys, store: own.store, wrapping: own.keys.wrapping }),
    ),
  )
  expect(listed(bea)).toEqual(ids)
  for (const id of ids) {
    expect(linesOf(bea, id)).toMatchObject([{ way: 'handed over', name: 'Bea Stone', purpose: why }])
    expect(familyListOf(bea.workspace.data.accesses, id)).toMatchObject([{ way: 'printed' }])
  }
  const lines = bea.workspace.data.accesses.length
  const mine = await look(await backUp(own))
  await own.store.removeDocument(ids[0] ?? '')
  const restored = await openOrThrow(
    takeIn(bea, null, (how) =>
      restoreBackup({ ...how, backup: mine, keys: own.keys, store: own.store, wrapping: own.keys.wrapping }),
    ),
  )
  expect(restored).toMatchObject({ added: [ids[0]], leftWorkspace: false })
  expect(bea.workspace.data.accesses).toHaveLength(lines)
})
