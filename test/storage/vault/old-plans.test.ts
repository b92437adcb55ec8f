import { expect, it } from 'vitest'
import { succeed } from '#domain'
import { makeVault, newMemoryDisk, oldPlansIn, openMemoryStore, openVault, lonelyTab } from '#storage'
import { openOrThrow } from '../answers.ts'
import { author, change, newLaptop, now } from '../laptop.ts'

const stretch = async () => succeed(new Uint8Array(32).fill(7))

/** A place of before the passphrase, and a vault that was made beside it. */
async function newPlaces() {
  const old = newLaptop()
  const place = { isThere: true }
  const plans = oldPlansIn({
    exists: async () => succeed(place.isThere),
    open: async () => succeed(openMemoryStore(old.disk)),
    remove: async () => {
      place.isThere = false
    },
  })
  const disk = newMemoryDisk()
  const store = openMemoryStore(disk)
  const vaults = {
    list: async () => succeed([]),
    open: async () => succeed(store),
    remove: async () => succeed(undefined),
  }
  const cost = { name: 'argon2id', memoryKiB: 19456, passes: 2 } as const
  const made = await openOrThrow(makeVault(vaults, 'four words of nobody', { cost, stretch }))
  const enter = () => openOrThrow(openVault({ store, ...made.keys, tabs: lonelyTab, now, mine: 1 }))
  return { old, place, plans, disk, made, enter }
}

async function writeOld(places: Awaited<ReturnType<typeof newPlaces>>, ...words: readonly string[]) {
  const vault = await places.old.openTab()
  const doc = await openOrThrow(vault.createDocument())
  const log = await openOrThrow(vault.openLog(doc, author))
  for (const word of words) await openOrThrow(log.append([change(word)], new TextEncoder().encode(word)))
  return { doc, workspace: await openOrThrow(vault.workspaceId()) }
}

it('moves every document under a new key, with its summary and the name of the workspace, and removes the old place', async () => {
  const places = await newPlaces()
  const { doc, workspace } = await writeOld(places, 'one', 'two')
  const oldBytes = [...places.old.disk.commits.values()].map(({ bytes }) => bytes.toString())
  expect(await openOrThrow(places.plans.areHere())).toBe(true)

  const told: number[] = []
  await openOrThrow(places.plans.moveInto(places.made, ({ done, of }) => told.push(done, of)))
  expect(told).toEqual([0, 2, 1, 2])
  expect(places.place.isThere).toBe(false)
  const vault = await places.enter()
  expect(await openOrThrow(vault.workspaceId())).toBe(workspace)
  const log = await openOrThrow(vault.openLog(doc, author))
  expect(await openOrThrow(log.read())).toMatchObject({ changes: { length: 2 }, damaged: 0 })
  expect(vault.summaries().size).toBe(1)
  for (const { bytes } of places.disk.commits.values()) expect(oldBytes).not.toContain(bytes.toString())
})

it('goes on where it was cut off, and takes nothing twice', async () => {
  const places = await newPlaces()
  const { doc } = await writeOld(places, 'one')
  await openOrThrow(places.plans.moveInto(places.made, () => undefined))
  places.place.isThere = true
  const second = await writeOld(places, 'two')
  await openOrThrow(places.plans.moveInto(places.made, () => undefined))
  const vault = await places.enter()
  for (const each of [doc, second.doc]) {
    const log = await openOrThrow(vault.openLog(each, author))
    expect(await openOrThrow(log.read())).toMatchObject({ changes: { length: 1 }, damaged: 0 })
  }
})

it('brings a record that does not open along, and calls it damaged as before', async () => {
  const places = await newPlaces()
  const { doc } = await writeOld(places, 'one', 'two')
  const [name, record] = [...places.old.disk.commits].at(-1) ?? []
  if (name === undefined || record === undefined) throw new Error('Nothing was written.')
  places.old.disk.commits.set(name, {
    ...record,
    bytes: record.bytes.map((byte, at) => (at === record.bytes.length - 1 ? byte ^ 1 : byte)),
  })
  await openOrThrow(places.plans.moveInto(places.made, () => undefined))
  const log = await openOrThrow((await places.enter()).openLog(doc, author))
  expect(await openOrThrow(log.read())).toMatchObject({ changes: { length: 1 }, damaged: 1 })
})
