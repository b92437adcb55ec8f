/** Three windows on one plan, all typing at once; one of them dies. What it had saved is in the others, and they go on. */

import { afterAll, expect, it } from 'vitest'
import { sitDown } from './kitchen-table.ts'
import {
  addOutcome,
  beginStrategy,
  crash,
  sayWhoYouAre,
  startPlan,
  strategiesRead,
  untilSaved,
} from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

const said = [
  'Mom will roll the ball first and wait for a look.',
  'Dad will sing the bath song before supper.',
  'Grandma will hold the cup and say more.',
] as const

it('comes together while all three type, and after one is killed', { timeout: 180_000 }, async () => {
  const first = await table.open()
  await sayWhoYouAre(first)
  await startPlan(first)
  await addOutcome(first, 'Ana will play with her brother after lunch.')
  await untilSaved(first)
  const route = first.url().replace(table.address, '')
  const windows = [first, await table.open(route), await table.open(route)] as const
  for (const window of windows) await window.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()

  await Promise.all(
    windows.map(async (window, index) => {
      await beginStrategy(window)
      await window.keyboard.type(said[index] ?? '', { delay: 15 })
      await window.keyboard.press('Control+Enter')
    }),
  )
  for (const window of windows)
    for (const words of said)
      await expect.poll(() => strategiesRead(window), { timeout: 20_000 }).toContain(words)

  const [, second, third] = windows
  await beginStrategy(third)
  await third.keyboard.type('Uncle Ben will bring the slide.')
  await untilSaved(third)
  await third.keyboard.type(' And then')
  await crash(third)
  for (const window of [first, second]) {
    await expect.poll(() => strategiesRead(window), { timeout: 20_000 }).toContain('bring the slide.')
  }

  await Promise.all(
    [first, second].map(async (window, index) => {
      await beginStrategy(window)
      await window.keyboard.type(`After the crash, window ${index + 1}.`)
      await window.keyboard.press('Control+Enter')
    }),
  )
  for (const window of [first, second])
    for (const number of [1, 2])
      await expect.poll(() => strategiesRead(window), { timeout: 20_000 }).toContain(`window ${number}.`)
  await untilSaved(first)
  await untilSaved(second)

  await table.killBrowser()
  const again = await table.open(route)
  for (const words of [...said, 'bring the slide.', 'window 1.', 'window 2.'])
    await expect.poll(() => strategiesRead(again), { timeout: 20_000 }).toContain(words)
  expect(table.complaints).toEqual([])
})
