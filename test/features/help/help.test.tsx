import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ruleIds } from '#domain'
import { HelpScreen } from '#features/help'
import { addRecord, changeRecord, LaptopProvider } from '#session'
import { findInHelp } from '../../../src/features/help/find-in-help.ts'
import type { HelpLinks } from '../../../src/features/help/links.ts'
import { everyPage, type PageId, pageIds, toolIds } from '../../../src/features/help/page-ids.ts'
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

const print = vi.fn<() => void>()

async function help(page = '') {
  const laptop = await openTestLaptop()
  const screenOf = (at: string) => (
    <LaptopProvider laptop={laptop}>
      <HelpScreen appName="IFSP Editor" links={links} page={at} version="1.2.3" onPrint={print} />
    </LaptopProvider>
  )
  const shown = render(screenOf(page))
  return { laptop, go: (at: string) => shown.rerender(screenOf(at)) }
}

const listed = () => within(screen.getByRole('list', { name: 'Pages of Help' })).getAllByRole('link')

const tools = () => within(screen.getByRole('list', { name: 'One page for each tool' })).getAllByRole('link')

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

it('lists one page for each screening tool apart, and finds it by a fuller name', async () => {
  await help()
  expect(tools().map(({ textContent }) => textContent)).toEqual(toolIds.map((id) => pages[id].title))
  await user.type(screen.getByLabelText('Find in Help'), 'devereux')
  expect(tools().map(({ textContent }) => textContent)).toEqual(['DECA-I/T (Devereux)'])
})

it.each(toolIds)('explains “%s” under the screening tools, and prints it', async (id) => {
  await help(id)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(pages[id].title)
  expect(screen.getByRole('navigation')).toHaveTextContent('Screening tools')
  expect(within(screen.getByRole('navigation')).getByRole('link', { current: 'page' })).toHaveTextContent(
    'tools',
  )
  const rows = within(screen.getByRole('table')).getAllByRole('rowheader')
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'What it is for',
    'Who fills it in',
    'Ages',
    'How long it takes',
  ])
  const parts = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(parts).toEqual([
    'What happens then',
    'What may stand in the plan',
    'What stays out of the plan',
    'Rights',
  ])
  await user.click(screen.getByRole('button', { name: 'Print this page' }))
  expect(print).toHaveBeenCalled()
  expect(document.querySelector('[data-prints]')).not.toBeNull()
})

it('asks no question of a tool and gives no number that sorts children', () => {
  for (const id of toolIds) {
    const said = saidOn(id).join(' ')
    expect(said).not.toMatch(/\?|cut-?off|\bscore of\b|points? or (?:more|less|above)|\d\s*points/iu)
  }
})

it('says of a parent’s own tools that nothing of them is stored', () => {
  for (const id of ['epds', 'psi'] as const)
    expect(saidOn(id).join(' ')).toMatch(/That it was filled in, and all that came of it/)
  expect(saidOn('asq-se').join(' ')).toMatch(/electronic is not allowed/)
})

it('sets the IMH credential and the ECMH consultant side by side, and says why neither changes a place', async () => {
  await help('roles')
  const table = within(screen.getByRole('table', { name: 'IMH credential and ECMH consultant' }))
  expect(table.getByRole('row', { name: /^In the plan/ })).toHaveTextContent(
    /strategies of an outcome. Never on the grid/,
  )
  const rules = screen.getAllByRole('link', { name: /^Why .PL-/ }).map((link) => link.getAttribute('href'))
  expect(rules).toEqual(['#/help/why/PL-09', '#/help/why/PL-10'])
  expect(screen.getByText(/Neither of them changes where an entry belongs/)).toBeVisible()
})

it('names only rules that there are', () => {
  for (const id of everyPage)
    for (const { why = [] } of pages[id].sections) for (const rule of why) expect(ruleIds).toContain(rule)
})

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
  for (const id of everyPage)
    for (const sentence of saidOn(id).flatMap((said) => said.split(/(?<=[.?!:])\s/u)))
      expect(sentence.split(/\s+/u).length).toBeLessThanOrEqual(22)
})

/** Every paragraph, line and cell of a page. */
function saidOn(id: PageId): readonly string[] {
  return pages[id].sections.flatMap(({ text = [], steps = [], list = [], table }) => [
    ...text,
    ...steps,
    ...list,
    ...(table?.rows.flat() ?? []),
  ])
}
