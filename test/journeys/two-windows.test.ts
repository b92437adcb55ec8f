/** Two windows on one plan: what is written in one is read in the other, and nothing is lost. */

import { afterAll, expect, it } from 'vitest'
import { sitDown } from './kitchen-table.ts'
import { addOutcome, addStrategy, sayWhoYouAre, startPlan, strategiesOn, untilSaved } from './steps.ts'
import { comeBack } from './coming-in.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('shows in each what was written in the other, also when both write at once', async () => {
  const first = await table.open()
  await sayWhoYouAre(first)
  await startPlan(first)
  await addOutcome(first, 'Ana will play with her brother after lunch.')
  await untilSaved(first)

  const second = await table.open(first.url().replace(table.address, ''))
  await second.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  await Promise.all([
    addStrategy(first, 'Mom will roll the ball first.', /Parent/),
    addStrategy(second, 'Dana will bring a soft ball.', /Service coordinator|Dana/),
  ])
  for (const window of [first, second]) {
    await expect.poll(async () => (await strategiesOn(window)).join('\n')).toContain('roll the ball first')
    await expect.poll(async () => (await strategiesOn(window)).join('\n')).toContain('bring a soft ball')
  }

  await second.close()
  await comeBack(first)
  await expect.poll(async () => (await strategiesOn(first)).length).toBe(2)
  expect(table.complaints).toEqual([])
})
