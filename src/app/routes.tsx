/** Which screen stands at which address. Home comes first; every other page comes in a piece of its own. */

import { useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { DeskNav } from '#features/desk'
import { PlanListScreen } from '#features/plan-list'
import { useFamilyPlan, useWorkspace } from '#session'
import { MonthGlance, RequestsWaiting } from './desk-pieces.ts'
import { mayShowFamily } from './family-pages.ts'
import { Finding } from './Finding.tsx'
import { KeyboardAtHome } from './KeyboardPage.tsx'
import { deskLinks, homeHref, planHref, planLinks } from './links.ts'
import {
  DeskPages,
  DestroyedScreen,
  FamilyBand,
  FirstStartScreen,
  HelpPages,
  HomeBackup,
  loadAllPieces,
  NewPlanScreen,
  OthersHidden,
  PlanPages,
  SettingsParts,
  SettingsScreen,
} from './pieces.ts'
import { today } from './today.ts'
import { usePlanFacts } from './use-plan-facts.ts'
import { usePageFocus } from './use-page-focus.ts'
import { words } from './words.en.ts'

export function Routes() {
  const isKnown = useWorkspace(({ settings }) => settings.name !== '')
  const [address] = useHashLocation()
  usePageFocus(isKnown ? pageOf(address) : 'first start')
  useEffect(() => void loadAllPieces(), [])
  const familyPlan = useFamilyPlan()
  if (!isKnown) return <FirstStartScreen />
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes the way of addressing as a hook
    <Router hook={useHashLocation}>
      {familyPlan !== '' && <FamilyBand />}
      <HomeBackup part="copies" />
      <Finding>
        {familyPlan === '' || mayShowFamily(address, familyPlan) ? (
          <Pages />
        ) : (
          <OthersHidden planHref={planLinks(familyPlan).about} />
        )}
      </Finding>
    </Router>
  )
}

function Pages() {
  return (
    <Switch>
      <Route path="/">
        <Home />
      </Route>
      <Route path="/new">
        <NewPlan />
      </Route>
      <Route path="/settings">
        <SettingsScreen appName={words.title} homeHref={homeHref}>
          <SettingsParts />
        </SettingsScreen>
      </Route>
      <Route path="/destroyed">
        <DestroyedScreen homeHref={homeHref} />
      </Route>
      <Route path="/keyboard">
        <KeyboardAtHome />
      </Route>
      <Route path="/help/*?">
        <HelpPages />
      </Route>
      <Route path="/plan/:id/*?">{({ id }) => <PlanPages id={id} />}</Route>
      <Route>
        <DeskPages />
      </Route>
    </Switch>
  )
}

/** Which page an address is on: the sections of a plan are one page, and see to the focus themselves; so are all months. */
function pageOf(address: string): string {
  return address
    .split('/')
    .slice(0, address.startsWith('/month') ? 2 : 3)
    .join('/')
}

function Home() {
  const open = useOpenPlan()
  return (
    <PlanListScreen
      today={today()}
      onOpen={open}
      status={<HomeBackup part="status" />}
      nav={<DeskNav links={deskLinks} current="plans" />}
      waiting={
        <>
          <RequestsWaiting
            today={today()}
            requestsHref={deskLinks.requests}
            outcomeHref={(id, outcome) => planLinks(id).outcome(outcome)}
          />
          <MonthGlance today={today()} facts={usePlanFacts()} links={deskLinks} />
        </>
      }
      reminder={<HomeBackup part="reminder" />}
    />
  )
}

function NewPlan() {
  const open = useOpenPlan()
  return <NewPlanScreen today={today()} onOpen={open} status={<HomeBackup part="status" />} />
}

function useOpenPlan(): (id: string) => void {
  const [, go] = useHashLocation()
  return (id) => go(planHref(id).slice(1))
}
