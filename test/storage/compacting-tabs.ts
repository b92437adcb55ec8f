import {
  keep,
  lonelyTab,
  type MemoryDisk,
  newMemoryDisk,
  openMemoryStore,
  openDeviceVault,
  restore,
} from '#storage'
import { openOrThrow } from './answers.ts'
import { author, newLaptop, now, type Wrap } from './laptop.ts'
import { joinWords, newWordsDocument } from './words-document.ts'

/** A document and the tabs that have it open, each with its words followed into the log. */
export async function newDocument(disk = newMemoryDisk(), wrap?: Wrap) {
  const laptop = newLaptop(disk)
  const vault = await laptop.openTab({ wrap })
  const doc = await openOrThrow(vault.createDocument())
  const openLog = async () => openOrThrow((await laptop.openTab({ wrap })).openLog(doc, author))
  /** A tab that hears nothing of others, and tells them nothing. */
  const openLonelyLog = async () => {
    const lonely = openDeviceVault({ store: openMemoryStore(disk), tabs: lonelyTab, now, mine: 1 })
    return openOrThrow((await openOrThrow(lonely)).openLog(doc, author))
  }
  const openTab = async (open = openLog) => {
    const [document, log] = [newWordsDocument(doc), await open()]
    const found = await openOrThrow(restore(document, log))
    const kept = keep(document, log, { summaryOf: () => null, join: joinWords })
    const write = async (...words: string[]) => {
      for (const word of words) {
        document.write(word, `text:${word.slice(0, 9)}`)
        await kept.settled()
      }
    }
    return { document, log, found, write, compact: () => openOrThrow(log.compact(() => document.state())) }
  }
  return { disk, openLog, openLonelyLog, openTab }
}

export type Shelf = MemoryDisk['commits'] | MemoryDisk['histories']

/** Changes a bit of every byte, so that what is hit does not open. */
export function damage(shelf: Shelf, isHit: (name: { writer: string; seq: number }) => boolean): void {
  for (const [key, row] of shelf)
    if (isHit(row)) shelf.set(key, { ...row, bytes: row.bytes.map((byte) => byte ^ 1) })
}

export function damageSnapshot({ commits, histories }: MemoryDisk): void {
  const names = new Set([...histories.values()].map(({ writer, seq }) => `${writer}/${seq}`))
  damage(commits, ({ writer, seq }) => names.has(`${writer}/${seq}`))
}

export type Tab = Awaited<ReturnType<Awaited<ReturnType<typeof newDocument>>['openTab']>>
