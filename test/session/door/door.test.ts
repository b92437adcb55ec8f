import { expect, it } from 'vitest'
import { staffListOf } from '#domain'
import { changeRecord } from '#session'
import { makeAgencyKey, openAgencyKey, readPublicFile } from '#storage'
import { laptopOf, newLaptop, PASSPHRASE, setUp, smithOf, stretch } from '../../builders/door.ts'

it('asks a newcomer to begin, and everybody after her for the passphrase', async () => {
  const laptop = newLaptop()
  const first = await laptop.openPage()
  expect(first.store.getState()).toEqual({ kind: 'new' })
  await setUp(first)
  laptop.forgetPages()
  const second = await laptop.openPage()
  expect(second.store.getState()).toMatchObject({ kind: 'locked', vaults: [laptop.noted.vault] })
  const [vault = ''] = laptop.disks.keys()
  const before = JSON.stringify([...(laptop.disks.get(vault)?.meta.keys() ?? [])])
  expect(
    await smithOf(second).unlock(vault, { kind: 'passphrase', passphrase: 'another one of mine' }),
  ).toEqual({
    ok: false,
    problem: { kind: 'wrong secret' },
  })
  expect(JSON.stringify([...(laptop.disks.get(vault)?.meta.keys() ?? [])])).toBe(before)
  expect(await smithOf(second).unlock(vault, { kind: 'passphrase', passphrase: PASSPHRASE })).toMatchObject({
    ok: true,
  })
  expect(second.store.getState()).toMatchObject({ kind: 'open' })
})

it('opens beside a page that is open, and locks all pages once what they hold is kept', async () => {
  const laptop = newLaptop()
  const first = await laptop.openPage()
  await setUp(first)
  const second = await laptop.openPage()
  expect(second.store.getState()).toMatchObject({ kind: 'open' })
  expect(await second.lock('quiet')).toMatchObject({ ok: true })
  await expect.poll(() => laptop.noted.leaves).toBe(2)
  expect(laptop.noted.reason).toBe('quiet')
})

it('stays, covered, while something cannot be kept, and goes back to it by the passphrase alone', async () => {
  const laptop = newLaptop()
  const door = await laptop.openPage()
  await setUp(door)
  const { workspace } = laptopOf(door)
  laptop.room.isFull = true
  workspace.run(changeRecord('settings', 'settings', { name: 'Ana Ruiz' }))
  expect(await door.lock('quiet')).toEqual({ ok: false, problem: { kind: 'full' } })
  expect(door.store.getState()).toMatchObject({ kind: 'covered', problem: { kind: 'full' } })
  expect(laptop.noted.leaves).toBe(0)

  const [vault = ''] = laptop.disks.keys()
  expect(await smithOf(door).unlock(vault, { kind: 'passphrase', passphrase: 'guessed' })).toMatchObject({
    ok: false,
  })
  expect(door.store.getState()).toMatchObject({ kind: 'covered' })
  expect(await smithOf(door).unlock(vault, { kind: 'passphrase', passphrase: PASSPHRASE })).toMatchObject({
    ok: true,
  })
  expect(laptopOf(door).workspace.data.settings.name).toBe('Ana Ruiz')

  laptop.room.isFull = false
  expect(await door.lock('asked')).toMatchObject({ ok: true })
  expect(laptop.noted.leaves).toBe(1)
})

it('takes the recovery key for a new passphrase and a new key, and for nothing else', async () => {
  const laptop = newLaptop()
  const first = await laptop.openPage()
  const key = await setUp(first)
  laptopOf(first).workspace.run(changeRecord('settings', 'settings', { name: 'Ana Ruiz' }))
  await first.lock('asked')
  laptop.forgetPages()

  const door = await laptop.openPage()
  const [vault = ''] = laptop.disks.keys()
  expect(await smithOf(door).unlock(vault, { kind: 'recovery', key })).toMatchObject({ ok: true })
  expect(door.store.getState()).toMatchObject({ kind: 'renewing', by: 'recovery' })
  const renewed = await smithOf(door).renew('another four calm words')
  if (!renewed.ok) throw new Error(renewed.problem.kind)
  expect(await smithOf(door).enter()).toMatchObject({ ok: true })
  expect(laptopOf(door).workspace.data.settings.name).toBe('Ana Ruiz')

  laptop.forgetPages()
  const next = await laptop.openPage()
  for (const secret of [
    { kind: 'recovery', key },
    { kind: 'passphrase', passphrase: PASSPHRASE },
  ] as const)
    expect(await smithOf(next).unlock(vault, secret)).toMatchObject({
      ok: false,
      problem: { kind: 'wrong secret' },
    })
  expect(
    await smithOf(next).unlock(vault, { kind: 'recovery', key: renewed.value.recoveryKey }),
  ).toMatchObject({
    ok: true,
  })
})

it('writes down in each plan that the agency’s key opened it', async () => {
  const laptop = newLaptop()
  const first = await laptop.openPage()
  await setUp(first)
  const start = { firstName: 'Ana', lastName: 'R.', birthDate: null, type: 'initial', date: null } as const
  const plan = await laptopOf(first).newPlan({
    ...start,
    county: '',
    language: 'en',
    isExample: false,
    starter: null,
  })
  if (!plan.ok) throw new Error(plan.problem.kind)
  const cost = { name: 'argon2id', memoryKiB: 19456, passes: 2 } as const
  const made = await makeAgencyKey({ passphrase: 'the safe of the agency', cost, stretch })
  if (!made.ok) throw new Error(made.problem.kind)
  const opened = await openAgencyKey(made.value.privateFile, 'the safe of the agency', stretch)
  const key = await readPublicFile(made.value.publicFile)
  if (!opened.ok || !key.ok) throw new Error('The files do not open.')
  expect(await smithOf(first).ways.addAgency(key.value, PASSPHRASE)).toMatchObject({ ok: true })
  await first.lock('asked')
  laptop.forgetPages()

  const door = await laptop.openPage()
  const [vault = ''] = laptop.disks.keys()
  const { privateKey } = opened.value
  expect(await smithOf(door).unlock(vault, { kind: 'agency', privateKey })).toMatchObject({ ok: true })
  await smithOf(door).renew('another four calm words')
  expect(await smithOf(door).enter()).toMatchObject({ ok: true })
  const { accesses } = laptopOf(door).workspace.data
  expect(staffListOf(accesses, plan.value)).toMatchObject([{ way: 'agency key', on: '2026-03-14' }])
})

it('keeps the vaults of two people apart, the last one first', async () => {
  const laptop = newLaptop()
  await setUp(await laptop.openPage())
  laptop.forgetPages()
  const second = await laptop.openPage()
  second.startAnew()
  await setUp(second, 'words of somebody else')
  laptop.forgetPages()
  const state = (await laptop.openPage()).store.getState()
  if (state.kind !== 'locked') throw new Error(state.kind)
  expect(state.vaults).toEqual([...laptop.disks.keys()].toReversed())
})
