/** A log of twenty thousand lines: how long the month takes to come, to turn, and to take one line more. */

import type { Page } from 'playwright-core'
import { fillLaptop } from '../browser/filled-laptop.ts'
import { comeIn } from '../journeys/coming-in.ts'
import type { KitchenTable } from '../journeys/kitchen-table.ts'
import { median, told } from './figures.ts'
import { beside, print } from './report.ts'
import targets from './targets.json' with { type: 'json' }
import { wait } from './wait-for.ts'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5)
const LINES = 20_000
/** What can wait is done by then. */
const REST_IN_MS = 3000

const found = new Map<string, number[]>()

export async function timeMonth(table: KitchenTable): Promise<void> {
  const page = await table.openBeforeTheApp()
  page.setDefaultTimeout(300_000)
  await fillLaptop(page, { lines: LINES, plans: 1 })
  await page.goto(`${table.address}#/teams`)
  await comeIn(page)
  await page.getByRole('heading', { level: 1, name: 'Teams and meetings' }).waitFor()
  await page.waitForTimeout(REST_IN_MS)
  for (let round = 0; round <= ROUNDS; round += 1) await goThrough(page, round > 0)
  tell()
}

/** The first round brings the pieces of the pages, and is not counted. */
async function goThrough(page: Page, counts: boolean): Promise<void> {
  const note = (what: string, took: number) => {
    if (counts) found.set(what, [...(found.get(what) ?? []), took])
  }
  const month = { selector: 'main table tbody tr', count: 20 }
  note('open the month', await wait(page, month, () => pressLink(page, /^My month$/)))
  const turn = page.getByRole('navigation', { name: 'Choose a month' }).getByRole('link')
  const before = turn.first()
  const next = monthBefore((await before.getAttribute('href')) ?? '')
  note('go to the month before', await wait(page, { selector: `a[href="${next}"]` }, () => before.click()))
  await page.getByRole('button', { name: 'Write down something else' }).click()
  await page.getByRole('dialog').waitFor()
  await page.getByRole('button', { name: /What was it/ }).click()
  await page.getByRole('option', { name: 'Something else' }).click()
  const shown = /(\d{4})-(\d{2})/.exec(page.url())
  await page.getByLabel('Month', { exact: true }).fill(shown?.[2] ?? '')
  await page.getByLabel('Day', { exact: true }).fill('15')
  await page.getByLabel('Year', { exact: true }).fill(shown?.[1] ?? '')
  const save = page.getByRole('button', { name: 'Save', exact: true })
  note(
    'write a line down',
    await wait(page, { selector: '[role="dialog"]', how: 'gone' }, () => save.click()),
  )
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.click()
  await pressLink(page, /^Teams and meetings$/)
  await page.getByRole('heading', { level: 1, name: 'Teams and meetings' }).waitFor()
}

async function pressLink(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Your desk' }).getByRole('link', { name }).click()
}

/** The address of the month before one in an address. */
function monthBefore(href: string): string {
  const [, year = '', month = ''] = /(\d{4})-(\d{2})$/.exec(href) ?? []
  const before = new Date(Date.UTC(Number(year), Number(month) - 2, 1)).toISOString().slice(0, 7)
  return href.replace(/\d{4}-\d{2}$/, before)
}

function tell(): void {
  const wanted: Readonly<Record<string, number>> = targets.month
  print(
    `${LINES} lines in the log, ms: median (p95, p99)`,
    [...found].map(([what, values]) => {
      const most = wanted[what]
      return { '': what, ours: told(values), target: most === undefined ? '' : beside(median(values), most) }
    }),
  )
}
