/** The sections of an open plan. */

import { type ComponentProps, type ReactNode, useEffect, useMemo } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { present } from '#domain'
import { CaptureButton, QuickCapture } from '#features/capture'
import { OutcomesBeside, OutcomeScreen } from '#features/outcome'
import { DownloadCopy, PlanShell } from '#features/plan-shell'
import { AgencyNews } from '#features/team'
import { type LastVisit, useNotedSection, usePlan, useReturn } from '#session'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { KeyboardPage } from './KeyboardPage.tsx'
import { homeHref, type Links, planLinks } from './links.ts'
import {
  AboutScreen,
  ArrangeScreen,
  CaptureDialog,
  ServicesGridScreen,
  TeamScreen,
  ToSortScreen,
  WhyIndex,
  WhyScreen,
} from './section-pieces.ts'
import { outcomeSlots, sortingSlots } from './slots.tsx'
import { startReading, suggest } from './suggest.ts'
import { today } from './today.ts'

/** Every section, with quick capture over it. */
export function PlanSectionRoutes({ id }: { id: string }) {
  const [address] = useHashLocation()
  const outcome = /^\/plan\/[^/]+\/(?:outcome|beside)\/([^/]+)/u.exec(address)?.[1] ?? null
  useEffect(startReading, [])
  return (
    <QuickCapture suggest={suggest} Box={CaptureDialog} outcomeOnScreen={outcome}>
      <Sections id={id} />
    </QuickCapture>
  )
}

function Sections({ id }: { id: string }) {
  const links = useMemo(() => planLinks(id), [id])
  const room = useOutcomeRoom(links)
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
      <Route path="/plan/:id/keyboard">{keyboardSection(links)}</Route>
      <Route path="/plan/:id/arrange">{arrangeSection(links)}</Route>
      <Route path="/plan/:id/beside/*">{({ '*': ids }) => besideSection(links, ids, room)}</Route>
      <Route path="/plan/:id/outcome/:outcomeId">
        {({ outcomeId }) => (
          <Section links={links} current={links.outcome(outcomeId)} topic="outcome" outcome={outcomeId}>
            <OutcomeScreen key={outcomeId} outcomeId={outcomeId} today={today()} {...room} />
          </Section>
        )}
      </Route>
      <Route>
        <FirstSection links={links} />
      </Route>
    </Switch>
  )
}

function useOutcomeRoom(links: Links): Room {
  const [, go] = useHashLocation()
  return useMemo(
    () => ({ slots: outcomeSlots(links), ways: { ...links, onGo: (href) => go(href.slice(1)) } }),
    [links, go],
  )
}

function Why({ rule, links }: { rule: string | undefined; links: Links }) {
  if (rule === undefined) return <WhyIndex whyHref={links.why} backHref={links.plan} />
  return <WhyScreen rule={rule} backHref={links.plan} />
}

/** Called and not rendered: the shell around a section stays when another section comes. */
function keyboardSection(links: Links) {
  return (
    <Section links={links} current={links.keyboard} topic={null}>
      <KeyboardPage />
    </Section>
  )
}

function arrangeSection(links: Links) {
  return (
    <Section links={links} current={links.arrange} topic={null} isWide>
      <ArrangeScreen outcomeHref={links.outcome} />
    </Section>
  )
}

type Room = Pick<ComponentProps<typeof OutcomesBeside>, 'slots' | 'ways'>

/** The ids of the outcomes stand one after the other in the address. */
function besideSection(links: Links, ids: string, room: Room) {
  return (
    <Section links={links} current={links.beside([ids])} topic="outcome" outcome={ids.split('/')[0]} isWide>
      <OutcomesBeside outcomeIds={ids} today={today()} {...room} />
    </Section>
  )
}

interface SectionProps {
  readonly links: Links
  readonly current: string
  readonly topic: 'about' | 'team' | 'services' | 'to-sort' | 'why' | 'outcome' | null
  readonly outcome?: string | undefined
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A section inside the shell, with a boundary of its own: when it breaks, the others still work. */
function Section({ links, current, topic, outcome, isWide, children }: SectionProps) {
  useNotedSection(topic === 'why' ? null : topic, outcome)
  const [, go] = useHashLocation()
  return (
    <PlanShell
      {...{ links, current, topic, isWide, homeHref }}
      tools={<CaptureButton />}
      onGo={(href) => go(href.slice(1))}
    >
      <ErrorBoundary key={current} offer={<DownloadCopy />}>
        {topic !== 'team' && <AgencyNews />}
        {children}
      </ErrorBoundary>
    </PlanShell>
  )
}

/** A plan's own address leads to where somebody was last; else to its first outcome, or to the child. */
function FirstSection({ links }: { links: Links }) {
  const first = usePlan((plan) => present(plan.outcomes)[0]?.id ?? null)
  const visit = useReturn()
  const atFirst = first === null ? links.about : links.outcome(first)
  const href = visit === null ? atFirst : hrefOf(visit, links)
  return <Redirect to={href.slice(1)} replace />
}

function hrefOf({ section, outcome }: LastVisit, links: Links): string {
  const hrefs = { about: links.about, team: links.team, services: links.services, 'to-sort': links.toSort }
  return section === 'outcome' ? links.outcome(outcome) : hrefs[section]
}
