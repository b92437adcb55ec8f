/** Which screen stands at which address. Home comes first; every other page comes in a piece of its own. */

import { useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { PlanListScreen } from '#features/plan-list'
import { useWorkspace } from '#session'
import { LinkButton } from '#ui'
import { Finding } from './Finding.tsx'
import { KeyboardAtHome } from './KeyboardPage.tsx'
import { homeHref, planHref } from './links.ts'
import {
  FirstStartScreen,
  HelpPages,
  loadAllPieces,
  NewPlanScreen,
  PlanPages,
  SettingsScreen,
} from './pieces.ts'
import { PlainPage } from './PlainPage.tsx'
import { today } from './today.ts'
import { usePageFocus } from './use-page-focus.ts'
import { words } from './words.en.ts'

export function Routes() {
  const isKnown = useWorkspace(({ settings }) => settings.name !== '')
  const [address] = useHashLocation()
  usePageFocus(isKnown ? pageOf(address) : 'first start')
  useEffect(() => void loadAllPieces(), [])
  if (!isKnown) return <FirstStartScreen />
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes the way of addressing as a hook
    <Router hook={useHashLocation}>
      <Finding>
        <Switch>
          <Route path="/">
            <Home />
          </Route>
          <Route path="/new">
            <NewPlan />
          </Route>
          <Route path="/settings">
            <SettingsScreen appName={words.title} homeHref={homeHref} />
          </Route>
          <Route path="/keyboard">
            <KeyboardAtHome />
          </Route>
          <Route path="/help/*?">
            <HelpPages />
          </Route>
          <Route path="/plan/:id/*?">{({ id }) => <PlanPages id={id} />}</Route>
          <Route>
            <PlainPage
              heading={words.notFound}
              actions={<LinkButton href={homeHref}>{words.toHome}</LinkButton>}
            />
          </Route>
        </Switch>
      </Finding>
    </Router>
  )
}

/** Which page an address is on: the sections of a plan are one page, and see to the focus themselves. */
function pageOf(address: string): string {
  return address.split('/').slice(0, 3).join('/')
}

function Home() {
  const open = useOpenPlan()
  return <PlanListScreen today={today()} onOpen={open} />
}

function NewPlan() {
  const open = useOpenPlan()
  return <NewPlanScreen today={today()} onOpen={open} />
}

function useOpenPlan(): (id: string) => void {
  const [, go] = useHashLocation()
  return (id) => go(planHref(id).slice(1))
}
