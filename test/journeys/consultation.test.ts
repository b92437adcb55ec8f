/** The life of a consultation, by keyboard: asked, advised, agreed with the family; and the care it leads to. */

import { afterAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { unlock } from './coming-in.ts'
import { find } from './finding.ts'
import { check, focused, press, tabTo, type } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { faultsOf } from './looking.ts'
import { addOutcome, sayWhoYouAre, startPlan, strategiesOn, untilSaved } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

let page: Page

/** The cards of the consultations, as they read. */
const consultations = () =>
  page.getByRole('list', { name: 'ECMH consultation' }).locator('> li').allTextContents()

/** Goes to a question and takes the answer that begins so, by the arrow keys, as in any group of radio buttons. */
async function reply(question: RegExp, words: RegExp): Promise<void> {
  await tabTo(page, question)
  for (let count = 0; count < 6 && !words.test(await focused(page)); count += 1)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
}

/** Opens a list of answers and takes the one that begins so. */
async function choose(field: RegExp, answer: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor()
  await page.keyboard.type(answer)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}

it('writes down advice from a meeting in one step: among the strategies, and in the log', async () => {
  page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await sayWhoYouAre(page)
  await startPlan(page, 'Leo')
  await addOutcome(page, 'Leo falls asleep in his bed four nights a week.')
  await find(page, 'advice of the')
  await page.getByRole('dialog', { name: 'Advice of the ECMH consultant' }).waitFor()
  await expect.poll(() => focused(page)).toMatch(/What will be done/)
  await page.keyboard.type('ECMH consultant will show Mom a calm bedtime song.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Say who gave the advice.').waitFor()
  await expect.poll(() => focused(page)).toMatch(/Which consultant/)
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.type('June Okafor')
  await check(page, /It was said in a team meeting/)
  await reply(/Did the family agree/, /Not yet/)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Written down as strategy 1, and in the log.').waitFor()
  await expect.poll(() => strategiesOn(page)).toHaveLength(1)
  expect((await strategiesOn(page))[0]).toContain('ECMH consultant will show Mom a calm bedtime song.')
  expect((await consultations())[0]).toContain('Advised, not agreed with the family yet')
  expect(await faultsOf(page)).toEqual([])
})

it('keeps what is half written when the form is closed', async () => {
  await press(page, 'Write advice down')
  await page.keyboard.type('June will sit with Kelly')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await press(page, 'Write advice down')
  expect(await page.getByRole('textbox', { name: /What will be done/ }).inputValue()).toBe(
    'June will sit with Kelly',
  )
  await page.keyboard.press('Escape')
})

it('adopts advice with the family’s yes, who gave it, when and to whom', async () => {
  await press(page, /^The family agreed: ECMH consultant will show Mom/)
  await page.getByRole('dialog', { name: 'The family agreed' }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Say who of the family answered.').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.type('Mom')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Adopted: the family agreed.').waitFor()
  const [card = ''] = await consultations()
  expect(card).toContain('Mom of the family.')
  expect(card).toMatch(/Dana Reed heard the yes/)
})

it('asks the consultant, who takes it up, advises, and hears a no: the strategy is taken off', async () => {
  await press(page, 'Ask the ECMH consultant')
  await page.getByRole('dialog', { name: 'Ask the ECMH consultant' }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Choose what it is about.').waitFor()
  await choose(/What is it about/, 'Whether')
  await reply(/signed release/, /No$/)
  await page.getByText('No release is on file').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.getByText('Asked. It stands with the requests of the consultant.').waitFor()
  await press(page, /^Take it up: Whether a referral is right/)
  await page.getByText('Taken up.').waitFor()
  await press(page, /^Advise: Whether a referral is right/)
  await page.keyboard.type('June will tell the team which signs to look for.')
  await type(page, /Which consultant/, 'June Okafor')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Written down as strategy 2, and in the log.').waitFor()
  await press(page, /^The family said no: June will tell/)
  await page.keyboard.type('Dad')
  await page.keyboard.press('Control+Enter')
  await page.getByText('The family said no. The strategy was taken off.').waitFor()
  await expect.poll(() => strategiesOn(page)).toHaveLength(1)
  expect((await consultations())[1]).toContain('Dad of the family.')
})

it('puts care of an agency that gives no EI services among the supports, once it is in place', async () => {
  await find(page, 'leads to care')
  await page.getByRole('dialog', { name: 'Consultation leads to mental health care' }).waitFor()
  await page.keyboard.type('Somebody for Mom to talk to')
  await reply(/Whose help is it/, /A parent’s own care/)
  await reply(/Did the parent agree/, /Yes/)
  await type(page, /^Which agency gives it/, 'Harbor Street')
  await reply(/Is it there already/, /Not yet/)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Write the next step.').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.type('Kelly will call Harbor Street with Mom.')
  await type(page, /When was the family referred.*Month/, '11')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2026')
  await page.keyboard.press('Control+Enter')
  await page.getByText(/^Written down: /).waitFor()
  await page.getByText('Referred Nov 2, 2026.', { exact: false }).waitFor()
  expect((await strategiesOn(page)).join()).toContain('Kelly will call Harbor Street with Mom.')
  const supports = page.getByRole('list', { name: /^Supports that we currently have/ })
  expect(await supports.getByText('Somebody for Mom to talk to').count()).toBe(0)
  await press(page, /^First appointment: Somebody/)
  await page.keyboard.press('Control+Enter')
  await page.getByText('First appointment written down. The help is in place now.').waitFor()
  await supports.getByText('Somebody for Mom to talk to').waitFor()
  expect(await faultsOf(page)).toEqual([])
})

it('asks about an agency that nobody knows, and puts nothing on the grid', async () => {
  await press(page, 'It leads to mental health care')
  await page.keyboard.type('Counseling for Mom and Leo')
  await reply(/Whose help is it/, /An EI service/)
  await choose(/Which EI service/, 'Social')
  await type(page, /^Which agency gives it/, 'North Harbor')
  await reply(/Is it there already/, /Yes/)
  await page.keyboard.press('Control+Enter')
  await page.getByText('It waits in To sort for one answer.', { exact: false }).waitFor()
  await page
    .getByText(/^Is North Harbor paid to give EI services/)
    .first()
    .waitFor()
  await find(page, 'services')
  await page.getByRole('heading', { level: 1, name: /services/i }).waitFor()
  expect(await page.getByRole('row').filter({ hasText: 'Counseling for Mom' }).count()).toBe(0)
})

it('lists what waits, and stands after a reload', async () => {
  await find(page, 'outcome 1')
  await press(page, 'Ask the ECMH consultant')
  await choose(/What is it about/, 'Support')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Asked. It stands with the requests').waitFor()
  await untilSaved(page)
  await page.goto(new URL('#/requests', page.url()).href)
  await page
    .getByRole('list', { name: 'Waiting for the consultant' })
    .getByText('Support for a parent')
    .waitFor()
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Leo')
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()
  await unlock(page)
  await expect.poll(consultations).toHaveLength(3)
  expect(table.complaints).toEqual([])
})
