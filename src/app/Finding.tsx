/** Find an action, on every page: what it needs from the roof, and the pages that no room offers. */

import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useHashLocation } from 'wouter/use-hash-location'
import { FindAction } from '#features/find-action'
import { PlanOffers } from '#features/plan-list'
import { useActions } from '#session'
import { helpLinks, keyboardHref, planHref, planLinks, settingsHref } from './links.ts'
import { OpenList } from './pieces.ts'
import { words } from './words.en.ts'

export function Finding({ children }: { children: ReactNode }) {
  const [address, navigate] = useHashLocation()
  const go = (href: string) => navigate(href.slice(1))
  const plan = /^\/plan\/([^/]+)/u.exec(address)?.[1]
  const keyboard = plan === undefined ? keyboardHref : planLinks(plan).keyboard
  const open = (id: string) => {
    if (id === plan) focusHeading()
    else go(planHref(id))
  }
  useActions([
    { id: 'keyboard', group: 'help', ...words.keyboard, run: () => go(keyboard) },
    { id: 'help', group: 'help', ...words.help, run: () => go(helpLinks.help) },
    { id: 'go/settings', group: 'go', ...words.settings, run: () => go(settingsHref) },
  ])
  return (
    <FindAction atOnce={flushSync} keyboardHref={keyboard} List={OpenList}>
      <PlanOffers onGo={go} onOpen={open} />
      {children}
    </FindAction>
  )
}

/** Where one goes on a page one is on already. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}
