/** The page of keys and what the app does cannot drift apart: whatever an action shows stands on the page. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { type KeyGroup, keyMap } from '../../../src/features/keyboard/key-map.en.ts'

const groups: readonly KeyGroup[] = keyMap
const lines = groups.flatMap((group) => group.lines)
const named = new Set<string>(lines.flatMap(({ keys }) => keys))

it('names each line and each key of a place once', () => {
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  for (const { lines: together } of groups) {
    const keys = together.flatMap((line) => line.keys)
    expect(new Set(keys).size).toBe(keys.length)
  }
})

it('has every key that an action shows', () => {
  const shown = readdirSync('src/features', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .flatMap((file) => [
      ...readFileSync(path.join('src/features', file), 'utf8').matchAll(/(?:shortcut|findKeys): '([^']+)'/gu),
    ])
    .map(([, keys]) => keys ?? '')
  expect(shown.length).toBeGreaterThan(4)
  expect(shown.filter((keys) => !named.has(keys))).toEqual([])
})
