import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { DownloadCopy, PlanShell } from '#features/plan-shell'
import { addEntry, addRecord, changeRecord, type SaveState } from '#session'
import { openSorting } from '../../builders/sorting.tsx'

const user = userEvent.setup()
const links = {
  access: '#/access',
  forGood: '#/for-good',
  destroy: '#/destroy',
  visit: '#/visit',
  about: '#/about',
  team: '#/team',
  services: '#/services',
  why: () => '#/why',
  whyIndex: '#/why',
  whoMay: '#/help/roles',
  toSort: '#/to-sort',
  outcome: (id: string) => `#/outcome/${id}`,
}

afterEach(() => vi.restoreAllMocks())

async function openShell() {
  const at = await openSorting()
  await at.plan.settled()
  const onGo = vi.fn<(href: string) => void>()
  at.show(
    <PlanShell {...{ links, onGo }} homeHref="#/" current="#/about" topic="about">
      <h1>About</h1>
      <input aria-label="Elsewhere" />
    </PlanShell>,
  )
  const save = (state: SaveState) => act(() => at.plan.store.setState({ save: state }))
  return { ...at, onGo, save }
}

const section = (name: RegExp) =>
  within(screen.getByRole('navigation', { name: 'Sections of this plan' })).getByRole('link', { name })

it('says whether the work is saved, being saved, or not and why', async () => {
  const { save } = await openShell()
  expect(screen.getByText('Saved on this laptop')).toBeVisible()
  save({ kind: 'saving', since: '2026-03-14T09:26:53.000Z' })
  expect(screen.getByText('Saving…')).toBeVisible()
  save({ kind: 'not saved', problem: { kind: 'full' } })
  expect(screen.getByText('Not saved: this laptop is out of space.').closest('[role=alert]')).toBeVisible()
  expect(screen.queryByText('Saved on this laptop')).toBeNull()
})

it('tells what to do when it is not saved: try again, or take a plain copy away', async () => {
  const { plan, save } = await openShell()
  const retry = vi.spyOn(plan, 'retry').mockImplementation(() => undefined)
  const copies: Blob[] = []
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      copies.push(blob)
      return 'blob:copy'
    },
    revokeObjectURL: () => undefined,
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  save({ kind: 'not saved', problem: { kind: 'full' } })
  await user.click(screen.getByRole('button', { name: 'What to do' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText(/delete large files/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Try again now' }))
  expect(retry).toHaveBeenCalledOnce()
  expect(dialog.getByText(/not sealed/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Download a plain copy' }))
  expect(await textOf(copies[0])).toContain('Outcome 1: Ana falls asleep without crying.')
})

it('says of each section where it is', async () => {
  const { plan, outcome } = await openShell()
  expect(section(/^About the child/)).toHaveTextContent('In progress')
  expect(section(/^Outcome 1/)).toHaveTextContent('In progress')
  expect(section(/^EI services/)).toHaveTextContent('Not started')
  expect(section(/^To sort/)).toHaveTextContent('Nothing waits')
  act(() => {
    plan.run(changeRecord('outcomes', outcome, { criterion: '4 of 7 nights' }))
    plan.run(addEntry({ values: { place: 'strategy' }, words: 'Dad sings', outcomes: [outcome] }))
  })
  expect(section(/^Outcome 1/)).toHaveTextContent('Filled in')
  act(() => void plan.run(addEntry({ values: { place: 'to-sort' }, words: 'a swing', outcomes: [outcome] })))
  expect(section(/^Outcome 1/)).toHaveTextContent('Needs a look')
  expect(section(/^To sort/)).toHaveTextContent('1 waits')
  act(() => void plan.run(addRecord('outcomes', {})))
  expect(section(/^Outcome 2/)).toHaveTextContent('Not started')
})

it('adds an outcome and goes there', async () => {
  const { plan, onGo } = await openShell()
  await user.click(screen.getByRole('button', { name: 'Add an outcome' }))
  expect(onGo).toHaveBeenCalledWith(`#/outcome/${plan.data.outcomes[1]?.id}`)
})

it('takes back and does again by keys, anywhere on the page', async () => {
  const { plan, outcome } = await openShell()
  act(() => plan.run(changeRecord('outcomes', outcome, { now: 'She cries.' })))
  const now = () => plan.data.outcomes[0]?.now
  await user.click(screen.getByLabelText('Elsewhere'))
  await user.keyboard('{Control>}z{/Control}')
  expect(now()).toBe('')
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
  expect(now()).toBe('She cries.')
  await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}')
  expect(now()).toBe('She cries.')
  await user.keyboard('{Control>}{Alt>}z{/Alt}{/Control}')
  expect(now()).toBe('She cries.')
})

it('warns beside each download that the copy is not sealed', async () => {
  const at = await openSorting()
  at.show(<DownloadCopy />)
  expect(screen.getByText(/Anybody who has the file can read it/)).toBeVisible()
})

/** The simulated page's blobs cannot be asked for their text. */
function textOf(blob: Blob | undefined): Promise<string> {
  if (blob === undefined) throw new Error('Nothing was downloaded.')
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.readAsText(blob)
  })
}
