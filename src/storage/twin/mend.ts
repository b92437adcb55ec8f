/**
 * Makes the two copies of a vault equal again: first the database, which is read
 * from, and then the journal, for which nobody has to wait.
 *
 * Whatever one has and the other lacks is added there. Nothing is taken away but
 * what one of them says was removed, or put under another key, on purpose.
 */

import { type Result, succeed } from '#domain'
import { sameBytes, toHex, type Bytes } from '../bytes.ts'
import type { Journal, JournalContents, JournalDocument } from '../journal/journal.ts'
import { sameMeta } from '../meta-value.ts'
import type { Inventory, MendablePlanStore, PlanStore, StoredDocument, WriterCount } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'
import { putBack } from './put-back.ts'
import { partsOf } from './journal-parts.ts'
import { markOfKey } from './mark-of-key.ts'
import { areOfOneKey } from './put-right.ts'

export interface Mended {
  /** How many documents of the database had lost something. */
  readonly putBack: number
  /** How many could not be made equal. They stay as they are, and are tried again at the next start. */
  readonly unequal: number
  /** What the journal still lacks. */
  readonly toCopy: readonly Copying[]
  /** Whether all of the journal was seen: no other page had a file of it. */
  readonly isWhole: boolean
}

/** A document to be copied; `earlier` is the key under which the journal has it, when that is an earlier one. */
export interface Copying {
  readonly doc: string
  readonly earlier: Bytes | null
}

type Tell = (done: number, total: number) => void

export async function mend(
  database: MendablePlanStore,
  journal: Journal,
  tell: Tell,
): Promise<Result<Mended, StorageProblem>> {
  const contents = await journal.contents()
  if (!contents.ok) return contents
  const meta = await mendMeta(database, journal, contents.value)
  if (!meta.ok) return meta
  const documents = await database.listDocuments()
  if (!documents.ok) return documents
  const inventory = await database.inventory()
  if (!inventory.ok) return inventory

  const believed = await believedOfKeys(database, journal, contents.value, documents.value)
  const { steps, toCopy } = planned(contents.value, documents.value, inventory.value, believed)
  let putBackCount = 0
  let unequal = 0
  for (const [index, { doc, way }] of steps.entries()) {
    tell(index, steps.length)
    const done = await ways[way](database, journal, doc)
    if (!done.ok) unequal += 1
    else if (way === 'put back') putBackCount += 1
  }
  return succeed({ putBack: putBackCount, unequal, toCopy, isWhole: contents.value.isWhole })
}

const ways = {
  'put back': putBack,
  'let go': (database: PlanStore, _journal: Journal, doc: string) => database.removeDocument(doc),
}

interface Step {
  readonly doc: string
  readonly way: keyof typeof ways
}

interface Plan {
  /** In the database. */
  readonly steps: readonly Step[]
  readonly toCopy: readonly Copying[]
}

/** Of documents that are under different keys in the two copies, the one that is right. */
type Believed = ReadonlyMap<string, 'journal' | 'database'>

/** The journal is right where it knows the other key as an earlier one, and where the other key is damaged. */
async function believedOfKeys(
  database: PlanStore,
  journal: Journal,
  contents: JournalContents,
  documents: readonly StoredDocument[],
): Promise<Believed> {
  const believed = new Map<string, 'journal' | 'database'>()
  // Only those are looked into: of ten thousand, it is one or none.
  for (const { doc, wrappedKey } of documents) {
    const described = contents.documents.get(doc)
    if (described === undefined || described.key === null || sameBytes(described.key, wrappedKey)) continue
    const isEarlier = described.earlierKeys.includes(toHex(await markOfKey(wrappedKey)))
    const isRight = isEarlier || (await isOneDocument(database, journal, doc))
    believed.set(doc, isRight ? 'journal' : 'database')
  }
  return believed
}

/** Whether both have the same records of it. To be put under another key, a document is written anew. */
async function isOneDocument(database: PlanStore, journal: Journal, doc: string): Promise<boolean> {
  const [records, rows] = await Promise.all([database.readRecords(doc), journal.read(doc)])
  return records.ok && rows.ok && areOfOneKey(records.value, partsOf(rows.value).records)
}

/** What is to be done. */
function planned(
  contents: JournalContents,
  documents: readonly StoredDocument[],
  inventory: Inventory,
  believed: Believed,
): Plan {
  const there = new Set(documents.map(({ doc }) => doc))
  const steps = [...contents.documents].flatMap(([doc, described]): readonly Step[] => {
    const isThere = there.has(doc)
    if (described.isRemoved) return isThere ? [{ doc, way: 'let go' }] : []
    if (!isThere && described.key === null) return []
    const lacks = believed.has(doc)
      ? believed.get(doc) === 'journal'
      : !isThere || lacksRecords(described, inventory.get(doc))
    return lacks ? [{ doc, way: 'put back' }] : []
  })
  if (!contents.isWhole) return { steps, toCopy: [] }
  const toCopy = documents.flatMap(({ doc }): readonly Copying[] => {
    const described = contents.documents.get(doc)
    if (described === undefined) return [{ doc, earlier: null }]
    if (described.isRemoved) return []
    if (believed.has(doc)) return believed.get(doc) === 'journal' ? [] : [{ doc, earlier: described.key }]
    const hasIt = described.key !== null && !hasMore(inventory.get(doc), described)
    return hasIt ? [] : [{ doc, earlier: null }]
  })
  return { steps, toCopy }
}

type Writers = ReadonlyMap<string, WriterCount>

function lacksRecords({ writers }: JournalDocument, inDatabase: Writers = new Map()): boolean {
  return [...writers].some(([writer, { count, last }]) => {
    const there = inDatabase.get(writer)
    return there === undefined || there.last < last || (there.last === last && there.count < count)
  })
}

function hasMore(inDatabase: Writers = new Map(), { writers, covered }: JournalDocument): boolean {
  return [...inDatabase].some(([writer, { count, last }]) => {
    if (last <= (covered.get(writer) ?? -1)) return false
    const there = writers.get(writer)
    return there === undefined || there.last < last || (there.last === last && there.count < count)
  })
}

async function mendMeta(
  database: PlanStore,
  journal: Journal,
  { meta, isWhole }: JournalContents,
): Promise<Result<void, StorageProblem>> {
  for (const [name, value] of meta) {
    const claimed = await database.claimMeta(name, value)
    if (!claimed.ok) return claimed
  }
  const all = await database.listMeta()
  if (!all.ok || !isWhole) return all.ok ? succeed(undefined) : all
  const others = [...all.value].flatMap(([name, value]) =>
    value instanceof CryptoKey || sameMeta(value, meta.get(name) ?? null)
      ? []
      : [{ kind: 'meta', name, value } as const],
  )
  return others.length === 0 ? succeed(undefined) : journal.write(others)
}
