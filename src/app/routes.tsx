/** Which screen stands at which address, and which room fills which slot. */

import { type ReactNode, useMemo } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { OutcomeScreen, type OutcomeSlots } from '#features/outcome'
import { DownloadCopy, type GuidanceTopic, PlanShell } from '#features/plan-shell'
import { EntryText } from '#features/writing'
import { usePlan } from '#session'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { homeHref, planLinks } from './links.ts'
import { PlanRoute } from './PlanRoute.tsx'
import { today } from './today.ts'
import { words } from './words.en.ts'

export function Routes() {
  return (
    <Router hook={useHashLocation}>
      <Switch>
        <Route path="/">home</Route>
        <Route path="/plan/:id/*?">
          {({ id }) => (
            <PlanRoute key={id} id={id}>
              <PlanSectionsOf id={id} />
            </PlanRoute>
          )}
        </Route>
        <Route>
          <main>
            <h1>{words.notFound}</h1>
            <a href={homeHref}>{words.toHome}</a>
          </main>
        </Route>
      </Switch>
    </Router>
  )
}

function PlanSectionsOf({ id }: { id: string }) {
  const links = useMemo(() => planLinks(id), [id])
  const slots = useMemo(
    (): OutcomeSlots => ({ Text: EntryText, Hints: () => null, Services: () => null, ToSort: () => null }),
    [],
  )
  return (
    <Switch>
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

interface SectionProps {
  readonly links: ReturnType<typeof planLinks>
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

/** A plan's own address leads to its first outcome, or to its team while there is none. */
function FirstSection({ links }: { links: ReturnType<typeof planLinks> }) {
  const first = usePlan((plan) => plan.outcomes.find(({ isRemoved }) => !isRemoved)?.id ?? null)
  const href = first === null ? links.team : links.outcome(first)
  return <Redirect to={href.slice(1)} replace />
}
