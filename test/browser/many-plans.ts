/**
 * So many plans that to make them one by one would take too long: they are
 * written in memory, by the vault's own way of writing, and then poured into the
 * browser's database, thousands of rows at a time.
 */

import { Editor } from '@tiptap/core'
import { addEntry, changeRecord, loadTexts, MINE, OpenDocument, writePlan } from '#document'
import { parseCalendarDate, type Plan, planShape } from '#domain'
import {
  lonelyTab,
  type MemoryDisk,
  newMemoryDisk,
  type OpenedVault,
  openMemoryStore,
  openVault,
  type Vault,
} from '#storage'
import { encodeSummary } from '../../src/session/encode-summary.ts'
import { type Database, openDatabase } from '../../src/storage/dexie-database.ts'
import { childOf, largePlan } from '../builders/large-plan.ts'

const AT_ONCE = 200
const FEW = { outcomes: 2, strategies: 3, supports: 1, services: 1 }
const MANY = { outcomes: 10, strategies: 10, supports: 1, services: 10 }
const newId = (): string => crypto.randomUUID().replaceAll('-', '')

export interface ManyPlans {
  /** How many small ones, alike but for the names on the list. */
  readonly small: number
  /** For each long one, how many edits it has behind it, none of them folded. */
  readonly edits: readonly number[]
}

/** Answers the ids of the long ones. */
export async function pourPlans(
  { vault: id, keys }: Pick<OpenedVault, 'vault' | 'keys'>,
  { small, edits }: ManyPlans,
): Promise<readonly string[]> {
  const disk = newMemoryDisk()
  const settings = { wrapping: keys.wrapping, pages: keys.pages, tabs: lonelyTab, now, mine: MINE }
  const opened = await openVault({ ...settings, store: openMemoryStore(disk) })
  if (!opened.ok) throw new Error(opened.problem.kind)
  const long: string[] = []
  for (const count of edits) long.push(await addLong(opened.value, count))
  await addSmall(opened.value, small)
  await pour(disk, `ifsp-vault-${id}`)
  return long
}

async function addSmall(vault: Vault, count: number): Promise<void> {
  const document = await newDocument()
  const changes = written(document, () => document.run(writePlan(largePlan(FEW))))
  const plan = document.read()
  for (let number = 0; number < count; number += 1) {
    const { firstName, lastName, birthDate } = childOf(number)
    const child = { ...plan.child, firstName, lastName, birthDate: parseCalendarDate(birthDate) }
    await write(vault, changes, summaryOf({ ...plan, child }, number))
  }
}

async function addLong(vault: Vault, count: number): Promise<string> {
  const document = await newDocument()
  const changes = written(document, () => {
    document.run(writePlan(largePlan(MANY)))
    for (let made = 0; made < count; made += SITTING) writeFor(document, made)
  })
  return write(vault, changes, summaryOf(document.read(), 1_000_000))
}

/** As much as goes into one strategy: it is added, its letters are typed, and a field or two is written over. */
const SITTING = 100
const WORDS =
  'Dad will sing the bath song and wait for a smile, then pour the water slowly and say each word.'

function writeFor(document: Awaited<ReturnType<typeof newDocument>>, made: number): void {
  const outcome = `outcome-${(made / SITTING) % MANY.outcomes}`
  const id = document.run(addEntry({ values: { place: 'strategy' }, outcomes: [outcome] }))
  const keys = { undo: () => undefined, redo: () => undefined }
  const extensions = document.openText('entries', id, 'text', keys) ?? []
  const content = { type: 'doc', content: [{ type: 'paragraph' }] }
  const editor = new Editor({ extensions, content, injectCSS: false })
  for (const letter of WORDS) editor.view.dispatch(editor.state.tr.insertText(letter))
  editor.destroy()
  for (let count = WORDS.length + 1; count < SITTING; count += 1)
    document.run(changeRecord('child', 'child', { lastName: `Z${made + count}.` }))
}

const now = () => new Date().toISOString()
const author = () => ({ id: 'ana', name: 'Ana Ruiz', capacity: 'service-coordinator' })

async function newDocument() {
  return new OpenDocument({ id: newId(), shape: planShape, texts: await loadTexts(), now, newId, author })
}

type Changes = Parameters<Awaited<ReturnType<typeof openLog>>['append']>[0]

function written(document: Awaited<ReturnType<typeof newDocument>>, work: () => void): Changes {
  const changes: Changes[number][] = []
  const stop = document.onChange((change) => changes.push(change))
  work()
  stop()
  return changes
}

/** Edited one after the other, the highest number last. */
function summaryOf(plan: Plan, number: number): Uint8Array {
  const editedAt = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString()
  return encodeSummary(plan, { editedAt, needs: 1 })
}

async function openLog(vault: Vault, doc: string) {
  const who = { personId: 'ana', name: 'Ana Ruiz', capacity: '', agency: '', appVersion: 'test' }
  const log = await vault.openLog(doc, who)
  if (!log.ok) throw new Error(log.problem.kind)
  return log.value
}

async function write(vault: Vault, changes: Changes, summary: Uint8Array): Promise<string> {
  const doc = await vault.createDocument()
  if (!doc.ok) throw new Error(doc.problem.kind)
  const log = await openLog(vault, doc.value)
  for (let at = 0; at < changes.length; at += AT_ONCE) {
    const isLast = at + AT_ONCE >= changes.length
    const kept = await log.append(changes.slice(at, at + AT_ONCE), isLast ? summary : null)
    if (!kept.ok) throw new Error(kept.problem.kind)
  }
  log.close()
  return doc.value
}

async function pour(disk: MemoryDisk, name: string): Promise<void> {
  const opened = await openDatabase(name)
  if (!opened.ok) throw new Error(opened.problem.kind)
  const db: Database = opened.value
  await inParts([...disk.documents.values()], (rows) => db.documents.bulkPut(rows))
  await inParts([...disk.commits.values()], (rows) => db.commits.bulkPut(rows))
  await inParts([...disk.summaries.values()], (rows) => db.summaries.bulkPut(rows))
  db.close()
}

async function inParts<Row>(rows: readonly Row[], put: (some: readonly Row[]) => PromiseLike<unknown>) {
  for (let at = 0; at < rows.length; at += 2000) await put(rows.slice(at, at + 2000))
}
