/** Nothing of what was written, by whom or why can be read from any stored byte. */

import { expect, it } from 'vitest'
import { keep } from '#storage'
import { openOrThrow } from './answers.ts'
import { author, newLaptop } from './laptop.ts'
import { joinWords, newWordsDocument } from './words-document.ts'

const canaries = [
  'canary-word',
  'canary-intent',
  'canary-summary',
  'Canary-Name',
  'Canary County',
  '2026-11-22',
]

function storedText(disk: ReturnType<typeof newLaptop>['disk']): string {
  const texts: string[] = []
  const collect = (value: unknown): void => {
    if (value instanceof Uint8Array)
      texts.push(Buffer.from(value).toString('latin1'), Buffer.from(value).toString('utf16le'))
    else if (value instanceof Map) for (const [key, item] of value) [key, item].forEach(collect)
    else if (value instanceof CryptoKey) texts.push(value.algorithm.name)
    else if (typeof value === 'object' && value !== null) Object.entries(value).flat().forEach(collect)
    else texts.push(String(value))
  }
  collect(disk)
  return texts.join('\n')
}

const summaryOf = () => new TextEncoder().encode('canary-summary')

it('stores nothing readable', async () => {
  const laptop = newLaptop()
  const vault = await laptop.openTab()
  const doc = await openOrThrow(vault.createDocument())
  const document = newWordsDocument(doc)
  const kept = keep(document, await openOrThrow(vault.openLog(doc, author)), { summaryOf, join: joinWords })
  document.write('canary-word', 'canary-intent')
  await kept.settled()

  const stored = storedText(laptop.disk)
  expect(stored).toContain(doc)
  expect(laptop.disk.commits.size).toBe(2)
  expect(laptop.disk.summaries.size).toBe(1)
  for (const canary of canaries) expect(stored).not.toContain(canary)
})

it('would find a canary that was stored', async () => {
  const laptop = newLaptop()
  laptop.disk.summaries.set('x', { doc: 'x', bytes: new TextEncoder().encode('a canary-word'), page: -1 })
  expect(storedText(laptop.disk)).toContain('canary-word')
})
