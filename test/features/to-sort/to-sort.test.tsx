import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gridOf, standOf, supportsOf, toSortOf } from '#domain'
import { addRecord, moveEntry } from '#session'
import { QuestionForm } from '../../../src/features/placement/index.ts'
import { ToSortHere } from '../../../src/features/to-sort/index.ts'
import { ToSortScreen } from '../../../src/features/to-sort/ToSortScreen.tsx'
import { openSorting, type Sorting, today, whyHref, wordsIn } from '../../builders/sorting.tsx'

const user = userEvent.setup()
const room = { today, links: { why: whyHref }, slots: { Question: QuestionForm } }
const counseling = { place: 'service', serviceType: 'PSY', isNeeded: 'yes' } as const

const showAll = (at: Sorting) => at.show(<ToSortScreen {...room} />)
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
const cards = () => within(screen.getByRole('list', { name: 'What waits' })).queryAllByRole('listitem')
const focused = (name: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('button', { name })).toHaveFocus())

it('teaches in a sentence while nothing waits', async () => {
  showAll(await openSorting())
  expect(screen.getByRole('heading', { level: 2, name: 'Nothing waits' })).toBeVisible()
  expect(screen.getByText(/It does not print/)).toBeVisible()
})

it('adds anything by Enter, without an outcome, and stays ready for the next', async () => {
  const at = await openSorting()
  showAll(at)
  const field = screen.getByRole('textbox', { name: /Write anything here/ })
  await user.type(field, 'Blue cups{Enter}')
  await user.type(field, '  {Enter}')
  await user.type(field, 'OT weekly{Enter}')
  expect(field).toHaveFocus()
  expect(field).toHaveValue('')
  expect(wordsIn(at.plan)).toEqual(['Blue cups', 'OT weekly'])
  expect(at.plan.data.entries[0]).toMatchObject({ place: 'to-sort', outcomes: [], nature: 'unknown' })
  expect(cards()).toHaveLength(2)
})

it('tells where it was put, by whom, and why it waits', async () => {
  const at = await openSorting()
  at.add('ECMH consultation for the team', { values: { place: 'service' }, actors: [at.dana] })
  showAll(at)
  const [card] = cards()
  expect(card).toHaveTextContent('ECMH consultation for the team')
  expect(card).toHaveTextContent(/Put in EI services grid, written by/)
  expect(card).toHaveTextContent('ECMH consultation does not go on the grid')
  expect(card).toHaveTextContent('For outcome 1')
  expect(screen.getByRole('link', { name: 'Why? Waiting 1' })).toHaveAttribute('href', '#/why/PL-02')
  await press('Put it in strategies')
  expect(standOf(at.entryOf(at.plan.data.entries[0]?.id ?? ''), at.plan.data)).toBe('strategies')
})

it('brings the row onto the grid when its question is answered', async () => {
  const at = await openSorting()
  const id = at.add('Counseling for Mom and Ana', { values: { ...counseling, agency: at.southeast } })
  showAll(at)
  await press('Yes, its own staff')
  expect(gridOf(at.plan.data).map((row) => row.id)).toEqual([id])
  expect(screen.getByRole('status')).toHaveTextContent('It is on the EI services grid now.')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Nothing waits' })).toHaveFocus())
  await press('Undo')
  expect(gridOf(at.plan.data)).toEqual([])
  await focused('Yes, its own staff')
})

it('makes a support of it when the agency gives no EI services and the family has it', async () => {
  const at = await openSorting()
  const id = at.add('Counseling for Mom and Ana', { values: { ...counseling, agency: at.southeast } })
  showAll(at)
  await press('No')
  await focused('Put it in supports')
  await press('Yes, it is in place')
  await press('Put it in supports')
  expect(supportsOf(at.plan.data).map((each) => each.id)).toEqual([id])
  expect(toSortOf(at.plan.data)).toEqual([])
})

it('goes on with the next when nobody knows yet, and keeps the question', async () => {
  const at = await openSorting()
  at.add('Counseling for Mom and Ana', { values: { ...counseling, agency: at.southeast } })
  at.add('Dad will sing at bedtime.')
  showAll(at)
  await press('Nobody has checked yet')
  await focused('Put it in strategies')
  expect(cards()).toHaveLength(2)
})

it('says that it still waits when it is put where it may not stand', async () => {
  const at = await openSorting()
  const id = at.add('ECMH consultation for the team', { actors: [at.dana] })
  showAll(at)
  await press('More for Waiting 1')
  await user.click(await screen.findByRole('menuitem', { name: 'Put it in the EI services grid' }))
  expect(at.entryOf(id).place).toBe('service')
  expect(gridOf(at.plan.data)).toEqual([])
  expect(screen.getByRole('status')).toHaveTextContent(/It still waits/)
})

it('hands a worry to the concerns, where it is seen and not lost', async () => {
  const at = await openSorting()
  at.add('Mom is worried that Ana cries all night')
  showAll(at)
  await press('Put the words in concerns')
  expect(screen.getByRole('list', { name: 'Concerns' })).toHaveTextContent('Mom is worried')
})

it('shows what is set aside, and takes it back', async () => {
  const at = await openSorting()
  const id = at.add('Visit the preschool', { values: { place: 'transition' } })
  at.plan.run(addRecord('coordinators', { text: 'Kelly W.' }))
  showAll(at)
  expect(screen.getByRole('list', { name: 'Service coordinator' })).toHaveTextContent('Kelly W.')
  await press('Move back to To sort: Visit the preschool')
  expect(at.entryOf(id).place).toBe('to-sort')
  await focused('Put it in the transition plan')
})

it('removes, and takes it back', async () => {
  const at = await openSorting()
  at.add('Blue cups')
  showAll(at)
  await press('More for Waiting 1')
  await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
  expect(wordsIn(at.plan)).toEqual([])
  await press('Undo')
  expect(wordsIn(at.plan)).toEqual(['Blue cups'])
})

it('is cleared in one pass with the keyboard', async () => {
  const at = await openSorting()
  at.add('Dad will sing at bedtime.')
  at.add('Counseling for Mom and Ana', { values: { ...counseling, agency: at.southeast } })
  at.add('Blue cups')
  showAll(at)
  expect(screen.getByText('0 of 3 sorted')).toBeVisible()
  await user.type(screen.getByRole('textbox'), 'OT weekly{Enter}')
  for (let stops = 0; document.activeElement?.textContent !== 'Put it in strategies'; stops += 1) {
    expect(stops).toBeLessThan(8)
    await user.tab()
  }
  await user.keyboard('{Enter}')
  await focused('Yes, its own staff')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Something a person will do' })).toHaveFocus())
  expect(screen.getByText('2 of 4 sorted')).toBeVisible()
  await user.keyboard(' ')
  await user.tab()
  await user.keyboard('{Enter}')
  await focused('Put it in strategies')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/Which EI service/))
  await user.tab()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(toSortOf(at.plan.data).at(0)?.question?.ask).not.toBe('service-type'))
})

it('shows in an outcome only what waits there, and nothing when nothing does', async () => {
  const at = await openSorting()
  at.show(<ToSortHere {...room} outcomeId={at.outcome} />)
  expect(screen.queryByRole('heading')).toBeNull()
  at.add('Blue cups', { outcomes: [] })
  expect(screen.queryByRole('heading')).toBeNull()
  const id = at.add('Dad will sing at bedtime.')
  expect(screen.getByRole('heading', { level: 2, name: 'To sort for this outcome' })).toBeVisible()
  expect(cards()).toHaveLength(1)
  await press('Put it in strategies')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Nothing waits' })).toHaveFocus())
  act(() => at.plan.run(moveEntry(id, 'to-sort')))
  expect(cards()).toHaveLength(1)
})
