import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ruleIds, whyOf } from '#domain'
import { WhyIndex, WhyScreen } from '../../../src/features/placement/WhyScreen.tsx'

it('quotes the state with its source, and tells how the slip of PL-04 is read', () => {
  render(<WhyScreen rule="PL-04" backHref="#/back" />)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(whyOf('PL-04').title)
  const quote = screen.getByRole('blockquote')
  expect(quote).toHaveTextContent('then the service is not placed on the grid')
  expect(quote.querySelector('cite')).toHaveTextContent(/Ohio Department of Children & Youth/)
  expect(screen.getByText(/We follow the meaning/)).toBeVisible()
  expect(screen.getByText(/34 CFR 303\.344\(e\)\(1\)/)).toBeVisible()
  expect(screen.getByText(/state’s own page/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Back to the plan' })).toHaveAttribute('href', '#/back')
})

it.each(ruleIds)('tells of %s in plain words and quotes nobody who said nothing', (rule) => {
  render(<WhyScreen rule={rule} backHref="#/" />)
  expect(screen.getByText(whyOf(rule).reason)).toBeVisible()
  expect(screen.queryByText(/project seed/)).toBeNull()
  expect(screen.queryAllByRole('blockquote')).toHaveLength(whyOf(rule).seed === null ? 0 : 1)
})

it('says that there is no such rule', () => {
  render(<WhyScreen rule="PL-99" backHref="#/" />)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no rule with this number.')
})

it('lists every rule with its link', () => {
  render(<WhyIndex whyHref={(rule) => `#/why/${rule}`} backHref="#/" />)
  const links = within(screen.getByRole('list', { name: 'All rules' })).getAllByRole('link')
  expect(links).toHaveLength(ruleIds.length)
  expect(links[3]).toHaveAttribute('href', '#/why/PL-04')
})
