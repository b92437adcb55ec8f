/** The sections of an open plan, and which room fills which slot. */

import { type ReactNode, useMemo } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { AboutScreen } from '#features/about'
import { OutcomeScreen, type OutcomeSlots } from '#features/outcome'
import { DownloadCopy, type GuidanceTopic, PlanShell } from '#features/plan-shell'
import { OutcomeServices, ServicesGridScreen } from '#features/services-grid'
import { TeamScreen } from '#features/team'
import { EntryText } from '#features/writing'
import { usePlan } from '#session'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { homeHref, type Links, planLinks } from './links.ts'
import { today } from './today.ts'

export function PlanSectionRoutes({ id }: { id: string }) {
  const links = useMemo(() => planLinks(id), [id])
  const slots = useMemo(() => slotsFor(links), [links])
  return (
    <Switch>
      <Route path="/plan/:id/about">
        <Section links={links} current={links.about} topic="about">
          <AboutScreen today={today()} />
        </Section>
      </Route>
      <Route path="/plan/:id/team">
        <Section links={links} current={links.team} topic="team">
          <TeamScreen today={today()} links={links} />
        </Section>
      </Route>
      <Route path="/plan/:id/services/:row?">
        {({ row }) => (
          <Section links={links} current={links.services} topic="services">
            <ServicesGridScreen today={today()} links={links} openRow={row ?? null} />
          </Section>
        )}
      </Route>
      <Route path="/plan/:id/outcome/:outcomeId">
        {({ outcomeId }) => (
          <Section links={links} current={links.outcome(outcomeId)} topic="outcome">
            <OutcomeScreen key={outcomeId} outcomeId={outcomeId} today={today()} slots={slots} />
          </Section>
        )}
      </Route>
      <Route>
        <FirstSection links={links} />
      </Route>
    </Switch>
  )
}

function slotsFor(links: Links): OutcomeSlots {
  return {
    Text: EntryText,
    Hints: () => null,
    Services: ({ outcomeId }) => <OutcomeServices outcomeId={outcomeId} links={links} />,
    ToSort: () => null,
  }
}

interface SectionProps {
  readonly links: Links
  readonly current: string
  readonly topic: GuidanceTopic
  readonly children: ReactNode
}

/** A section inside the shell, with a boundary of its own: when it breaks, the others still work. */
function Section({ links, current, topic, children }: SectionProps) {
  const [, go] = useHashLocation()
  return (
    <PlanShell {...{ links, current, topic, homeHref }} onGo={(href) => go(href.slice(1))}>
      <ErrorBoundary key={current} offer={<DownloadCopy />}>
        {children}
      </ErrorBoundary>
    </PlanShell>
  )
}

/** A plan's own address leads to its first outcome, or to the child while there is none. */
function FirstSection({ links }: { links: Links }) {
  const first = usePlan((plan) => plan.outcomes.find(({ isRemoved }) => !isRemoved)?.id ?? null)
  const href = first === null ? links.about : links.outcome(first)
  return <Redirect to={href.slice(1)} replace />
}
