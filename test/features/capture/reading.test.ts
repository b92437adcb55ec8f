import { expect, it } from 'vitest'
import { suggestPlacement } from '#domain'
import { readText, type Suggest, unread } from '../../../src/features/capture/reading.ts'

const suggest: Suggest = (text, context) => Promise.resolve(suggestPlacement(text, context))
const settings = { suggest, context: { providers: [], people: [] }, outcomes: [], here: null }
const always = { isStale: () => false, onProgress: () => {} }

const rowsOf = (reading: Awaited<ReturnType<typeof readText>>) =>
  reading?.groups.flatMap(({ rows }) => rows).map(({ suggested }) => suggested.text) ?? []

const keysOf = async (text: string) =>
  (await readText(text, settings, always))?.groups.flatMap(({ rows }) => rows.map(({ key }) => key)) ?? []

it('reads a hundred sentences or some more at once, and leaves the rest word for word', async () => {
  const text = Array.from({ length: 4000 }, (_, index) => `Dad will sing song ${index}.`).join('\n')
  const reading = await readText(text, settings, always)
  const rows = rowsOf(reading)
  expect(rows.length).toBeGreaterThanOrEqual(100)
  expect(rows.length).toBeLessThan(250)
  expect(`${rows.join('\n')}\n${reading?.rest}`).toBe(text)
})

it('stops between two parts when nobody wants it any more', async () => {
  let parts = 0
  const counting: Suggest = (text, context) => {
    parts += 1
    return suggest(text, context)
  }
  const text = 'Dad will sing a long and quiet song tonight after the warm bath.\n'.repeat(1000)
  const read = readText(text, { ...settings, suggest: counting }, { ...always, isStale: () => parts === 2 })
  expect(await read).toBeNull()
  expect(parts).toBe(2)
})

it('tells how far it is', async () => {
  const told: number[] = []
  const text = 'Dad will sing a long and quiet song tonight after the warm bath.\n'.repeat(300)
  await readText(text, settings, { ...always, onProgress: (count) => told.push(count) })
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
})

it('gives a sentence the same key while others are written around it, and two that are alike two', async () => {
  const before = await keysOf('Dad will sing. Mom will hum.')
  const after = await keysOf('Nana will read. Dad will sing. Mom will hum. Dad will sing.')
  expect(after).toEqual(expect.arrayContaining([...before]))
  expect(new Set(after).size).toBe(4)
})

it('loses no line that states another outcome in the middle of the others', async () => {
  const outcomes = [{ id: 'one', statement: 'Ana will sleep in her own bed all night.' }]
  const reading = await readText(
    'Dad will sing. Goal: Ana jumps with both feet.',
    { ...settings, outcomes, here: 'one' },
    always,
  )
  expect(rowsOf(reading)).toEqual(['Dad will sing.', 'Goal: Ana jumps with both feet.'])
})

it('makes a row to sort of every line when nothing can be read', () => {
  const none = { key: null, statement: '', number: 0, kind: 'known' } as const
  const reading = unread('Dad sings.\n\n  Mom hums.\n', none)
  expect(rowsOf(reading)).toEqual(['Dad sings.', 'Mom hums.'])
  expect(reading.groups[0]?.rows.map(({ suggested }) => suggested.destination)).toEqual(['ask', 'ask'])
})
