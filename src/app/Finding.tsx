/** Find an action, on every page: what it needs from the roof, and the pages that no room offers. */

import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useHashLocation } from 'wouter/use-hash-location'
import { FindAction } from '#features/find-action'
import { PlanOffers } from '#features/plan-list'
import { LockButton } from '#features/unlocking'
import { type OfferedAction, useActions, useWithFamily } from '#session'
import { useDoor } from './door-context.ts'
import { deskLinks, helpLinks, keyboardHref, planHref, planLinks, settingsHref } from './links.ts'
import { OpenList } from './pieces.ts'
import { words } from './words.en.ts'

export function Finding({ children }: { children: ReactNode }) {
  const [address, navigate] = useHashLocation()
  const door = useDoor()
  const withFamily = useWithFamily()
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
    ...(withFamily ? [] : staffPages(go)),
  ])
  return (
    <FindAction
      atOnce={flushSync}
      keyboardHref={keyboard}
      List={OpenList}
      beside={door && <LockButton onLock={() => void door.lock('asked')} />}
    >
      {!withFamily && <PlanOffers onGo={go} onOpen={open} />}
      {children}
    </FindAction>
  )
}

/** Pages that a family is not shown. */
function staffPages(go: (href: string) => void): readonly OfferedAction[] {
  const pages = ['requests', 'teams', 'month', 'bank', 'resources', 'credentials'] as const
  return [
    { id: 'go/settings', group: 'go', ...words.settings, run: () => go(settingsHref) },
    ...pages.map((page) => ({
      id: `go/${page}`,
      group: 'go' as const,
      ...words.desk[page],
      run: () => go(deskLinks[page]),
    })),
  ]
}

/** Where one goes on a page one is on already. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}
