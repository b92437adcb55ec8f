/**
 * Holds a screen against the picture of it that was agreed on.
 *
 * The browser and the fonts come along, so the same code draws the same picture
 * on every Linux machine; a few edges may be smoothed differently. What differs
 * is laid down in `test/looks/found`, the screen as it is and the difference,
 * for somebody to look at.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const agreed = path.resolve('test/looks/agreed')
const found = path.resolve('test/looks/found')

/** The part of a picture that may differ: smoothed edges, never a word or a line. */
const mayDiffer = 0.000_5

/** Takes a picture as the one that is agreed on from now on. */
export function agreeOn(name: string, picture: Buffer): void {
  mkdirSync(agreed, { recursive: true })
  writeFileSync(path.join(agreed, `${name}.png`), picture)
}

/** Why a picture is not as agreed, in one line; `null` when it is. */
export function differenceFrom(name: string, picture: Buffer): string | null {
  const before = read(path.join(agreed, `${name}.png`))
  if (before === null) return `${name}: nobody has agreed on a picture yet`
  const now = PNG.sync.read(picture)
  const { width, height } = before
  if (now.width !== width || now.height !== height) {
    layDown(`${name}-now`, picture)
    return `${name}: ${now.width} × ${now.height} and not ${width} × ${height}`
  }
  const difference = new PNG({ width, height })
  const count = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.15 })
  if (count <= width * height * mayDiffer) return null
  layDown(`${name}-now`, picture)
  layDown(`${name}-difference`, PNG.sync.write(difference))
  return `${name}: ${count} of ${width * height} points differ; see test/looks/found`
}

export function forgetFound(): void {
  rmSync(found, { recursive: true, force: true })
}

function layDown(name: string, picture: Buffer): void {
  mkdirSync(found, { recursive: true })
  writeFileSync(path.join(found, `${name}.png`), picture)
}

function read(file: string): PNG | null {
  try {
    return PNG.sync.read(readFileSync(file))
  } catch {
    return null
  }
}
