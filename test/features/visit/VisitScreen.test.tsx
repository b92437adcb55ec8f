import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { parseCalendarDate } from '#domain'
import { EntryActors } from '#features/outcome'
import { fetchVisitScreen, type VisitSlots } from '#features/visit'
import { StaticText } from '#features/writing'
import { addEntry, addRecord, changeRecord, removeRecord } from '#session'
import { InPlan } from '../../builders/in-plan.tsx'
import { newMemoryDisk, openTestLaptop, openTestPlan } from '../../builders/laptop.ts'

const slots: VisitSlots = {
  Text: ({ entry }) => <StaticText text={entry.text} lang={entry.language} />,
  Who: EntryActors,
}
const links = { about: '#/about', team: '#/team', outcome: (id: string) => `#/outcome/${id}` }
const day = (iso: string) => parseCalendarDate(iso) ?? expect.fail('No day.')
const today = day('2026-03-14')

/** Priya, an occupational therapist, in the plan of Ana (invented). */
async function openVisit({ isPsp = false, isEmpty = false, name = 'Priya Nair' } = {}) {
  const laptop = await openTestLaptop(newMemoryDisk())
  laptop.workspace.run(
    changeRecord('settings', 'settings', {
      personId: 'priya-here',
      name,
      capacity: 'provider',
      discipline: 'occupational-therapist',
    }),
  )
  const plan = await openTestPlan(laptop)
  const priya = plan.run(addRecord('people', { name: 'Priya Nair', role: 'occupational-therapist', isPsp }))
  const june = plan.run(addRecord('people', { name: 'June Okafor', role: 'ecmh-consultant' }))
  const mom = plan.run(addRecord('people', { name: 'Tess M.', role: 'parent' }))
  const strategy = (words: string, actors: readonly string[], outcome: string) =>
    plan.run(addEntry({ values: { place: 'strategy' }, words, actors, outcomes: [outcome] }))
  const ids = isEmpty
    ? null
    : (() => {
        const meals = plan.run(addRecord('outcomes', { statement: 'Ana eats breakfast with us.' }))
        const nights = plan.run(addRecord('outcomes', { statement: 'Ana sleeps at night.' }))
        return {
          cup: strategy('Priya shows Mom how to hold the cup.', [priya], meals),
          mom: strategy('Mom waits until Ana reaches.', [mom], meals),
          joint: strategy('June joins Priya at breakfast.', [june, priya], meals),
          dark: strategy('Mom dims the lights.', [mom], nights),
        }
      })()
  const VisitScreen = await fetchVisitScreen()
  const show = () =>
    render(
      <InPlan laptop={laptop} plan={plan}>
        <VisitScreen {...{ today, links, slots }} />
      </InPlan>,
    )
  return { laptop, plan, ids, show, user: userEvent.setup() }
}

type Scene = Awaited<ReturnType<typeof openVisit>>

interface Noted {
  readonly happened: string
  readonly next?: string
  readonly by?: 'Priya Nair' | 'June Okafor'
}

/** A note of an earlier visit, or of somebody else's laptop. */
function note({ plan, laptop }: Scene, entry: string, on: string, { by = 'Priya Nair', ...words }: Noted) {
  const { personId } = laptop.workspace.data.settings
  const as = (id: string) => laptop.workspace.run(changeRecord('settings', 'settings', { personId: id }))
  as(by === 'Priya Nair' ? personId : 'june-there')
  plan.run(addRecord('visitNotes', { entry, on: day(on), by, ...words }))
  as(personId)
}

const names = () => screen.getAllByRole('group', { name: /^Strategy/ }).map((each) => each.textContent)
const field = (strategy: string, label: string) =>
  within(screen.getByRole('group', { name: strategy })).getByLabelText(label)

it('shows her own strategies under the words of the family, joint visits with their badge, and all of them on request', async () => {
  const scene = await openVisit()
  scene.show()
  expect(screen.getByRole('heading', { level: 1, name: 'Visit' })).toBeVisible()
  expect(screen.getAllByText('Saturday, March 14, 2026')[0]).toBeVisible()
  expect(screen.getByText('Ana eats breakfast with us.')).toBeVisible()
  expect(names()).toEqual([
    expect.stringContaining('Priya shows Mom'),
    expect.stringContaining('June joins Priya'),
  ])
  expect(screen.getByText('June Okafor, ECMH consultant')).toBeVisible()
  expect(screen.queryByText('Ana sleeps at night.')).toBeNull()

  await scene.user.click(screen.getByRole('radio', { name: 'All' }))
  expect(names()).toHaveLength(4)
  expect(screen.getByText('Ana sleeps at night.')).toBeVisible()
})

it('begins with all strategies for the primary service provider', async () => {
  const scene = await openVisit({ isPsp: true })
  scene.show()
  expect(names()).toHaveLength(4)
  expect(screen.getByRole('radio', { name: 'All' })).toBeChecked()
})

it('shows all to somebody who is not on the plan, and says how that changes', async () => {
  const scene = await openVisit({ name: 'Someone Else' })
  act(() => scene.laptop.workspace.run(changeRecord('settings', 'settings', { discipline: '' })))
  scene.show()
  expect(names()).toHaveLength(4)
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.getByRole('link', { name: 'People and agencies' })).toHaveAttribute('href', '#/team')
})

it('goes by Tab from what happened to next to the next strategy, whatever was noted before', async () => {
  const scene = await openVisit()
  for (const on of ['2026-03-01', '2026-03-07']) note(scene, scene.ids?.cup ?? '', on, { happened: on })
  scene.show()
  act(() => field('Strategy 1', 'What happened?').focus())
  await scene.user.tab()
  expect(field('Strategy 1', 'Next')).toHaveFocus()
  await scene.user.tab()
  expect(field('Strategy 3', 'What happened?')).toHaveFocus()
})

it('writes at each key in one note, and each stay in a field is one step of undo', async () => {
  const scene = await openVisit()
  const { plan, user } = scene
  scene.show()
  await user.type(field('Strategy 1', 'What happened?'), 'She held it.')
  await user.tab()
  await user.keyboard('With juice')
  expect(plan.data.visitNotes).toMatchObject([
    {
      entry: scene.ids?.cup,
      on: '2026-03-14',
      by: 'Priya Nair',
      happened: 'She held it.',
      next: 'With juice',
    },
  ])
  act(() => plan.undo())
  expect(plan.data.visitNotes).toMatchObject([{ happened: 'She held it.' }])
  expect(field('Strategy 1', 'Next')).toHaveValue('')
  act(() => plan.undo())
  expect(field('Strategy 1', 'What happened?')).toHaveValue('')
  act(() => plan.redo())
  expect(field('Strategy 1', 'What happened?')).toHaveValue('She held it.')
  await user.type(field('Strategy 1', 'Next'), 'Again')
  expect(plan.data.visitNotes).toMatchObject([{ happened: 'She held it.', next: 'Again' }])
})

it('leaves what another window wrote in the same note when the first letter is taken back', async () => {
  const { plan, user, ids, show } = await openVisit()
  show()
  await user.type(field('Strategy 1', 'What happened?'), 'x')
  const [written] = plan.data.visitNotes
  plan.runForGood(changeRecord('visitNotes', written?.id ?? '', { next: 'From the other window' }))
  act(() => plan.undo())
  expect(field('Strategy 1', 'What happened?')).toHaveValue('')
  expect(field('Strategy 1', 'Next')).toHaveValue('From the other window')
  expect(plan.data.visitNotes).toMatchObject([{ entry: ids?.cup, isRemoved: false }])
})

it('tells quietly what was noted last time, and folds the rest', async () => {
  const scene = await openVisit()
  const cup = scene.ids?.cup ?? ''
  note(scene, cup, '2026-03-01', { happened: 'The first time.' })
  note(scene, cup, '2026-03-07', { happened: 'Two sips.', next: 'Use the small cup.' })
  note(scene, cup, '2026-03-14', { happened: 'June was there.', by: 'June Okafor' })
  scene.show()
  const first = within(screen.getByRole('group', { name: 'Strategy 1' }))
  expect(first.getByText('Two sips.')).toBeVisible()
  expect(first.getByText('Use the small cup.')).toHaveTextContent('Next: Use the small cup.')
  expect(first.getByText('At this visit, June Okafor')).toBeVisible()
  expect(first.queryByText('The first time.')).toBeNull()
  const fold = screen.getByText('Other notes of Outcome 1 (1)')
  await scene.user.click(fold)
  expect(screen.getByText('The first time.')).toBeVisible()
})

it('writes down a visit of another day, and none that is still to come', async () => {
  const scene = await openVisit()
  const { plan, user } = scene
  scene.show()
  const choose = async (date: string) => {
    await user.clear(screen.getByLabelText('Month'))
    await user.paste(date)
  }
  await user.click(screen.getByText('The visit was on another day'))
  await choose('03/12/2026')
  expect(screen.getAllByText('Thursday, March 12, 2026')[0]).toBeVisible()
  await user.type(field('Strategy 1', 'What happened?'), 'Thursday')
  await choose('03/15/2026')
  expect(screen.getByText(/still to come/)).toBeVisible()
  await user.type(field('Strategy 1', 'What happened?'), 'Today')
  expect(plan.data.visitNotes.map(({ on, happened }) => [on, happened])).toEqual([
    ['2026-03-12', 'Thursday'],
    ['2026-03-14', 'Today'],
  ])
})

it('keeps notes in sight when their strategy became a support', async () => {
  const scene = await openVisit()
  const wic = scene.plan.run(
    addEntry({
      values: { place: 'support', status: 'in place' },
      words: 'WIC',
      outcomes: [scene.plan.data.outcomes[0]?.id ?? ''],
    }),
  )
  note(scene, wic, '2026-03-07', { happened: 'They got the card.' })
  scene.show()
  await scene.user.click(screen.getByText('Notes on what is no strategy now (1)'))
  expect(screen.getByText('They got the card.')).toBeVisible()
  act(() => scene.plan.run(removeRecord('entries', wic)))
  expect(screen.queryByText('They got the card.')).toBeNull()
})

it('says what comes first where no strategy is written yet', async () => {
  const scene = await openVisit({ isEmpty: true })
  scene.show()
  expect(screen.getByText('No strategies yet')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Begin with the child' })).toHaveAttribute('href', '#/about')
  expect(screen.queryByRole('textbox', { name: 'Next' })).toBeNull()
})
