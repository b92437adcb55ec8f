/**
 * The page of a visit: this family's strategies, what happened with each, and
 * what is next. Its words are the family's record, so nothing here is for staff only.
 */

import { useMemo, useState } from 'react'
import { type CalendarDate, firstView, visitGroups, type Visitor, visitorOn } from '#domain'
import { useOpenPlan, usePlan, useWorkspace } from '#session'
import { Choice, EmptyState, icons, LinkButton, Stack, TextLink } from '#ui'
import { NotedElsewhere } from './NotedElsewhere.tsx'
import { idsIn, outcomeIn } from './ids.ts'
import { OutcomeVisit } from './OutcomeVisit.tsx'
import type { VisitLinks, VisitSlots } from './slots.ts'
import { VisitDay } from './VisitDay.tsx'
import { words } from './words.en.ts'

export interface VisitScreenProps {
  readonly today: CalendarDate
  readonly links: VisitLinks
  readonly slots: VisitSlots
}

const views = [
  { value: 'mine', label: words.mine },
  { value: 'all', label: words.all },
] as const

export function VisitScreen({ today, links, slots }: VisitScreenProps) {
  const plan = useOpenPlan()
  const author = useWorkspace(({ settings }) => settings.personId)
  const visitor = useVisitor()
  const [day, setDay] = useState(today)
  const [chosen, setChosen] = useState(() => firstView(plan.data, visitor))
  const hasAny = usePlan((now) => visitGroups(now, null).length > 0)
  const hasOwn = usePlan((now) => visitGroups(now, visitor).length > 0)
  const view = hasOwn ? chosen : 'all'
  const groups = usePlan((now) => visitGroups(now, view === 'mine' ? visitor : null).map(idsIn))
  const visit = useMemo(() => ({ on: day, author }), [day, author])
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{words.heading}</h1>
        <VisitDay {...{ today, day }} onChange={setDay} />
      </Stack>
      {!hasAny && <NothingYet links={links} />}
      {hasOwn && <Choice label={words.which} isInline answers={views} value={view} onChange={setChosen} />}
      {hasAny && !hasOwn && <NotNamed visitor={visitor} links={links} />}
      {groups.map((ids) => (
        <OutcomeVisit key={outcomeIn(ids)} {...{ ids, visit, slots, links }} />
      ))}
      <NotedElsewhere author={author} slots={slots} />
    </Stack>
  )
}

/** The person at this laptop among the people of the plan. */
function useVisitor(): Visitor {
  const people = usePlan((now) => now.people)
  const [personId, name, discipline] = useWorkspace(
    ({ settings }) => [settings.personId, settings.name, settings.discipline] as const,
  )
  return useMemo(
    () => visitorOn({ people }, { personId, name, discipline }),
    [people, personId, name, discipline],
  )
}

function NothingYet({ links }: { links: VisitLinks }) {
  return (
    <EmptyState
      icon={icons.familyIcon}
      heading={words.noStrategies}
      actions={<LinkButton href={links.about}>{words.toPlan}</LinkButton>}
    >
      <p>{words.noStrategiesWhy}</p>
    </EmptyState>
  )
}

function NotNamed({ visitor, links }: { visitor: Visitor; links: VisitLinks }) {
  if (visitor.people.length > 0) return <p>{words.nothingIsYours}</p>
  return (
    <p>
      {words.nobodyIsYou} <TextLink href={links.team}>{words.addYourself}</TextLink>
    </p>
  )
}
