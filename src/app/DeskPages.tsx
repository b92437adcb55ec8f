/** The pages of the desk: what belongs to no child. Each comes in a piece of its own. */

import { type ComponentProps, type ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { type DeskPage, DeskShell } from '#features/desk'
import { BankForAdvice } from './BankForAdvice.tsx'
import {
  AdviseFromMeeting,
  BankScreen,
  CredentialsScreen,
  MeetingScreen,
  MonthScreen,
  RequestsScreen,
  ResourcesScreen,
  TeamsScreen,
} from './desk-pieces.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { deskLinks, helpLinks, planHref, planLinks } from './links.ts'
import { NotFound } from './NotFound.tsx'
import { today } from './today.ts'
import { usePlanFacts } from './use-plan-facts.ts'

const links = { ...deskLinks, plan: planHref }
const outcomeHref = (planId: string, outcomeId: string) => planLinks(planId).outcome(outcomeId)

export function DeskPages() {
  const [, navigate] = useHashLocation()
  const go = (href: string) => navigate(href.slice(1))
  return (
    <Switch>
      <Route path="/requests">
        <Page current="requests">
          <RequestsScreen today={today()} outcomeHref={outcomeHref} />
        </Page>
      </Route>
      <Route path="/teams">
        <Page current="teams">
          <TeamsScreen today={today()} links={links} onGo={go} />
        </Page>
      </Route>
      <Route path="/meeting/:id">
        {({ id }) => (
          <Page current="teams">
            <MeetingScreen key={id} id={id} today={today()} links={links} onGo={go} Advise={Advise} />
          </Page>
        )}
      </Route>
      <Route path="/month/:month?">{({ month }) => <Month asked={month} />}</Route>
      <Route path="/bank">
        <Page current="bank">
          <BankScreen />
        </Page>
      </Route>
      <Route path="/resources">
        <Page current="resources">
          <ResourcesScreen today={today()} links={helpLinks} />
        </Page>
      </Route>
      <Route path="/credentials">
        <Page current="credentials">
          <CredentialsScreen today={today()} links={{ roles: helpLinks.page('roles') }} />
        </Page>
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}

function Month({ asked }: { asked: string | undefined }) {
  return (
    <Page current="month">
      <MonthScreen
        asked={asked}
        today={today()}
        links={links}
        facts={usePlanFacts()}
        onPrint={() => window.print()}
      />
    </Page>
  )
}

type AdviseProps = Omit<ComponentProps<typeof AdviseFromMeeting>, 'today' | 'Bank'>

function Advise(props: AdviseProps) {
  return <AdviseFromMeeting {...props} today={today()} Bank={BankForAdvice} />
}

/** A page inside the shell of the desk, with a boundary of its own. */
function Page({ current, children }: { current: DeskPage; children: ReactNode }) {
  return (
    <DeskShell links={deskLinks} helpHref={helpLinks.help} current={current}>
      <ErrorBoundary key={current}>{children}</ErrorBoundary>
    </DeskShell>
  )
}
