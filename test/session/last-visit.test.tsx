import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, it, vi } from 'vitest'
import {
  addEntry,
  addRecord,
  type Laptop,
  LaptopProvider,
  type OpenPlan,
  PlanProvider,
  removeRecord,
  useNotedCard,
  useNotedSection,
  useReturn,
  useReturningCard,
  type VisitedSection,
} from '#session'
import { newMemoryDisk, openTestLaptop, openTestPlan } from '../builders/laptop.ts'

interface Scene {
  readonly section?: VisitedSection | null
  readonly outcome?: string
  readonly card?: string | null
}

function Section({ section = 'outcome', outcome = '', card = null }: Scene) {
  useNotedSection(section, outcome)
  useNotedCard(card)
  return null
}

function Return() {
  const visit = useReturn()
  return <p>{visit === null ? 'nowhere' : `${visit.section} ${visit.outcome}`}</p>
}

function Card() {
  return <p>card {useReturningCard() ?? 'none'}</p>
}

function show(laptop: Laptop, plan: OpenPlan, children: React.ReactNode) {
  return render(
    <StrictMode>
      <LaptopProvider laptop={laptop}>
        <PlanProvider plan={plan}>{children}</PlanProvider>
      </LaptopProvider>
    </StrictMode>,
  )
}

async function reopened(disk: ReturnType<typeof newMemoryDisk>, id: string) {
  const laptop = await openTestLaptop(disk)
  const plan = await laptop.openPlan(id)
  if (!plan.ok) throw new Error(plan.problem.kind)
  return { laptop, plan: plan.value }
}

it('keeps section, outcome and card, and finds them when the plan is opened again', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  const outcome = plan.run(addRecord('outcomes', { statement: 'Secret words' }))
  const card = plan.run(addEntry({ values: { place: 'strategy' }, outcomes: [outcome], words: 'Secret' }))
  const shown = show(laptop, plan, <Section outcome={outcome} card={card} />)
  await vi.waitFor(() => expect(laptop.workspace.data.visits[0]?.entry).toBe(card))
  expect(JSON.stringify(laptop.workspace.data)).not.toContain('Secret')
  expect(laptop.workspace.store.getState().undoes).toBeNull()
  shown.unmount()
  await plan.close()
  await laptop.workspace.settled()

  const later = await reopened(disk, plan.id)
  const back = show(later.laptop, later.plan, <Return />)
  expect(screen.getByText(`outcome ${outcome}`)).toBeInTheDocument()
  back.rerender(
    <LaptopProvider laptop={later.laptop}>
      <PlanProvider plan={later.plan}>
        <Card />
      </PlanProvider>
    </LaptopProvider>,
  )
  expect(screen.getByText(`card ${card}`)).toBeInTheDocument()
  back.unmount()
  show(later.laptop, later.plan, <Card />)
  expect(screen.getByText('card none')).toBeInTheDocument()
})

it('forgets an outcome that is gone, and a plan nobody was in', async () => {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  const first = show(laptop, plan, <Return />)
  expect(screen.getByText('nowhere')).toBeInTheDocument()
  first.unmount()
  const outcome = plan.run(addRecord('outcomes', {}))
  show(laptop, plan, <Section outcome={outcome} />).unmount()
  act(() => plan.run(removeRecord('outcomes', outcome)))
  show(laptop, plan, <Return />)
  expect(screen.getByText('nowhere')).toBeInTheDocument()
})

it('writes only when something is new, and nothing on a page that nobody works on', async () => {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  const run = vi.spyOn(laptop.workspace, 'runForGood')
  show(laptop, plan, <Section section={null} />).unmount()
  expect(run).not.toHaveBeenCalled()
  show(laptop, plan, <Section section="team" />).unmount()
  expect(run).toHaveBeenCalledOnce()
  show(laptop, plan, <Section section="team" />).unmount()
  expect(run).toHaveBeenCalledOnce()
  expect(laptop.workspace.data.settings.lastPlan).toBe(plan.id)
})
