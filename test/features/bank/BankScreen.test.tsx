import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { appStrategies } from '#domain'
import { addOwn, button, narrow, openBank, press, rows, TEXT, user, write } from './in-bank.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

async function choose(list: RegExp, option: string): Promise<void> {
  await user.click(within(screen.getByLabelText('Narrow the list')).getByRole('button', { name: list }))
  await user.click(screen.getByRole('option', { name: option }))
}

it('says of each strategy its ages, its source, how hard it is to read, and that nobody has reviewed it', async () => {
  await openBank('')
  expect(rows().length).toBeGreaterThan(20)
  expect(screen.getByText(`${appStrategies.length} strategies`)).toBeTruthy()
  for (const row of rows()) {
    expect(row.textContent).toMatch(/Practice idea; see .* \(\d{4}\)\. Reading grade [1-6]\. /u)
    expect(row.textContent).toContain('Not yet reviewed by a practitioner.')
    expect(row.textContent).toMatch(/(?:Birth to|\d+ to) \d+ (?:months|years)/u)
  }
})

it('finds by words, routine, age and concern, and shows all again', async () => {
  await openBank()
  await narrow('SOCK smile', 1)
  expect(rows()[0]?.textContent).toContain('Kiss the child’s toes before each sock')
  await narrow('song', 3)
  await choose(/Routine/, 'Bath')
  await waitFor(() => expect(rows()).toHaveLength(2))
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Bath', 'Any time of day']),
  )
  await choose(/What is hard now/, 'Is very quiet or hard to reach')
  await waitFor(() => expect(rows()).toHaveLength(1))
  await choose(/Age of the child/, 'Birth to 5 months')
  expect(await screen.findByText('No strategy fits')).toBeTruthy()
  await press('Show all')
  await waitFor(() => expect(rows().length).toBeGreaterThan(20))
})

it('keeps favorites, of the app and of one’s own, and takes them off', async () => {
  const records = await openBank()
  await addOwn('kiss [child]’s toes twice')
  await press(/^Favorite: Kiss the child’s toes twice/)
  await press(/^Favorite: Kiss the child’s toes before/)
  expect(button(/^Favorite: Kiss the child’s toes before/).getAttribute('aria-pressed')).toBe('true')
  await user.click(screen.getByLabelText('Only my favorites'))
  await narrow('', 2)
  await press(/^Favorite: Kiss the child’s toes before/)
  await waitFor(() => expect(rows()).toHaveLength(1))
  expect(records().map(({ marks, isFavorite }) => [marks, isFavorite])).toEqual([
    ['', true],
    ['dressing-sock-kiss', false],
  ])
})

it('adds a strategy of one’s own, shows how it reads, and says what is worth a look', async () => {
  const records = await openBank()
  await press('Add a strategy')
  await press('Keep the strategy')
  expect(screen.getByText('Write what the grown-up does.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText(TEXT))
  write(TEXT, 'see [child] 2x a week.')
  expect(
    screen.getByText('On the plan: The family will see the child 2x a week, as the ECMH consultant showed.'),
  ).toBeTruthy()
  expect(screen.getByText(/This says how often/)).toBeTruthy()
  write(TEXT, 'wave to [child].')
  expect(screen.queryByText(/This says how often/)).toBeNull()
  write('From (months)', '40')
  await press('Keep the strategy')
  expect(screen.getByText(/Write whole months from 0 to 36/)).toBeTruthy()
  write('From (months)', '6')
  await user.click(screen.getByLabelText('Cries a lot'))
  await press('Keep the strategy')
  expect(records()).toMatchObject([
    { text: 'wave to [child]', fromMonths: 6, toMonths: 36, concerns: ['crying'] },
  ])
  expect(screen.getByText('Your strategy is in the bank, under “Any time of day”.')).toBeTruthy()
})

it('changes and removes one’s own, with the way back', async () => {
  const records = await openBank()
  await addOwn('kiss [child]’s toes')
  await press(/^Change: Kiss/)
  write(TEXT, 'kiss [child]’s toes twice')
  await user.click(screen.getByLabelText('Eating is hard'))
  await press('Keep the strategy')
  expect(records()).toMatchObject([{ text: 'kiss [child]’s toes twice', concerns: ['eating'] }])
  await press(/^Change: Kiss/)
  await user.click(screen.getByLabelText('Eating is hard'))
  await press('Keep the strategy')
  expect(records()).toMatchObject([{ concerns: [] }])
  await press(/^Remove: Kiss/)
  expect(records()).toEqual([])
  await press('Undo')
  expect(records()).toHaveLength(1)
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

it('loses nothing that was typed when the dialog is closed', async () => {
  await openBank()
  await press('Add a strategy')
  await user.type(screen.getByLabelText(TEXT), 'wave')
  await user.keyboard('{Escape}')
  await press('Go on with your strategy')
  expect(screen.getByLabelText(TEXT)).toHaveProperty('value', 'wave')
  await press('Throw this away')
  await press('Add a strategy')
  expect(screen.getByLabelText(TEXT)).toHaveProperty('value', '')
})

it('makes one’s own version of a strategy, which nobody has reviewed', async () => {
  const records = await openBank()
  await press(/^Copy: Kiss/)
  await user.click(screen.getByRole('menuitem', { name: /Make my own version/ }))
  await screen.findByLabelText(TEXT)
  write(TEXT, 'kiss [child]’s toes twice')
  await press('Keep the strategy')
  expect(records()).toMatchObject([{ text: 'kiss [child]’s toes twice', marks: '', reviewedBy: '' }])
})

it('copies the sentence as the consultant’s or as the family’s, or says the words', async () => {
  await openBank()
  const copied = vi.spyOn(navigator.clipboard, 'writeText')
  await press(/^Copy: Kiss/)
  await user.click(screen.getByRole('menuitem', { name: /Copy as the ECMH consultant’s/ }))
  const sentence =
    'ECMH consultant will show the team how to kiss the child’s toes before each sock, and wait for a smile.'
  expect(await screen.findByText(`Copied: ${sentence}`)).toBeTruthy()
  expect(copied).toHaveBeenCalledWith(sentence)
  copied.mockRejectedValue(new Error('not allowed'))
  await press(/^Copy: Kiss/)
  await user.click(screen.getByRole('menuitem', { name: /Copy as the family’s/ }))
  expect(
    await screen.findByText(/does not let the app copy.*The family will kiss the child’s toes/),
  ).toBeTruthy()
})
