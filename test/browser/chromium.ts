/**
 * A Chromium that comes inside an npm package, so that a fresh Linux machine
 * needs nothing else to run the journeys.
 *
 * What the package does by itself does not serve us: its own flags switch web
 * security off, it unpacks anew wherever it is called, its libraries come along
 * only on one cloud, and its fonts only in one folder. So it is unpacked once,
 * into a cache of ours, and started with libraries, fonts and flags named here.
 *
 * The package holds a program for Linux on x64. Everywhere else the journeys
 * use the Chrome that is installed.
 */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type BrowserContext, chromium, type LaunchOptions } from 'playwright-core'

const cache = path.resolve('node_modules/.cache/chromium-147')
const comesAlong = process.platform === 'linux' && process.arch === 'x64'
const flags = ['--disable-background-networking', '--disable-quic', '--no-first-run']

/** Unpacks the browser. Call it once, before any test runs: two at a time damage each other. */
export async function unpackChromium(): Promise<void> {
  if (!comesAlong) return
  if (!existsSync(cache)) await unpackInto(cache)
  nameFonts()
}

/** A browser with a profile on disk: what it stored is there when it is started again. */
export async function launchWithProfile(
  folder: string,
  extraFlags: readonly string[] = [],
): Promise<BrowserContext> {
  const args = [...flags, ...extraFlags]
  if (comesAlong) return chromium.launchPersistentContext(folder, theOneThatComesAlong(args))
  try {
    return await chromium.launchPersistentContext(folder, { channel: 'chrome', args })
  } catch (error) {
    throw new Error('The journeys need Google Chrome on this machine. Install it and run the tests again.', {
      cause: error,
    })
  }
}

/**
 * Ends the browser of this profile as a power cut would: at once, with every process it has.
 * Linux and macOS, where a browser leads a process group of its own.
 */
export function killBrowserOf(profile: string): void {
  process.kill(-leaderOf(profile), 'SIGKILL')
}

async function unpackInto(folder: string): Promise<void> {
  const unfinished = `${folder}-unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  await withEnvironment({ TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, async () => {
    const { default: carried } = await import('@sparticuz/chromium')
    await carried.executablePath()
  })
  renameSync(unfinished, folder)
}

/** Sets variables one by one: a new object in the place of process.env leaves the real environment as it is. */
async function withEnvironment(
  borrowed: Readonly<Record<string, string>>,
  work: () => Promise<void>,
): Promise<void> {
  const before = Object.keys(borrowed).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, borrowed)
  try {
    await work()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** Says where the fonts are. Written anew each time, since a project may be moved or copied, and put in place whole. */
function nameFonts(): void {
  const folders = `<dir>${cache}/fonts</dir><cachedir>${cache}/fontconfig</cachedir>`
  const draft = path.join(cache, `fonts-${process.pid}.conf`)
  writeFileSync(draft, `<?xml version="1.0"?><fontconfig>${folders}</fontconfig>`)
  renameSync(draft, path.join(cache, 'fonts.conf'))
}

function theOneThatComesAlong(args: readonly string[]): LaunchOptions {
  return {
    executablePath: path.join(cache, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', ...args],
    env: { ...process.env, LD_LIBRARY_PATH: path.join(cache, 'al2023/lib'), FONTCONFIG_PATH: cache },
  }
}

function leaderOf(profile: string): number {
  const leader = runningPrograms().find(
    ({ command }) => command.includes(`--user-data-dir=${profile}`) && !command.includes('--type='),
  )
  if (leader === undefined) throw new Error('No browser runs with this profile.')
  return leader.id
}

function runningPrograms(): readonly { readonly id: number; readonly command: string }[] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).split('\n')
    return lines.map((line) => ({ id: Number.parseInt(line, 10), command: line }))
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ id: Number(name), command: commandOf(name) }))
}

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    // It ended while we were looking.
    return ''
  }
}
