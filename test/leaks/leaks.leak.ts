/**
 * Whether any word of a plan is left outside what is sealed. `npm run leaks`
 *
 * Words are typed into every field of the app in a whole browser, which is then
 * closed, or ends as in a power cut; and everything that is left in its profile
 * is searched for them.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { preview } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { killBrowserOf } from '../browser/chromium.ts'
import { launchFullBrowser } from '../browser/full-browser.ts'
import { setUp } from '../journeys/coming-in.ts'
import { doEverythingWrong, layOut } from './control-page.ts'
import { reportOf } from './report.ts'
import { hitsIn, hitsUnder } from './search.ts'
import { Typist } from './typist.ts'
import { walkThroughTheApp } from './whole-app.ts'

const PORT = 4934
const address = `http://localhost:${PORT}/`
const folder = mkdtempSync(path.join(tmpdir(), 'leaks-'))
const build = path.join(folder, 'build')
layOut(build)
const server = await preview({
  preview: { port: PORT, strictPort: true },
  build: { outDir: build },
  logLevel: 'warn',
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A browser writes down what it remembers of a page every few seconds. */
const UNTIL_REMEMBERED = 12_000
/** On each screen on the way: what a screen held is written down when one leaves it. */
const UNTIL_NOTED = 1000

type End = (browser: BrowserContext, profile: string) => Promise<void>

const ends: Readonly<Record<'closed' | 'killed', End>> = {
  closed: (browser) => browser.close(),
  killed: async (browser, profile) => {
    const gone = browser.waitForEvent('close')
    killBrowserOf(profile)
    await gone
  },
}

it.each(['closed', 'killed'] as const)(
  'leaves no word in the profile of a browser that was %s',
  async (end) => {
    const profile = path.join(folder, end)
    const { typed, file } = await useTheApp(profile, ends[end])

    const places = hitsUnder(profile)
    const ofControl = places.filter(({ word }) => isControl(typed.get(word)))
    const ofApp = places.filter((place) => !ofControl.includes(place))
    process.stdout.write(
      [
        `\nA browser that was ${end}: ${typed.size} words typed.`,
        'The control page, which does everything wrong:',
        reportOf(ofControl, typed),
        'The app:',
        reportOf(ofApp, typed),
        '',
      ].join('\n'),
    )
    const found = new Set(ofControl.map(({ word }) => word))
    const missed = [...typed].filter(([word, where]) => isControl(where) && !found.has(word))
    expect(missed, 'The search does not see what the control page leaves, so it proves nothing.').toEqual([])
    expect(hitsIn(Buffer.from(file))).toEqual([])
    expect(ofApp).toEqual([])
  },
)

/** Walks through the app in a browser with this profile, and ends it. Answers what was typed, and the name of the file that was downloaded. */
async function useTheApp(profile: string, end: End): Promise<{ typed: Typist['typed']; file: string }> {
  const browser = await launchFullBrowser(profile)
  const [control, page] = [await browser.newPage(), await browser.newPage()]
  const typist = new Typist(page)
  await control.bringToFront()
  await doEverythingWrong(control, address, typist)
  await control.waitForTimeout(UNTIL_REMEMBERED)
  await page.bringToFront()
  await page.goto(address)
  await setUp(page)
  const file = await walkThroughTheApp({
    page,
    address,
    typist,
    onScreen: () => page.waitForTimeout(UNTIL_NOTED),
  })
  await page.waitForTimeout(UNTIL_REMEMBERED)
  await end(browser, profile)
  return { typed: typist.typed, file }
}

function isControl(where: string | undefined): boolean {
  return where?.startsWith('Control') ?? false
}
