/** Nobody waits for the screen: what is typed right after a key that opens a card belongs to that card, to the letter. */

import { afterAll, expect, it } from 'vitest'
import { sitDown } from './kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan, strategiesOn } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

const said = [
  'Mom sings.',
  'Dad waits for a look.',
  'Leo holds the cup.',
  'Grandma claps.',
  'Dana brings songs.',
]

it('loses no letter between one card and the next', async () => {
  const page = await table.open()
  await sayWhoYouAre(page)
  await startPlan(page)
  await addOutcome(page, 'Leo will drink from a cup at supper.')
  await page.getByRole('button', { name: 'Add a strategy' }).click()
  for (const words of said) {
    await page.keyboard.type(words)
    await page.keyboard.press('Control+Shift+Enter')
  }
  await page.keyboard.type('And one more')
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await strategiesOn(page)).length).toBe(6)
  const shown = await strategiesOn(page)
  for (const [index, words] of [...said, 'And one more'].entries()) expect(shown[index]).toContain(words)

  await page.keyboard.press('Enter')
  await page.keyboard.type(', at once')
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await strategiesOn(page))[5]).toContain('And one more, at once')
  expect(table.complaints).toEqual([])
})
