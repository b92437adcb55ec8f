/**
 * A day of writing with the pauses left out: 40,000 keys in four plans that are
 * opened and closed in turn. What grows although every plan is closed is a leak.
 */

import type { Page } from 'playwright-core'
import { slope } from './figures.ts'
import { type Heap, heapOf } from './heap.ts'
import { beside, print } from './report.ts'
import { goHome, openPlan, WORDS, writePlan } from './scenes.ts'
import targets from './targets.json' with { type: 'json' }

const HOURS = 8
const ROUNDS = 20
const STRATEGIES = 10
const NAMES = ['Ana', 'Leo', 'Ruth', 'Omar']
/** 200 keys a strategy, ten strategies a round, twenty rounds. */
const TEXT = WORDS.repeat(4)

export async function writeAllDay(home: Page): Promise<void> {
  for (const name of NAMES) {
    await writePlan(home, name, { outcomes: 1, strategies: 1 })
    await goHome(home)
  }
  const tools = await home.context().newCDPSession(home)
  await tools.send('Performance.enable')
  const atHome: Heap[] = []
  let inPlan: Heap | undefined
  for (let round = 0; round < ROUNDS; round += 1) {
    await openPlan(home, NAMES[round % NAMES.length] ?? '')
    for (let made = 0; made < STRATEGIES; made += 1) await writeOne(home)
    if (round === ROUNDS - 1) inPlan = await heapOf(tools)
    await goHome(home)
    await home.waitForTimeout(500)
    atHome.push(await heapOf(tools))
  }
  tell(atHome, inPlan)
}

async function writeOne(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a strategy' }).click()
  await page.locator('[contenteditable="true"]').waitFor()
  await page.keyboard.type(TEXT)
  await page.keyboard.press('Control+Enter')
}

/** The first round of each plan only warms up. */
function tell(atHome: readonly Heap[], inPlan: Heap | undefined): void {
  const counted = atHome.slice(NAMES.length)
  const anHour = (what: keyof Heap) => (slope(counted.map((heap) => heap[what])) * ROUNDS) / HOURS
  const row = (name: string, what: keyof Heap, digits = 0) => ({
    '': name,
    first: counted[0]?.[what].toFixed(digits) ?? '',
    last: counted.at(-1)?.[what].toFixed(digits) ?? '',
    'in an hour': anHour(what).toFixed(digits + 1),
    'last plan open': inPlan?.[what].toFixed(digits) ?? '',
  })
  const { soak } = targets
  print(`${ROUNDS * STRATEGIES * TEXT.length} keys, as in ${HOURS} h, with every plan closed again`, [
    {
      ...row('heap, MB', 'megabytes', 1),
      target:
        `${beside(anHour('megabytes'), soak['heap slope at home, MB in an hour'])} in an hour; ` +
        `open ${beside(inPlan?.megabytes ?? Number.NaN, soak['heap of the last plan, MB'])}`,
    },
    row('nodes', 'nodes'),
    row('listeners', 'listeners'),
  ])
}
