/** The sections of an open plan. */

import { type ReactNode, useMemo } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { present } from '#domain'
import { AboutScreen } from '#features/about'
import { ArrangeScreen } from '#features/arrange'
import { OutcomesBeside, OutcomeScreen } from '#features/outcome'
import { WhyIndex, WhyScreen } from '#features/placement'
import { DownloadCopy, type GuidanceTopic, PlanShell } from '#features/plan-shell'
import { ServicesGridScreen } from '#features/services-grid'
import { AgencyNews, TeamScreen } from '#features/team'
import { ToSortScreen } from '#features/to-sort'
import { usePlan } from '#session'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { homeHref, type Links, planLinks } from './links.ts'
import { outcomeSlots, sortingSlots } from './slots.tsx'
import { today } from './today.ts'

export function PlanSectionRoutes({ id }: { id: string }) {
  const links = useMemo(() => planLinks(id), [id])
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
        {({ outcomeId }) => <Outcome key={outcomeId} outcomeId={outcomeId} links={links} />}
      </Route>
      <Route path="/plan/:id/beside/*">{({ '*': ids }) => <Beside ids={ids} links={links} />}</Route>
      <Route path="/plan/:id/arrange">
        <Section links={links} current={links.arrange} topic="outcome" isWide>
          <ArrangeScreen outcomeHref={links.outcome} />
        </Section>
      </Route>
      <Route>
        <FirstSection links={links} />
      </Route>
    </Switch>
  )
}

interface OutcomeProps {
  readonly outcomeId: string
  readonly links: Links
}

function Outcome({ outcomeId, links }: OutcomeProps) {
  return (
    <Section links={links} current={links.outcome(outcomeId)} topic="outcome">
      <OutcomeScreen outcomeId={outcomeId} today={today()} {...useOutcomeParts(links)} />
    </Section>
  )
}

/** The ids of the outcomes stand one after the other in the address. */
function Beside({ ids, links }: { ids: string; links: Links }) {
  const outcomeIds = useMemo(() => ids.split('/'), [ids])
  return (
    <Section links={links} current={links.beside(outcomeIds)} topic="outcome" isWide>
      <OutcomesBeside outcomeIds={outcomeIds} today={today()} {...useOutcomeParts(links)} />
    </Section>
  )
}

function useOutcomeParts(links: Links) {
  const [, go] = useHashLocation()
  return useMemo(
    () => ({ slots: outcomeSlots(links), ways: { ...links, onGo: (href: string) => go(href.slice(1)) } }),
    [links, go],
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
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A section inside the shell, with a boundary of its own: when it breaks, the others still work. */
function Section({ links, current, topic, isWide, children }: SectionProps) {
  const [, go] = useHashLocation()
  return (
    <PlanShell {...{ links, current, topic, isWide, homeHref }} onGo={(href) => go(href.slice(1))}>
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
