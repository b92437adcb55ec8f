/**
 * A Chromium that comes inside an npm package, so that a fresh Linux machine
 * needs nothing else to run the journeys.
 *
 * What the package does by itself does not serve us: its own flags switch web
 * security off, it unpacks anew wherever it is called, its libraries come along
 * only on one cloud, and its fonts only in one folder. So it is unpacked once,
 * into a cache of ours, and started with libraries, fonts and flags named here.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

const cache = path.resolve('node_modules/.cache/chromium-147')
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
]

/** Unpacks the browser. Call it once, before any test runs: two at a time damage each other. */
export async function unpackChromium(): Promise<void> {
  mkdirSync(cache, { recursive: true })
  writeFileSync(path.join(cache, 'fonts.conf'), fontsConf())
  const before = { ...process.env }
  process.env['TMPDIR'] = cache
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x'
  try {
    const { default: carried } = await import('@sparticuz/chromium')
    await carried.executablePath()
  } finally {
    process.env = before
  }
}

/** A browser with a profile on disk: what it stored is there when it is started again. */
export function launchWithProfile(folder: string): Promise<BrowserContext> {
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(cache, 'al2023/lib'), FONTCONFIG_PATH: cache }
  const executablePath = path.join(cache, 'chromium')
  return chromium.launchPersistentContext(folder, { executablePath, args: flags, env })
}

function fontsConf(): string {
  return `<?xml version="1.0"?><fontconfig><dir>${cache}/fonts</dir><cachedir>${cache}/fontconfig</cachedir></fontconfig>`
}
