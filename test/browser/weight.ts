/**
 * What a browser has to fetch before a page can be used, read from the built
 * app: a piece, and every piece that it names by a plain import.
 */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** The pieces that a page starts with, by the beginning of their names. */
const starts = {
  list: ['index-'],
  editor: ['index-', 'PlanPages-', 'plan-parts-', 'rich-texts-'],
  'all JavaScript': [''],
} as const

type Weighed = keyof typeof starts | 'CSS' | 'fonts' | 'precache'

/** Kilobytes: JavaScript and CSS after gzip, fonts and what is kept offline as they are. */
export type Weights = Readonly<Record<Weighed, number>>

export function weigh(dist: string): Weights {
  const assets = readdirSync(path.join(dist, 'assets')).map((name) => `assets/${name}`)
  const all = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== 'sw.js')
    .map((file) => path.relative(dist, path.join(file.parentPath, file.name)))
  const scripts = (names: readonly string[]) => sizeOf(dist, reachedFrom(dist, names), gzipped)
  return {
    list: scripts(starts.list),
    editor: scripts(starts.editor),
    'all JavaScript': scripts(starts['all JavaScript']),
    CSS: sizeOf(dist, ending(assets, '.css'), gzipped),
    fonts: sizeOf(dist, ending(assets, '.woff2'), plain),
    precache: sizeOf(dist, all, plain),
  }
}

/** A piece and all that it names by a plain import, by the beginnings of names. */
export function reachedFrom(dist: string, names: readonly string[]): readonly string[] {
  const scripts = ending(readdirSync(path.join(dist, 'assets')), '.js')
  const roots = names.map((name) => scripts.filter((script) => script.startsWith(name)))
  const missing = names.find((_, at) => roots[at]?.length === 0)
  if (missing !== undefined) throw new Error(`The built app has no piece called ${missing}`)
  const reached = new Set<string>()
  const follow = (script: string): void => {
    if (reached.has(script)) return
    reached.add(script)
    for (const next of namedBy(path.join(dist, 'assets', script))) follow(next)
  }
  for (const script of roots.flat()) follow(script)
  return [...reached].map((script) => `assets/${script}`)
}

function namedBy(script: string): readonly string[] {
  const code = readFileSync(script, 'utf8')
  return [...code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, name = '']) => name)
}

function ending(names: readonly string[], end: string): readonly string[] {
  return names.filter((name) => name.endsWith(end))
}

function sizeOf(dist: string, files: readonly string[], measure: (bytes: Buffer) => number): number {
  const bytes = files.reduce((sum, file) => sum + measure(readFileSync(path.join(dist, file))), 0)
  return Math.round(bytes / 100) / 10
}

function gzipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length
}

function plain(bytes: Buffer): number {
  return bytes.length
}
