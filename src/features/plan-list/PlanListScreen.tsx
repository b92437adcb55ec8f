/**
 * Home: every plan on this laptop, last edited first.
 *
 * The list shows summaries and opens no plan. Removing asks nothing: it can be
 * taken back at once in the status line, and later among the removed plans.
 */

import { type ReactNode, useMemo, useState } from 'react'
import { type CalendarDate, present } from '#domain'
import {
  type ListedPlans,
  listPlans,
  problemWords,
  useActions,
  useErrand,
  useLaptop,
  usePlanList,
  useWorkspace,
} from '#session'
import { Button, EmptyState, icons, LinkButton, Notice, Row, Stack } from '#ui'
import { ContinueLink } from './ContinueLink.tsx'
import { FoundPlans } from './FoundPlans.tsx'
import { HomeShell } from './HomeShell.tsx'
import { removalOffers } from './removal-offers.ts'
import { RemovalLine } from './RemovalLine.tsx'
import { DestroyedPlans, RemovedPlans } from './RemovedPlans.tsx'
import { Tour } from './Tour.tsx'
import { useRemoval } from './use-removal.ts'
import { words } from './words.en.ts'

interface PlanListScreenProps {
  readonly today: CalendarDate
  /** Goes to a plan that was just made; plans of the list are links to `#/plan/<id>`. */
  readonly onOpen: (id: string) => void
  /** What another room says of the last backup, in a few words. */
  readonly status?: ReactNode
  /** What that room reminds of. */
  readonly reminder?: ReactNode
  /** The way to the pages that belong to no child. */
  readonly nav?: ReactNode
  /** What waits for the person here, above her plans. */
  readonly waiting?: ReactNode
}

export function PlanListScreen({ today, onOpen, status, reminder, nav, waiting }: PlanListScreenProps) {
  const hidesNames = useWorkspace(({ settings }) => settings.hidesNames)
  const listed = usePlanList()
  const plans = useMemo(() => listPlans(listed, hidesNames), [listed, hidesNames])
  const removal = useRemoval()
  const example = useExample({ today, onOpen })
  useErrand('open-example', example.open)
  useActions(() => removalOffers(plans, removal))
  const problem = removal.problem ?? example.problem
  return (
    <HomeShell status={status} nav={nav}>
      <Stack>
        <Row spread="ends">
          <h1>{words.heading}</h1>
          {plans.active.length > 0 && <NewPlanLink />}
        </Row>
        <Tour />
        {reminder}
        {waiting}
        {problem !== null && (
          <Notice kind="danger" isUrgent heading={words.notDone}>
            <p>{problem}</p>
          </Notice>
        )}
        <RemovalLine removal={removal} hidesNames={hidesNames} />
        {plans.active.length === 0 ? (
          <NoPlans plans={plans} onExample={example.open} />
        ) : (
          <>
            <ContinueLink plans={plans.active} />
            <FoundPlans
              plans={plans.active}
              today={today}
              hidesNames={hidesNames}
              onRemove={removal.remove}
            />
            <Row>
              <Button kind="plain" icon={icons.whyIcon} onPress={example.open}>
                {words.openExample}
              </Button>
              <span>{words.exampleHint}</span>
            </Row>
          </>
        )}
        <RemovedPlans plans={plans.removed} onPutBack={removal.putBack} />
        <DestroyedPlans />
      </Stack>
    </HomeShell>
  )
}

function NoPlans({ plans, onExample }: { readonly plans: ListedPlans; readonly onExample: () => void }) {
  return (
    <EmptyState
      icon={icons.familyIcon}
      heading={words.emptyHeading}
      actions={
        <>
          <NewPlanLink />
          <Button icon={icons.whyIcon} onPress={onExample}>
            {words.openExample}
          </Button>
        </>
      }
    >
      <p>{words.empty}</p>
      {plans.removed.length > 0 && <p>{words.allRemoved}</p>}
    </EmptyState>
  )
}

function NewPlanLink() {
  return (
    <LinkButton kind="primary" icon={icons.addIcon} href="#/new">
      {words.newPlan}
    </LinkButton>
  )
}

interface Example {
  readonly problem: string | null
  readonly open: () => void
}

/** Opens the example; makes it when it is not on the list. Pressed twice, it is made once. */
function useExample({ today, onOpen }: PlanListScreenProps): Example {
  const laptop = useLaptop()
  const [isMaking, setIsMaking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const make = async () => {
    setIsMaking(true)
    const made = await laptop.newExample(today)
    setIsMaking(false)
    setProblem(made.ok ? null : problemWords(made.problem))
    if (made.ok) onOpen(made.value)
  }
  const open = () => {
    const made = present(laptop.plans.getState()).find(({ isExample }) => isExample)
    if (made !== undefined) onOpen(made.id)
    else if (!isMaking) void make()
  }
  return { problem, open }
}
