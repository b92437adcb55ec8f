import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import features from '../../src/app/features.json' with { type: 'json' }
import headers from '../../src/app/headers.json' with { type: 'json' }
import { type Feature, renderReadme } from './render.ts'

const readme = readFileSync('README.md', 'utf8')
const told: readonly Feature[] = features

it('tells in the README what works today', async () => {
  // `npm run readme` writes it anew.
  await expect(await renderReadme(readme, told, headers)).toMatchFileSnapshot('../../README.md')
})

it('claims nothing that no test shows', () => {
  const unproven = told.filter(({ works, proof }) => works && !(proof !== undefined && existsSync(proof)))
  expect(unproven).toEqual([])
})

it('leads to files that are there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, file]) => String(file))
  expect(links.length).toBeGreaterThan(3)
  expect(links.filter((file) => !existsSync(file))).toEqual([])
})

it('refuses a text without its markers', async () => {
  await expect(renderReadme('# Nothing', told, headers)).rejects.toThrow('<!-- features -->')
})
