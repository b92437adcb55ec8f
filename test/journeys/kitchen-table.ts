/**
 * The language of the journeys.
 *
 * A service coordinator sits at a family's kitchen table with a laptop and no
 * network. One table is one address and one browser profile: whatever is closed,
 * killed or started again, what was stored is found again, since storage belongs
 * to the address and to the profile.
 *
 * The table also listens. Complaints of the pages and requests to any other
 * place are written down, the browser's own included: it is told to use a proxy
 * that answers nothing and keeps a list.
 */
import axe from 'axe-core'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { preview, type PreviewServer } from 'vite'
import { comeIn } from './coming-in.ts'
import { killBrowserOf, launchWithProfile } from '../browser/chromium.ts'
import { setLock } from '../browser/filled-laptop.ts'

export interface KitchenTable {
  /** Where the app is, with a slash at the end. The same for as long as the table stands. */
  readonly address: string
  /** What the pages wrote to the console as an error or a warning, and errors nobody caught. */
  readonly complaints: readonly string[]
  /** Every request that was meant for another place than the app's own address. */
  readonly strangers: readonly string[]
  /** The folder in which the browser keeps everything. */
  readonly profile: string
  /**
   * Opens a page of the app and comes in; starts the browser if it is not running.
   * The path begins with `#` or is empty. The lock is set beforehand, since to
   * set it by hand takes seconds and is a journey of its own.
   */
  open(route?: string): Promise<Page>
  /** The same, as it is, without a lock set or opened. */
  openAtTheDoor(route?: string): Promise<Page>
  /** A page of this address that is not the app yet, so that something can be arranged before its first write. */
  openBeforeTheApp(): Promise<Page>
  closeBrowser(): Promise<void>
  /** As a power cut would. */
  killBrowser(): Promise<void>
  stopServer(): Promise<void>
  startServer(): Promise<void>
  /** Ends everything and removes the profile. */
  leave(): Promise<void>
}

/** A file of the same address, so of the same storage. */
const NOT_THE_APP = 'manifest.webmanifest'

/** Serves the built app on a free port of its own; `folder` is another build than `dist`, `disk` another place for the profile, `launch` another browser. */
export async function sitDown(
  folder = 'dist',
  disk = tmpdir(),
  launch: typeof launchWithProfile = launchWithProfile,
): Promise<KitchenTable> {
  const profile = await mkdtemp(path.join(disk, 'kitchen-table-'))
  const port = await freePort()
  const address = `http://localhost:${port}/`
  const complaints: string[] = []
  const strangers: string[] = []
  const fence = await keepFence(strangers)
  let server: PreviewServer | null = null
  let browser: BrowserContext | null = null
  let hasLock = false

  async function startServer(): Promise<void> {
    const options = { port, strictPort: true }
    server ??= await preview({ preview: options, build: { outDir: folder }, logLevel: 'warn' })
  }

  async function stopServer(): Promise<void> {
    await server?.close()
    server = null
  }

  async function startBrowser(): Promise<BrowserContext> {
    if (browser !== null) return browser
    const proxy = `--proxy-server=http://127.0.0.1:${portOf(fence)}`
    browser = await launch(profile, [proxy])
    listen(browser, { address, complaints, strangers })
    return browser
  }

  async function closeBrowser(): Promise<void> {
    await browser?.close()
    browser = null
  }

  async function killBrowser(): Promise<void> {
    if (browser === null) return
    const gone = browser.waitForEvent('close')
    killBrowserOf(profile)
    await gone
    browser = null
  }

  async function open(route = ''): Promise<Page> {
    if (!hasLock) return openForTheFirstTime(route)
    const page = await openAtTheDoor(route)
    await comeIn(page)
    return page
  }

  async function openForTheFirstTime(route: string): Promise<Page> {
    hasLock = true
    const page = await openAtTheDoor(NOT_THE_APP)
    await setLock(page)
    await page.goto(address + route)
    await comeIn(page)
    return page
  }

  async function openAtTheDoor(route = ''): Promise<Page> {
    const page = await (await startBrowser()).newPage()
    await page.goto(address + route)
    return page
  }

  async function leave(): Promise<void> {
    await closeBrowser()
    await stopServer()
    fence.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }

  await startServer()
  return {
    address,
    complaints,
    strangers,
    profile,
    open,
    openAtTheDoor,
    openBeforeTheApp: () => openAtTheDoor(NOT_THE_APP),
    closeBrowser,
    killBrowser,
    stopServer,
    startServer,
    leave,
  }
}

/** Waits until the app is kept on the laptop: the service worker holds every piece and is active. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
}

/** Breaches of WCAG 2.2 A and AA that a program can see: one line for each element. */
export function accessibilityBreaches(page: Page): Promise<readonly string[]> {
  return onceSettled(page, breachesNow, ({ length }) => length === 0)
}

async function breachesNow(page: Page): Promise<readonly string[]> {
  // As a script tag it would be refused by the page's policy.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const engine = (window as unknown as { axe: typeof axe }).axe
    const { violations } = await engine.run(document, { runOnly: levels })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}

/** How wide the page wants to be on a screen 320 px wide: more than 320 means scrolling sideways. */
export async function widthOnSmallScreen(page: Page): Promise<number> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const width = await onceSettled(
    page,
    () => page.evaluate(() => document.documentElement.scrollWidth),
    (now) => now <= 320,
  )
  if (before !== null) await page.setViewportSize(before)
  return width
}

/** What fades in, and a menu that finds its place, is looked at once more: only what stays is a fault. */
async function onceSettled<Seen>(
  page: Page,
  look: (page: Page) => Promise<Seen>,
  isWell: (seen: Seen) => boolean,
): Promise<Seen> {
  const seen = await look(page)
  if (isWell(seen)) return seen
  await page.waitForTimeout(1000)
  return look(page)
}

interface Notebook {
  readonly address: string
  readonly complaints: string[]
  readonly strangers: string[]
}

function listen(browser: BrowserContext, { address, complaints, strangers }: Notebook): void {
  browser.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  browser.on('weberror', (thrown) => complaints.push(String(thrown.error())))
  browser.on('request', (request) => {
    const isOwn = request.url().startsWith(address) || /^(blob|data):/.test(request.url())
    if (!isOwn) strangers.push(request.url())
  })
}

async function keepFence(strangers: string[]): Promise<Server> {
  const fence = createServer((request, response) => {
    strangers.push(String(request.url))
    response.writeHead(502).end()
  })
  fence.on('connect', (request, socket) => {
    strangers.push(String(request.url))
    // A browser that is killed says no goodbye.
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  fence.listen(0, '127.0.0.1')
  await once(fence, 'listening')
  return fence
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const port = portOf(probe)
  probe.close()
  await once(probe, 'close')
  return port
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
