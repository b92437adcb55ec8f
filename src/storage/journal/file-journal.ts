/** A journal over the files of one folder. It runs beside the page, in a worker: there a file is written and flushed without waiting in any queue. */

import type { Result } from '#domain'
import type { Bytes } from '../bytes.ts'
import { inTurn } from '../in-turn.ts'
import { newRandomId } from '../random-id.ts'
import { storageAnswer, type StorageProblem, storageProblemOf } from '../storage-problem.ts'
import { encodeFrame, type Frame, framesOf, readFrame } from './frame.ts'
import type { Journal, JournalContents } from './journal.ts'
import type { JournalFile, JournalFolder } from './journal-files.ts'
import { docOf, JournalIndex, nameOf, type PlacedMention } from './journal-index.ts'
import type { JournalRow } from './row.ts'

/** Above this many bytes, files of which less than half stands are written anew. */
const LARGE = 4 * 1024 * 1024

/** What is tried for when it is asked whether there is room. */
const SOME_MORE: Bytes = new Uint8Array(256 * 1024)

/** Opens the journal of this folder, with all files that no other page has. */
export function openFileJournal(folder: JournalFolder): Promise<Result<Journal, StorageProblem>> {
  return storageAnswer(async () => {
    const names = await folder.names()
    const taken = await Promise.all(names.map((name) => folder.take(name)))
    const free = taken.filter((file) => file !== null)
    const journal = new FileJournal(folder, free, free.length === names.length)
    await journal.tidy()
    return journal
  })
}

class FileJournal implements Journal {
  readonly #folder: JournalFolder
  readonly #isWhole: boolean
  readonly #inTurn = inTurn()
  /** The first is written to; none before the first write. */
  #files: readonly JournalFile[]
  #index = new JournalIndex()

  constructor(folder: JournalFolder, files: readonly JournalFile[], isWhole: boolean) {
    this.#folder = folder
    this.#isWhole = isWhole
    this.#files = files.toSorted((one, other) => other.size() - one.size())
    this.#look()
  }

  write(rows: readonly JournalRow[]): Promise<Result<void, StorageProblem>> {
    return this.#answer(async () => {
      const file = this.#files[0] ?? (await newFile(this.#folder))
      this.#files = [file, ...this.#files.slice(1)]
      const frame = { at: Math.max(Date.now(), this.#index.lastAt + 1), rows, position: file.size() }
      writeWhole(file, frame.position, encodeFrame(frame))
      file.flush()
      this.#index.note(file, frame)
    })
  }

  contents(): Promise<Result<JournalContents, StorageProblem>> {
    return this.#answer(() => ({
      documents: this.#index.documents(),
      meta: new Map(
        this.#read('').flatMap((row) => (row.kind === 'meta' ? [[row.name, row.value] as const] : [])),
      ),
      isWhole: this.#isWhole,
    }))
  }

  read(doc: string): Promise<Result<readonly JournalRow[], StorageProblem>> {
    return this.#answer(() => this.#read(doc))
  }

  rewrite(): Promise<Result<void, StorageProblem>> {
    return this.#answer(() => this.#rewrite())
  }

  hasRoom(): Promise<Result<boolean, StorageProblem>> {
    return this.#answer(() => {
      const [file] = this.#files
      if (file === undefined) return true
      try {
        writeWhole(file, file.size(), SOME_MORE, 'only try')
        return true
      } catch (error) {
        if (storageProblemOf(error).kind === 'full') return false
        throw error
      }
    })
  }

  close(): Promise<Result<void, StorageProblem>> {
    return this.#answer(() => {
      for (const file of this.#files) file.close()
      this.#files = []
    })
  }

  /** Puts together what other pages left, and lets go of what stands no more where it takes much room. */
  async tidy(): Promise<void> {
    const total = this.#files.reduce((sum, file) => sum + file.size(), 0)
    const needed = this.#index.allStanding().reduce((sum, { size }) => sum + size, 0)
    if ((total > LARGE && needed * 2 < total) || this.#index.holdsWhatWasLetGo) await this.#rewrite()
    else if (this.#files.length > 1) await this.#gather()
  }

  #answer<Value>(work: () => Value | Promise<Value>): Promise<Result<Value, StorageProblem>> {
    return this.#inTurn(() => storageAnswer(async () => work()))
  }

  #look(): void {
    this.#index = new JournalIndex()
    for (const file of this.#files) for (const frame of framesOf(file)) this.#index.note(file, frame)
  }

  #read(doc: string): readonly JournalRow[] {
    return byFrame(this.#index.standing(doc)).flatMap((mentions) => {
      const [{ file, position }] = mentions
      const rows = readFrame(file, position)?.rows ?? []
      return rows.filter((row) => docOf(row) === doc && mentions.some((mention) => isOf(mention, row)))
    })
  }

  /** Copies what is in the smaller files to the end of the largest. */
  async #gather(): Promise<void> {
    const [own, ...others] = this.#files
    if (own === undefined) return
    for (const file of others) {
      for (const frame of framesOf(file)) writeWhole(own, own.size(), encodeFrame(frame))
      own.flush()
    }
    await this.#goOnWith(own, others)
  }

  /** What stands is copied to a new file; the old ones go when that is whole on the disk. */
  async #rewrite(): Promise<void> {
    const copy = await newFile(this.#folder)
    try {
      for (const frame of this.#standingFrames()) writeWhole(copy, copy.size(), encodeFrame(frame))
      copy.flush()
    } catch (error) {
      copy.close()
      await this.#folder.remove(copy.name)
      throw error
    }
    await this.#goOnWith(copy, this.#files)
  }

  /** Every frame of which something stands, with what does. */
  *#standingFrames(): Generator<Frame> {
    const standing = new Map(
      byFrame(this.#index.allStanding()).map((mentions) => [frameOf(mentions[0]), mentions]),
    )
    for (const file of this.#files) {
      for (const { at, rows, position } of framesOf(file)) {
        const here = standing.get(frameOf({ file, position })) ?? []
        const kept = rows.filter((row) => here.some((mention) => isOf(mention, row)))
        if (kept.length > 0) yield { at, rows: kept }
      }
    }
  }

  async #goOnWith(file: JournalFile, old: readonly JournalFile[]): Promise<void> {
    this.#files = [file]
    for (const each of old) {
      each.close()
      await this.#folder.remove(each.name)
    }
    this.#look()
  }
}

type InOneFrame = readonly [PlacedMention, ...PlacedMention[]]

function byFrame(mentions: readonly PlacedMention[]): readonly InOneFrame[] {
  const frames = new Map<string, [PlacedMention, ...PlacedMention[]]>()
  for (const mention of mentions) {
    const there = frames.get(frameOf(mention))
    if (there === undefined) frames.set(frameOf(mention), [mention])
    else there.push(mention)
  }
  return [...frames.values()]
}

function frameOf({ file, position }: Pick<PlacedMention, 'file' | 'position'>): string {
  return `${file.name} ${position}`
}

function isOf(mention: PlacedMention, row: JournalRow): boolean {
  const { kind, writer, seq } = nameOf(row)
  return mention.kind === kind && mention.writer === writer && mention.seq === seq
}

/** All or nothing: what found no room is cut off again, and what was only tried. */
function writeWhole(file: JournalFile, position: number, bytes: Bytes, how?: 'only try'): void {
  let written = 0
  try {
    written = file.write(position, bytes)
  } finally {
    if (written < bytes.length || how === 'only try') file.truncate(position)
  }
  if (written < bytes.length) throw new DOMException('There is no room on the disk.', 'QuotaExceededError')
}

async function newFile(folder: JournalFolder): Promise<JournalFile> {
  const file = await folder.take(newRandomId())
  if (file === null) throw new DOMException('Another page has the new file.', 'NotAllowedError')
  return file
}
