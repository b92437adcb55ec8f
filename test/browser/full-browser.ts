/**
 * A browser as people have it. The one that comes along with the tests has no
 * sessions to restore and no history, so nothing could leak there; and it has no
 * settings, so it can promise nothing to a page.
 */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome']

const usualPlaces = [
  ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    names.map((name) => path.join(folder, name)),
  ),
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
]

/** Starts it with a profile on disk. Throws, and says what to install, when there is none. */
export function launchFullBrowser(
  profile: string,
  extraFlags: readonly string[] = [],
): Promise<BrowserContext> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launchPersistentContext(profile, {
    executablePath: fullBrowser(),
    args: ['--no-first-run', ...asRoot, ...extraFlags],
  })
}

function fullBrowser(): string {
  const named = process.env['CHROME']
  const found = named ?? usualPlaces.find((place) => existsSync(place))
  if (found !== undefined && existsSync(found)) return found
  throw new Error(
    'This needs a whole Google Chrome or Chromium: the small one of the tests keeps no history and no settings. ' +
      'Install one (on Debian and Ubuntu: apt-get install chromium), or name its program in the variable CHROME.',
  )
}
