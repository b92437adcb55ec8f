/** A search in the strategy bank, beside a pack of a thousand: what a key costs, and when the list has followed. */

import type { Page } from 'playwright-core'
import { unlock } from '../journeys/coming-in.ts'
import { median, told } from './figures.ts'
import { beside, print } from './report.ts'
import targets from './targets.json' with { type: 'json' }
import { typeAndWatch, watchSaves } from './watch-keys.ts'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5)
const MANY = 1000
/** Longer than any list takes, so that what changes after a key belongs to it. */
const PAUSE_IN_MS = 300

const found = new Map<string, number[]>()

/** `home` stands on the list of plans. */
export async function timeBank(home: Page): Promise<void> {
  await watchSaves(home)
  await home.reload()
  await unlock(home)
  await home.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
  await home.evaluate(() => {
    window.location.hash = '#/bank'
  })
  await bringMany(home)
  for (let round = 0; round <= ROUNDS; round += 1) await search(home, round > 0)
  const wanted: Readonly<Record<string, number>> = targets.bank
  print(
    `Strategy bank with a pack of ${MANY}, ms: median (p95, p99)`,
    [...found].map(([what, values]) => {
      const most = wanted[what]
      return { '': what, ours: told(values), target: most === undefined ? '' : beside(median(values), most) }
    }),
  )
}

async function bringMany(page: Page): Promise<void> {
  const strategies = Array.from({ length: MANY }, (_, at) => ({
    id: `many-${at}`,
    text: `sing song number ${at} for [child], and wait for a smile before the next one`,
    concerns: ['crying', 'feeling close'],
  }))
  const pack = { format: 'ifsp-editor strategy pack', version: 1, name: 'Many', strategies }
  await page.getByText('Share strategies, or bring some in').click()
  await page.getByLabel('File of an agency or a colleague').setInputFiles({
    name: 'many.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  })
  await page.getByText(`${MANY} strategies of Many came in.`).waitFor()
}

async function search(page: Page, isNoted: boolean): Promise<void> {
  const field = page.getByLabel('Find by words')
  await field.focus()
  await page.evaluate(watchList)
  const { work, frame } = await typeAndWatch(page, 'song 7 wait', PAUSE_IN_MS)
  const list = await page.evaluate(() => (window as unknown as { benchList: () => number[] }).benchList())
  await field.fill('')
  await page.waitForTimeout(PAUSE_IN_MS)
  if (!isNoted) return
  note('search per key', work)
  note('search, to the painted frame', frame)
  note('search, until the list has followed', list)
}

function note(what: string, values: readonly number[]): void {
  found.set(what, [...(found.get(what) ?? []), ...values])
}

/** Runs in the page. Notes for each input when the list changed last before the next one. */
function watchList(): void {
  const times: { readonly at: number; last: number }[] = []
  const noteInput = () => times.push({ at: performance.now(), last: Number.NaN })
  const observer = new MutationObserver(() => {
    const now = times.at(-1)
    if (now) now.last = performance.now()
  })
  document.addEventListener('input', noteInput, { capture: true })
  observer.observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true })
  Object.assign(window, {
    benchList: () => {
      document.removeEventListener('input', noteInput, { capture: true })
      observer.disconnect()
      return times.flatMap(({ at, last }) => (Number.isNaN(last) ? [] : [last - at]))
    },
  })
}
