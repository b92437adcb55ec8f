/** What one key costs: ours, a bare text area and a bare editor in turn, in the same browser. */

import type { Page } from 'playwright-core'
import { comeBack } from '../journeys/coming-in.ts'
import { servePages } from './compared-pages.ts'
import { median, quantile, told } from './figures.ts'
import { ProcessorTime } from './processor-time.ts'
import { beside, print } from './report.ts'
import { fillText, goHome, openStrategy, WORDS, writePlan } from './scenes.ts'
import targets from './targets.json' with { type: 'json' }
import { type KeyTimes, typeAndWatch, watchSaves } from './watch-keys.ts'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 6)

const fields = ['text area', 'Tiptap + y-indexeddb', 'ours'] as const
type Field = (typeof fields)[number]
type Rounds = Readonly<Record<Field, KeyTimes[]>>

interface Scene {
  readonly title: string
  readonly search: string
  /** Leaves our page with the cursor in a strategy. */
  readonly prepare: (page: Page) => Promise<void>
}

const scenes: readonly Scene[] = [
  {
    title: 'a text of 400 paragraphs',
    search: '?paragraphs=400',
    prepare: async (page) => {
      await writePlan(page, 'Mia', { outcomes: 1, strategies: 1 })
      await openStrategy(page, 1)
      await fillText(page, 400)
    },
  },
  {
    title: 'one of 100 strategies',
    search: '?strategies=100',
    prepare: async (page) => {
      await writePlan(page, 'Ben', { outcomes: 1, strategies: 100 })
      await openStrategy(page, 50)
    },
  },
]

/** `home` stands on the list of plans. */
export async function compareKeys(home: Page): Promise<void> {
  const compared = await servePages()
  await watchSaves(home)
  await comeBack(home)
  for (const { title, search, prepare } of scenes) {
    await goHome(home)
    await prepare(home)
    const pages = {
      'text area': await openCompared(home, `${compared.address}textarea.html${search}`),
      'Tiptap + y-indexeddb': await openCompared(home, `${compared.address}tiptap.html${search}`),
      ours: home,
    }
    tell(title, await takeTurns(pages))
    await pages['text area'].close()
    await pages['Tiptap + y-indexeddb'].close()
    await home.bringToFront()
  }
  await compared.leave()
}

async function openCompared(home: Page, address: string): Promise<Page> {
  const page = await home.context().newPage()
  await watchSaves(page)
  await page.goto(address)
  await page.getByRole('textbox', { name: 'Field' }).waitFor()
  return page
}

/** Each round begins with another one of the three, so that none has always the quiet moment. */
async function takeTurns(pages: Readonly<Record<Field, Page>>): Promise<Rounds> {
  const processors = {
    'text area': await ProcessorTime.of(pages['text area']),
    'Tiptap + y-indexeddb': await ProcessorTime.of(pages['Tiptap + y-indexeddb']),
    ours: await ProcessorTime.of(pages.ours),
  }
  const rounds: Rounds = { 'text area': [], 'Tiptap + y-indexeddb': [], ours: [] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (let turn = 0; turn < fields.length; turn += 1) {
      const field = fields[(round + turn) % fields.length] ?? 'ours'
      await pages[field].bringToFront()
      if (field === 'ours') await pages.ours.locator('[contenteditable="true"]').focus()
      else await pages[field].getByRole('textbox', { name: 'Field' }).focus()
      await pages[field].keyboard.press('Control+End')
      let times: Omit<KeyTimes, 'processor'> | undefined
      const worked = await processors[field].during(async () => {
        times = await typeAndWatch(pages[field], WORDS)
      })
      // The first round warms up.
      if (round > 0 && times !== undefined)
        rounds[field].push({ ...times, processor: [worked / WORDS.length] })
    }
  }
  return rounds
}

function tell(title: string, rounds: Rounds): void {
  const all = (field: Field, what: keyof KeyTimes) => rounds[field].flatMap((times) => times[what])
  const columns = (what: keyof KeyTimes) =>
    Object.fromEntries(
      fields.map((field) => [field, all(field, what).length === 0 ? '' : told(all(field, what))]),
    )
  const { keys } = targets
  const ratio = ratioOf(rounds, 'processor')
  const beyond = quantile(all('ours', 'frame'), 0.95) - quantile(all('text area', 'frame'), 0.95)
  const saved = all('ours', 'saved')
  const savedRatio = ratioOf(rounds, 'saved')
  print(`A key in ${title}, ms: median (p95, p99)`, [
    {
      '': 'the page at work, all told',
      ...Object.fromEntries(fields.map((field) => [field, median(all(field, 'processor')).toFixed(1)])),
      target: `${ratio.toFixed(2)} × Tiptap, ${beside(ratio, keys['work ratio'])}`,
    },
    { '': 'until the page is free again', ...columns('work') },
    {
      '': 'to the painted frame',
      ...columns('frame'),
      target:
        `p95 ${beyond.toFixed(1)} beyond text area, ${beside(beyond, keys['frames beyond a text area, p95'])}; ` +
        `p99 ${beside(quantile(all('ours', 'frame'), 0.99), keys['frame p99'])}`,
    },
    {
      '': 'to kept (ours: sealed, flushed, in both copies)',
      ...columns('saved'),
      target:
        `${savedRatio.toFixed(2)} × Tiptap, ${beside(savedRatio, keys['saved ratio'])}; ` +
        `median ${beside(median(saved), keys['saved median'])}; ` +
        `p99 ${beside(quantile(saved, 0.99), keys['saved p99'])}`,
    },
  ])
}

/** Ours against the bare editor, round by round, so that a machine that drifts does not decide. */
function ratioOf(rounds: Rounds, what: keyof KeyTimes): number {
  return median(
    rounds.ours.map(
      (ours, at) => median(ours[what]) / median(rounds['Tiptap + y-indexeddb'][at]?.[what] ?? []),
    ),
  )
}
