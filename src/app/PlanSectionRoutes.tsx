/** The sections of an open plan. */

import { type ReactNode, useMemo } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { present } from '#domain'
import { OutcomeScreen } from '#features/outcome'
import { DownloadCopy, type GuidanceTopic, PlanShell } from '#features/plan-shell'
import { AgencyNews } from '#features/team'
import { usePlan } from '#session'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { homeHref, type Links, planLinks } from './links.ts'
import {
  AboutScreen,
  ServicesGridScreen,
  TeamScreen,
  ToSortScreen,
  WhyIndex,
  WhyScreen,
} from './section-pieces.ts'
import { outcomeSlots, sortingSlots } from './slots.tsx'
import { today } from './today.ts'

export function PlanSectionRoutes({ id }: { id: string }) {
  const links = useMemo(() => planLinks(id), [id])
  const slots = useMemo(() => outcomeSlots(links), [links])
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
      <Route path="/plan/:id/to-sort">
        <Section links={links} current={links.toSort} topic="to-sort">
          <ToSortScreen today={today()} links={links} slots={sortingSlots} />
        </Section>
      </Route>
      <Route path="/plan/:id/why/:rule?">
        {({ rule }) => (
          <Section links={links} current={links.why(rule ?? '')} topic="why">
            <Why rule={rule} links={links} />
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

function Why({ rule, links }: { rule: string | undefined; links: Links }) {
  if (rule === undefined) return <WhyIndex whyHref={links.why} backHref={links.plan} />
  return <WhyScreen rule={rule} backHref={links.plan} />
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
        {topic !== 'team' && <AgencyNews />}
        {children}
      </ErrorBoundary>
    </PlanShell>
  )
}

/** A plan's own address leads to its first outcome, or to the child while there is none. */
function FirstSection({ links }: { links: Links }) {
  const first = usePlan((plan) => present(plan.outcomes)[0]?.id ?? null)
  const href = first === null ? links.about : links.outcome(first)
  return <Redirect to={href.slice(1)} replace />
}
