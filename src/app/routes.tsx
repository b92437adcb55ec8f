/**
 * Which screen stands at which address.
 *
 * The pages of a plan bring the editor and come in a piece of their own. Home is
 * painted without it, and then asks for it at once: a window that stays open
 * while another one takes a new version would look for its old piece in vain.
 */

import { lazy, Suspense, useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { FirstStartScreen } from '#features/first-start'
import { NewPlanScreen, PlanListScreen } from '#features/plan-list'
import { SettingsScreen } from '#features/settings'
import { useWorkspace } from '#session'
import { LinkButton } from '#ui'
import { homeHref, planHref } from './links.ts'
import { Opening, PlainPage } from './PlainPage.tsx'
import { today } from './today.ts'
import { usePageFocus } from './use-page-focus.ts'
import { words } from './words.en.ts'

const loadPlanPages = () => import('./PlanPages.tsx')
const PlanPages = lazy(async () => ({ default: (await loadPlanPages()).PlanPages }))

export function Routes() {
  const isKnown = useWorkspace(({ settings }) => settings.name !== '')
  const [address] = useHashLocation()
  usePageFocus(isKnown ? pageOf(address) : 'first start')
  useEffect(() => void loadPlanPages().catch(() => null), [])
  if (!isKnown) return <FirstStartScreen />
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes the way of addressing as a hook
    <Router hook={useHashLocation}>
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
        <Route path="/plan/:id/*?">
          {({ id }) => (
            <Suspense fallback={<Opening />}>
              <PlanPages id={id} />
            </Suspense>
          )}
        </Route>
        <Route>
          <PlainPage
            heading={words.notFound}
            actions={<LinkButton href={homeHref}>{words.toHome}</LinkButton>}
          />
        </Route>
      </Switch>
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
