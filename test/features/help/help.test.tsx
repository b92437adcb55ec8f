import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ruleIds } from '#domain'
import { HelpScreen } from '#features/help'
import { addRecord, changeRecord, LaptopProvider } from '#session'
import { findInHelp } from '../../../src/features/help/find-in-help.ts'
import type { HelpLinks } from '../../../src/features/help/links.ts'
import { pageIds } from '../../../src/features/help/page-ids.ts'
import { pages } from '../../../src/features/help/pages.en.ts'
import { placeRows } from '../../../src/features/help/place-rows.en.ts'
import { openTestLaptop } from '../../builders/laptop.ts'

const user = userEvent.setup()
const links: HelpLinks = {
  home: '#/',
  help: '#/help',
  page: (id) => `#/help/${id}`,
  plan: (id) => `#/plan/${id}`,
  why: (rule) => `#/help/why/${rule}`,
  keyboard: '#/keyboard',
}

async function help(page = '') {
  const laptop = await openTestLaptop()
  const screenOf = (at: string) => (
    <LaptopProvider laptop={laptop}>
      <HelpScreen appName="IFSP Editor" links={links} page={at} version="1.2.3" />
    </LaptopProvider>
  )
  const shown = render(screenOf(page))
  return { laptop, go: (at: string) => shown.rerender(screenOf(at)) }
}

const listed = () => within(screen.getByRole('list', { name: 'Pages of Help' })).getAllByRole('link')

it('lists every page, and finds one by its words', async () => {
  await help()
  expect(listed()).toHaveLength(pageIds.length)
  await user.type(screen.getByLabelText('Find in Help'), 'trash full')
  expect(listed().map(({ textContent }) => textContent)).toEqual(['If something goes wrong'])
  expect(screen.getByText(/Empty the trash/)).toBeVisible()
  expect(screen.getByText('1 page')).toBeVisible()
  await user.type(screen.getByLabelText('Find in Help'), ' zebra')
  expect(screen.getByText(/No page has these words/)).toBeVisible()
})

const idsOf = (typed: string) => findInHelp(typed).map(({ id }) => id)

it('finds rows of the table, words in any case and with any apostrophe', () => {
  expect(idsOf('LIBRARY')).toContain('where')
  expect(idsOf("parent's own care")).toContain('supports')
  expect(idsOf('grid ecmh')).toContain('grid')
})

it.each(pageIds)(
  'shows the page “%s” with one heading of the first level, and says which is open',
  async (id) => {
    await help(id)
    expect(screen.getAllByRole('heading', { level: 1 }).map((each) => each.textContent)).toEqual([
      pages[id].title,
    ])
    const nav = within(screen.getByRole('navigation'))
    expect(nav.getByRole('link', { current: 'page' })).toHaveTextContent(pages[id].title)
  },
)

it('says the main rule in a table, each row with the way to its reason', async () => {
  await help('where')
  const table = within(screen.getByRole('table', { name: 'What was said, and where it goes' }))
  const row = table.getByRole('row', { name: /ECMH consultant does/ })
  expect(row).toHaveTextContent('Strategies, and never the grid')
  expect(within(row).getByRole('link')).toHaveAttribute('href', '#/help/why/PL-02')
  for (const { rule } of placeRows) expect(ruleIds).toContain(rule)
})

it('takes the keyboard to the heading of the next page', async () => {
  const { go } = await help('grid')
  go('saving')
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

it('points to the keys and says the version; an unknown page says so', async () => {
  const { go } = await help('keyboard')
  expect(screen.getByRole('link', { name: 'See all keys on one page' })).toHaveAttribute('href', '#/keyboard')
  go('program')
  expect(screen.getByText('This is version 1.2.3.')).toBeVisible()
  go('nonsense')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('no such page')
})

it('leads back to the plan that was open, and shows the first sentences again', async () => {
  const { laptop } = await help()
  expect(screen.queryByRole('link', { name: 'Back to the plan' })).toBeNull()
  laptop.workspace.run(changeRecord('settings', 'settings', { lastPlan: 'p', hasSeenTour: true }))
  laptop.workspace.run(addRecord('visits', { section: 'about' }, { id: 'p' }))
  expect(await screen.findByRole('link', { name: 'Back to the plan' })).toHaveAttribute('href', '#/plan/p')
  await user.click(screen.getByRole('button', { name: /three sentences/ }))
  expect(laptop.workspace.data.settings.hasSeenTour).toBe(false)
  expect(window.location.hash).toBe('#/')
})

it('speaks in short sentences', () => {
  for (const id of pageIds)
    for (const { text = [], steps = [], list = [] } of pages[id].sections)
      for (const sentence of [...text, ...steps, ...list].flatMap((said) => said.split(/(?<=[.?!:])\s/u)))
        expect(sentence.split(/\s+/u).length).toBeLessThanOrEqual(22)
})
