/**
 * Runs in a page of the app's address before the app does. It reads what each of
 * the two copies holds by itself, the database and the journal; and it makes a
 * plan so long in the database that the app has to make a snapshot of it.
 */

import { changeRecord, MINE } from '#document'
import { Laptop, readableCopy } from '#session'
import {
  listVaults,
  lonelyTab,
  openBrowserStore,
  openMemoryStore,
  openVault,
  type PlanStore,
  stretchPassphrase,
  unlockVault,
} from '#storage'
import { openFileJournal } from '../../src/storage/journal/file-journal.ts'
import { openTwinStore } from '../../src/storage/twin/twin-store.ts'
import { newMemoryFolder } from '../storage/journal/memory-folder.ts'

/** Every word of every plan, as the database has it and as the journal has it. */
interface EitherCopy {
  readonly database: string
  readonly journal: string
}

async function read(passphrase: string): Promise<EitherCopy> {
  const { database, journal } = await openBoth()
  const found = {
    database: await wordsIn(database, passphrase),
    journal: await wordsIn(journal, passphrase),
  }
  database.close()
  return found
}

/** How many changes of each plan open, in each copy; -1 where any is damaged. Empty where nothing is, or the lock is not there yet. */
interface Weights {
  readonly database: Readonly<Record<string, number>>
  readonly journal: Readonly<Record<string, number>>
}

async function weigh(passphrase: string): Promise<Weights> {
  if (given(await listVaults()).length === 0) return { database: {}, journal: {} }
  const { database, journal } = await openBoth()
  const found = {
    database: await weightsIn(database, passphrase),
    journal: await weightsIn(journal, passphrase),
  }
  database.close()
  return found
}

async function weightsIn(store: PlanStore, passphrase: string): Promise<Record<string, number>> {
  const unlocked = await unlockVault(store, { kind: 'passphrase', passphrase }, stretchPassphrase)
  if (!unlocked.ok) return {}
  const { wrapping } = unlocked.value
  const vault = given(await openVault({ store, wrapping, pages: null, tabs: lonelyTab, now, mine: MINE }))
  const workspace = given(await store.getMeta('workspace-id'))
  const weights: Record<string, number> = {}
  for (const doc of given(await vault.documents())) {
    if (doc === workspace) continue
    const { changes, damaged } = given(await given(await vault.openLog(doc, NOBODY)).read())
    weights[doc] = damaged > 0 ? -1 : changes.length
  }
  return weights
}

/** Writes nothing. */
const NOBODY = { personId: '', name: '', capacity: '', agency: '', appVersion: 'test' }

/** Which of these passphrases opens each copy. */
async function tryPassphrases(passphrases: readonly string[]): Promise<readonly (string | null)[]> {
  const { database, journal } = await openBoth()
  const opening = [database, journal].map(async (store) => {
    for (const passphrase of passphrases)
      if ((await unlockVault(store, { kind: 'passphrase', passphrase }, stretchPassphrase)).ok)
        return passphrase
    return null
  })
  const found = await Promise.all(opening)
  database.close()
  return found
}

/** Changes a plan so often that a snapshot of it is due, in the database alone. Answers the county it ends with. */
async function lengthen(passphrase: string, changes: number): Promise<string> {
  const { database } = await openBoth()
  const { laptop, plans } = await openLaptop(database, passphrase)
  const plan = given(await laptop.openPlan(plans[0] ?? ''))
  const from = Date.now()
  // Neighbours of one intent are joined on their way to the disk, so two take turns.
  for (let count = 0; count < changes; count += 2) {
    plan.runForGood(changeRecord('child', 'child', { lastName: `Z${from + count}.` }))
    plan.runForGood(changeRecord('plan', 'plan', { county: `County ${from + count}` }))
  }
  await plan.settled()
  const { county } = plan.data.plan
  await plan.close()
  database.close()
  return county
}

async function openBoth() {
  const [vault] = given(await listVaults())
  if (vault === undefined) throw new Error('There is no vault.')
  const database = given(await openBrowserStore(vault, null))
  const journal = openTwinStore(openMemoryStore(), given(await openFileJournal(await folderOf(vault))))
  return { database, journal }
}

const now = () => new Date().toISOString()
const newId = () => crypto.randomUUID().replaceAll('-', '')

async function openLaptop(store: PlanStore, passphrase: string) {
  const secret = { kind: 'passphrase', passphrase } as const
  const { wrapping, pages } = given(await unlockVault(store, secret, stretchPassphrase))
  const vault = given(await openVault({ store, wrapping, pages, tabs: lonelyTab, now, mine: MINE }))
  const laptop = given(await Laptop.open({ vault, now, newId, appVersion: 'test', isKept: true }))
  const documents = given(await vault.documents())
  return { laptop, plans: documents.filter((id) => id !== laptop.workspace.id) }
}

async function wordsIn(store: PlanStore, passphrase: string): Promise<string> {
  const { laptop, plans } = await openLaptop(store, passphrase)
  const words: string[] = []
  for (const id of plans) {
    const plan = given(await laptop.openPlan(id))
    words.push(readableCopy(plan.data))
    await plan.close()
  }
  return words.join('\n')
}

/** The journal's files, copied into memory: reading them takes nothing away from the app. */
async function folderOf(vault: string) {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle(`ifsp-vault-${vault}`, { create: true })
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for await (const [name, handle] of folder.entries())
    if (handle instanceof FileSystemFileHandle)
      files.set(name, new Uint8Array(await (await handle.getFile()).arrayBuffer()))
  return newMemoryFolder(files)
}

type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: object }

function given<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.value
}

const program = { read, tryPassphrases, lengthen, weigh }

/** What the page can be asked then, under the name `eitherCopy`. */
export type EitherCopyProgram = typeof program

Object.assign(globalThis, { eitherCopy: program })
