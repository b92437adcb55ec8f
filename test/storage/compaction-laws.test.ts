import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MemoryDisk } from '#storage'
import { openOrThrow } from './answers.ts'
import { damage, newDocument, type Shelf, type Tab } from './compacting-tabs.ts'
import { wordsOf } from './words-document.ts'

const kinds = ['write', 'write', 'compact', 'together', 'reopen'] as const
const step = fc.record({ kind: fc.constantFrom(...kinds), tab: fc.nat(2) })
const hit = fc.record({ shelf: fc.constantFrom('commits' as const, 'histories' as const), at: fc.nat(30) })

async function take(
  kind: (typeof kinds)[number],
  word: string,
  tab: Tab,
  all: readonly Tab[],
): Promise<void> {
  if (kind === 'write') await tab.write(word)
  if (kind === 'compact') await tab.compact()
  if (kind === 'together') await Promise.all([tab.write(word), ...all.map((each) => each.compact())])
}

function strike(disk: MemoryDisk, { shelf, at }: { shelf: 'commits' | 'histories'; at: number }): void {
  const rows: Shelf = disk[shelf]
  const name = [...rows.values()][at % Math.max(rows.size, 1)]
  damage(rows, ({ writer, seq }) => writer === name?.writer && seq === name.seq)
}

/** Of three tabs, the last of which hears of nobody; answers what they wrote. */
async function live(
  steps: readonly { kind: (typeof kinds)[number]; tab: number }[],
  { openTab, openLonelyLog }: Awaited<ReturnType<typeof newDocument>>,
): Promise<readonly string[]> {
  const openers = [() => openTab(), () => openTab(), () => openTab(openLonelyLog)]
  const tabs = await Promise.all(openers.map((open) => open()))
  for (const [index, { kind, tab }] of steps.entries()) {
    const [at, open] = [tabs[tab], openers[tab]]
    if (at === undefined || open === undefined) throw new Error('There are three tabs.')
    if (kind === 'reopen') tabs[tab] = await open()
    else await take(kind, `w${index}`, at, tabs)
  }
  return steps
    .flatMap(({ kind }, index) => (kind === 'write' || kind === 'together' ? [`w${index}`] : []))
    .toSorted()
}

it('reads the same with snapshots as without, and tells the same history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const made = await newDocument()
      const written = await live(steps, made)
      const { document, found, log } = await made.openTab()
      expect(found).toMatchObject({ held: 0, damaged: 0 })
      expect(document.words()).toEqual(written)
      const { commits, damaged } = await openOrThrow(log.readHistory())
      const told = commits.filter(({ kind }) => kind === 'commit')
      expect(damaged).toBe(0)
      expect(told.flatMap(({ update }) => wordsOf(update)).toSorted()).toEqual(written)
    }),
    { numRuns: 40 },
  )
})

it('reads the same whatever was damaged, or says so, and no later snapshot hides it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 14 }),
      fc.array(hit, { minLength: 1, maxLength: 3 }),
      async (steps, hits) => {
        const made = await newDocument()
        const written = await live(steps, made)
        for (const each of hits) strike(made.disk, each)
        const hurt = await made.openTab()
        const isHonest = ({ document, found }: Tab) =>
          found.damaged > 0 || document.words().join() === written.join()
        expect(isHonest(hurt)).toBe(true)
        await hurt.compact()
        const after = await made.openTab()
        expect(isHonest(after)).toBe(true)
        expect(after.document.words()).toEqual(hurt.document.words())
      },
    ),
    { numRuns: 40 },
  )
})
