/** Words that no screen says are dead, and dead words are still translated by somebody. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const catalogues = filesIn('src').filter((file) => /^src\/(app|ui|features)\/.*words\.en\.ts$/u.test(file))

it('has a catalogue for each room', () => {
  expect(catalogues.length).toBeGreaterThan(8)
})

it.each(catalogues)('says every word of %s', async (file) => {
  const { words } = (await import(path.resolve(file))) as {
    readonly words: Readonly<Record<string, unknown>>
  }
  const said = sourceBeside(file)
  const unsaid = Object.entries(words).flatMap(([key, value]) => silent(`words.${key}`, value, said))
  expect(unsaid).toEqual([])
})

/** A group that is read only key by key answers for each of its keys; one that is handed on whole, for itself. */
function silent(name: string, value: unknown, said: string): readonly string[] {
  if (!isSaid(name, said)) return [name]
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value)
  const isHandedOn = new RegExp(`${escaped(name)}(?!\\.?\\w)`, 'u').test(said)
  if (!isGroup || isHandedOn) return []
  return Object.keys(value).flatMap((key) => (isSaid(`${name}.${key}`, said) ? [] : [`${name}.${key}`]))
}

function isSaid(name: string, said: string): boolean {
  return new RegExp(`\\b${escaped(name)}\\b`, 'u').test(said)
}

function escaped(name: string): string {
  return name.replaceAll('.', '\\.')
}

function sourceBeside(file: string): string {
  return filesIn(path.dirname(file))
    .filter((each) => each !== file && /\.tsx?$/u.test(each))
    .map((each) => readFileSync(each, 'utf8'))
    .join('\n')
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    path.join(folder, file).replaceAll(path.sep, '/'),
  )
}
