/** Everything that the disk holds of a plan, opened, so that a test can look for words in it. */

import { Editor } from '@tiptap/core'
import { expect } from 'vitest'
import type { Laptop, OpenPlan } from '#session'
import { type MemoryDisk, openMemoryStore } from '#storage'
import { openHistory } from '../../src/storage/history.ts'
import { openRecord } from '../../src/storage/sealed-commit.ts'
import { claimDeviceKey } from '../../src/storage/vault/device-key.ts'
import { unwrapKey } from '../../src/storage/vault/keys.ts'

export const SECRET = 'Grandmother Wilhelmina drinks'
export const PARTS = ['Grandmother', 'Wilhelmina', 'drinks', 'Zwetschgen', 'whisperword', 'frequently-said']

/** Everything that the store holds of a document, opened with the key that it has now. */
export async function everythingOpened(disk: MemoryDisk, doc: string): Promise<Buffer> {
  const deviceKey = await claimDeviceKey(openMemoryStore(disk))
  const document = disk.documents.get(doc)
  if (!deviceKey.ok || document === undefined) throw new Error('The document is not there.')
  const key = await unwrapKey(document.wrappedKey, deviceKey.value)
  if (key === null) throw new Error('The key does not open.')
  const parts: Uint8Array[] = []
  for (const record of disk.commits.values()) {
    if (record.doc !== doc) continue
    const opened = await openRecord(record, key)
    if (opened.kind !== 'open') throw new Error(`A record is ${opened.kind}.`)
    parts.push(new TextEncoder().encode(opened.commit.intent), opened.commit.update)
  }
  for (const history of disk.histories.values()) {
    if (history.doc !== doc) continue
    for (const { intent, update } of (await openHistory(history, key)) ?? [])
      parts.push(new TextEncoder().encode(intent), update)
  }
  const summary = disk.summaries.get(doc)
  if (summary === undefined) throw new Error('There is no summary.')
  return Buffer.concat(parts)
}

export function wordsLeft(bytes: Buffer, words: readonly string[] = PARTS): readonly string[] {
  return words.filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
}

/** Opens a plan once more. */
export async function openAgain(laptop: Laptop, id: string): Promise<OpenPlan> {
  const plan = await laptop.openPlan(id)
  if (!plan.ok) throw new Error(plan.problem.kind)
  return plan.value
}

/** Waits until an open plan knows that it was written anew. */
export async function expectGone(plan: OpenPlan): Promise<void> {
  await expect.poll(() => plan.store.getState().gone).toBe('rewritten')
}

/** Types in an entry as an editor does. */
export function typeIn(plan: OpenPlan, id: string, type: (editor: Editor) => void): void {
  const extensions = plan.openText('entries', id, 'text')
  if (extensions === null) throw new Error('The text does not open.')
  const editor = new Editor({ element: document.createElement('div'), extensions })
  type(editor)
  editor.destroy()
  plan.catchUp()
}
