/** The sections of an open plan. */

import { type ComponentProps, type ReactNode, useEffect, useMemo } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { present } from '#domain'
import { CaptureButton, QuickCapture } from '#features/capture'
import { OutcomesBeside, OutcomeScreen } from '#features/outcome'
import { DownloadCopy, PlanShell } from '#features/plan-shell'
import { AgencyNews } from '#features/team'
import {
  type LastVisit,
  useNotedSection,
  usePlan,
  useReturn,
  useWhyNotChange,
  useWithFamily,
  useWorkspace,
} from '#session'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { KeyboardPage } from './KeyboardPage.tsx'
import { destroyedHref, homeHref, type Links, planLinks } from './links.ts'
import {
  AboutScreen,
  AccessScreen,
  ArrangeScreen,
  DestroyScreen,
  ForGoodScreen,
  CaptureDialog,
  ServicesGridScreen,
  TeamScreen,
  ToSortScreen,
  VisitScreen,
  WhyIndex,
  WhyScreen,
} from './section-pieces.ts'
import { outcomeSlots, sortingSlots, teamSlots, visitSlots } from './slots.tsx'
import { startReading, suggest } from './suggest.ts'
import { today } from './today.ts'

/** Every section, with quick capture over it. */
export function PlanSectionRoutes({ id }: { id: string }) {
  const [address] = useHashLocation()
  const outcome = /^\/plan\/[^/]+\/(?:outcome|beside)\/([^/]+)/u.exec(address)?.[1] ?? null
  useEffect(startReading, [])
  return (
    <QuickCapture isOff={useCaptureOff()} suggest={suggest} Box={CaptureDialog} outcomeOnScreen={outcome}>
      <Sections id={id} />
    </QuickCapture>
  )
}

/** While a family looks on, and for somebody who does not write in this plan. */
function useCaptureOff(): boolean {
  const mayType = useWhyNotChange('plan', 'plan', 'captureDraft') === null
  return useWithFamily() || !mayType
}

function Sections({ id }: { id: string }) {
  const links = useMemo(() => planLinks(id), [id])
  const room = useOutcomeRoom(links)
  return (
    <Switch>
      <Route path="/plan/:id/visit">{visitSection(links)}</Route>
      <Route path="/plan/:id/about">
        <Section links={links} current={links.about} topic="about">
          <AboutScreen today={today()} />
        </Section>
      </Route>
      <Route path="/plan/:id/team">
        <Section links={links} current={links.team} topic="team">
          <TeamScreen today={today()} links={links} slots={teamSlots} />
        </Section>
      </Route>
      <Route path="/plan/:id/services/:row?">{({ row }) => servicesSection(links, row ?? null)}</Route>
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
      <Route path="/plan/:id/access">{accessSection(links)}</Route>
      <Route path="/plan/:id/for-good">{forGoodSection(links)}</Route>
      <Route path="/plan/:id/destroy">{destroySection(links)}</Route>
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

function visitSection(links: Links) {
  return (
    <Section links={links} current={links.visit} topic="visit">
      <VisitScreen today={today()} links={links} slots={visitSlots} />
    </Section>
  )
}

function servicesSection(links: Links, openRow: string | null) {
  return (
    <Section links={links} current={links.services} topic="services">
      <ServicesGridScreen today={today()} links={links} openRow={openRow} />
    </Section>
  )
}

function accessSection(links: Links) {
  return (
    <Section links={links} current={links.access} topic={null}>
      <AccessScreen today={today()} />
    </Section>
  )
}

function forGoodSection(links: Links) {
  return (
    <Section links={links} current={links.forGood} topic={null}>
      <ForGoodScreen />
    </Section>
  )
}

function destroySection(links: Links) {
  return (
    <Section links={links} current={links.destroy} topic={null}>
      <DestroyScreen planHref={links.plan} onDestroyed={() => window.location.replace(destroyedHref)} />
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
  readonly topic: 'visit' | 'about' | 'team' | 'services' | 'to-sort' | 'why' | 'outcome' | null
  readonly outcome?: string | undefined
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A section inside the shell, with a boundary of its own: when it breaks, the others still work. */
function Section({ links, current, topic, outcome, isWide, children }: SectionProps) {
  useNotedSection(topic === 'why' ? null : topic, outcome)
  const [, go] = useHashLocation()
  const withFamily = useWithFamily()
  const noCapture = useCaptureOff()
  return (
    <PlanShell
      {...{ links, current, homeHref }}
      topic={withFamily ? null : topic}
      isWide={isWide ?? topic === 'services'}
      tools={!noCapture && <CaptureButton />}
      onGo={(href) => go(href.slice(1))}
    >
      <ErrorBoundary key={current} offer={<DownloadCopy />}>
        {topic !== 'team' && !withFamily && <AgencyNews />}
        {children}
      </ErrorBoundary>
    </PlanShell>
  )
}

/**
 * A plan's own address leads to where somebody was last. The first time it leads
 * a provider to the visit, and others to the first outcome, or to the child.
 */
function FirstSection({ links }: { links: Links }) {
  const first = usePlan((plan) => present(plan.outcomes)[0]?.id ?? null)
  const visit = useReturn()
  const isProvider = useWorkspace(({ settings }) => settings.capacity === 'provider')
  const toPlan = first === null ? links.about : links.outcome(first)
  const atFirst = isProvider ? links.visit : toPlan
  const href = visit === null ? atFirst : hrefOf(visit, links)
  return <Redirect to={href.slice(1)} replace />
}

function hrefOf({ section, outcome }: LastVisit, links: Links): string {
  if (section === 'outcome') return links.outcome(outcome)
  return section === 'to-sort' ? links.toSort : links[section]
}
