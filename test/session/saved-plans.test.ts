/**
 * Every build opens what every version before it wrote, reads the same in it,
 * and writes nothing: neither by opening it nor by opening an editor on a text.
 */

import { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import { planShape } from '#domain'
import type { TextParts } from '#session'
import { MINE, WROTE } from '../../src/document/version.ts'
import { diskOf, openSaved, readSaved, recordsOn, savedVersions } from '../fixtures/saved-plan.ts'

const versions = savedVersions()

it('has a plan of each version that documents were written in', () => {
  const all = Array.from({ length: WROTE }, (_, index) => `wrote-${index + 1}`)
  expect(versions).toEqual(all)
})

it.each(versions)('opens the plan of %s, reads the same in it, and writes nothing', async (version) => {
  const { saved, plan } = readSaved(version)
  const disk = diskOf(saved)
  const { result, writes, changes } = await openSaved(saved, disk, MINE)
  if (!result.ok) throw new Error(result.problem.kind)

  const opened = result.value
  expect(opened.store.getState()).toMatchObject({ damaged: 0, isOutdated: false })
  expect(asJson(opened.data)).toMatchObject(plan as object)
  for (const { id } of opened.data.entries) lookInto(opened.openText('entries', id, 'text'))
  opened.catchUp()
  await opened.settled()
  expect(writes).toEqual([])
  expect(changes).toEqual([])
  expect(recordsOn(disk)).toEqual(saved.records)
})

it('has every field of this build, filled in, in its newest plan', () => {
  const { plan } = readSaved(versions.at(-1) ?? '')
  const saved = plan as Readonly<Record<string, unknown>>
  for (const [collection, { count, fields }] of Object.entries(planShape)) {
    const records = (count === 'one' ? [saved[collection]] : saved[collection]) as readonly object[]
    const filled = new Set(
      records.flatMap((record) => Object.entries(record).filter(isFilled)).map(([name]) => name),
    )
    const unfilled = Object.keys(fields).filter((name) => !filled.has(name))
    expect(unfilled.map((name) => `${collection}/${name}`)).toEqual([])
  }
})

function isFilled([, value]: readonly [string, unknown]): boolean {
  return !['[]', '""', 'null', 'false'].includes(JSON.stringify(value))
}

/** Opens an editor as a card does, and closes it again without a key. */
function lookInto(parts: TextParts | null): void {
  if (parts === null) throw new Error('The text does not open.')
  new Editor({ element: document.createElement('div'), extensions: parts }).destroy()
}

function asJson(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object
}
