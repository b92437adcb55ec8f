/**
 * How long a person waits, measured in the built app in a real browser and
 * printed beside what it should be. Nothing here passes or fails by time:
 * machines differ. `npm run bench` runs all, `npm run bench -- -t keys` a part.
 */

import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { weigh } from '../browser/weight.ts'
import { type KitchenTable, sitDown, waitUntilKept } from '../journeys/kitchen-table.ts'
import { sayWhoYouAre } from '../journeys/steps.ts'
import { timeBank } from './bank.ts'
import { compareKeys } from './keys.ts'
import { timeMonth } from './month.ts'
import { timePlenty, weighOnePlan } from './plenty.ts'
import { beside, print, writeFigures } from './report.ts'
import { writeAllDay } from './soak.ts'
import targets from './targets.json' with { type: 'json' }
import { timeColdStarts, timeWaits } from './waits.ts'

const LONG = { timeout: 1_200_000 }

let table: KitchenTable
beforeEach(async () => {
  table = await sitDown()
})
afterEach(async () => {
  await table.leave()
})
afterAll(writeFigures)

it('weight', () => {
  expect(targets.weight.length).toBeGreaterThan(0)
  const weights = weigh('dist')
  print(
    'What is fetched, kB (JavaScript and CSS after gzip)',
    targets.weight.map(({ what, aim }) => {
      const kilobytes = weights[what as keyof typeof weights]
      return { '': what, ours: kilobytes.toFixed(1), target: beside(kilobytes, aim) }
    }),
  )
})

it('keys', LONG, async () => {
  const home = await table.open()
  await sayWhoYouAre(home)
  await compareKeys(home)
  expect(table.complaints).toEqual([])
})

it('waits', LONG, async () => {
  const home = await table.open()
  await waitUntilKept(home)
  await sayWhoYouAre(home)
  await timeWaits(home)
  await timeColdStarts(table)
  expect(table.complaints).toEqual([])
})

it('plenty', LONG, async () => {
  const home = await table.open()
  await sayWhoYouAre(home)
  await weighOnePlan(home)
  await table.leave()
  table = await sitDown()
  await timePlenty(table)
  expect(table.complaints).toEqual([])
})

it('month', LONG, async () => {
  await timeMonth(table)
  expect(table.complaints).toEqual([])
})

it('bank', LONG, async () => {
  const home = await table.open()
  await sayWhoYouAre(home)
  await timeBank(home)
  expect(table.complaints).toEqual([])
})

it('soak', LONG, async () => {
  const home = await table.open()
  await sayWhoYouAre(home)
  await writeAllDay(home)
  expect(table.complaints).toEqual([])
})
