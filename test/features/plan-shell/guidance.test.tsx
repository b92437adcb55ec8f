import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { PlanShell } from '#features/plan-shell'
import { Guided, type GuideTopic } from '#session'
import { guidance } from '../../../src/features/plan-shell/guidance.en.ts'
import { openSorting } from '../../builders/sorting.tsx'

const user = userEvent.setup()
const links = {
  access: '#/access',
  forGood: '#/for-good',
  destroy: '#/destroy',
  visit: '#/v',
  about: '#/a',
  team: '#/t',
  services: '#/s',
  toSort: '#/x',
  whyIndex: '#/w',
  whoMay: '#/help/roles',
  why: (rule: string) => `#/w/${rule}`,
  outcome: (id: string) => `#/o/${id}`,
}

afterEach(() => vi.unstubAllGlobals())

async function openShell(topic: GuideTopic = 'outcome') {
  const { show, ...at } = await openSorting()
  const screenOf = (current: string) => (
    <PlanShell {...{ links, topic, current }} onGo={() => {}} homeHref="#/">
      <h1>Here</h1>
      <Guided topic="statement">
        <input aria-label="Statement" />
      </Guided>
      <Guided topic="criterion">
        <input aria-label="Criterion" />
      </Guided>
      <button type="button">Elsewhere</button>
    </PlanShell>
  )
  const shown = show(screenOf('#/o/1'))
  return { ...at, shown, screenOf }
}

const panel = () => screen.getByRole('complementary', { name: 'How to write this' })

it('follows the focus from part to part, and stays where it was on a button', async () => {
  await openShell()
  expect(within(panel()).getByRole('heading')).toHaveTextContent('An outcome')
  await user.click(screen.getByLabelText('Criterion'))
  expect(within(panel()).getByRole('heading')).toHaveTextContent('How we will know')
  expect(panel()).toHaveTextContent(/Good“Leo stays at the table.*Weak“8 of 10 trials/)
  await user.type(screen.getByLabelText('Criterion'), 'x')
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
  expect(within(panel()).getByRole('heading')).toHaveTextContent('How we will know')
  await user.click(screen.getByLabelText('Statement'))
  expect(within(panel()).getByRole('heading')).toHaveTextContent('What we would like to see')
})

it('speaks of the part that had the focus before help was there', async () => {
  const { shown, screenOf, laptop, plan } = await openShell()
  shown.unmount()
  const { InPlan } = await import('../../builders/in-plan.tsx')
  const field = document.createElement('div')
  field.dataset['guide'] = 'now'
  field.tabIndex = -1
  document.body.append(field)
  field.focus()
  render(<InPlan {...{ laptop, plan }}>{screenOf('#/o/1')}</InPlan>)
  expect(within(panel()).getByRole('heading')).toHaveTextContent('What is happening now')
  field.remove()
})

it('is no live region, and F6 reaches it', async () => {
  await openShell()
  expect(panel().closest('[aria-live], [role=status], [role=log]')).toBeNull()
  screen.getByRole('main').focus()
  fireEvent.keyDown(screen.getByRole('main'), { key: 'F6' })
  expect(panel()).toHaveFocus()
})

it('stands closed under its own field where there is no room beside the work', async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
  await openShell()
  expect(screen.queryByRole('complementary')).toBeNull()
  const folds = screen.getAllByRole('group').filter((each) => each.matches('details'))
  expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
    'How to write this: What we would like to see',
    'How to write this: How we will know',
    'How to write this: An outcome',
  ])
  expect(folds.every((fold) => !fold.hasAttribute('open'))).toBe(true)
})

it('stands under the fields of the grid on every screen, since the grid takes the whole width', async () => {
  await openShell('services')
  expect(screen.queryByRole('complementary')).toBeNull()
  expect(screen.getByText(/How we will know/, { selector: 'summary span *' })).toBeInTheDocument()
})

it.each(Object.entries(guidance))('says of %s what to ask, and gives both examples or none', (_, help) => {
  expect(help.questions.length).toBeGreaterThan(0)
  expect(help.good === undefined).toBe(help.weak === undefined)
  for (const said of [help.text, ...help.questions, help.good ?? '', help.weak ?? ''])
    for (const sentence of said.split(/(?<=[.?!])\s/u))
      expect(sentence.split(/\s+/u).length).toBeLessThanOrEqual(26)
})

it('begins anew on another section', async () => {
  const { shown, screenOf, laptop, plan } = await openShell()
  await user.click(screen.getByLabelText('Criterion'))
  const { InPlan } = await import('../../builders/in-plan.tsx')
  act(() => shown.rerender(<InPlan {...{ laptop, plan }}>{screenOf('#/o/2')}</InPlan>))
  expect(within(panel()).getByRole('heading')).toHaveTextContent('An outcome')
})
