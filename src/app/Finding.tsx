/** Find an action, on every page: what it needs from the roof, and the pages that no room offers. */

import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useHashLocation } from 'wouter/use-hash-location'
import { FindAction } from '#features/find-action'
import { PlanOffers } from '#features/plan-list'
import { useActions } from '#session'
import { keyboardHref, planHref, planLinks } from './links.ts'
import { OpenList } from './pieces.ts'
import { words } from './words.en.ts'

export function Finding({ children }: { children: ReactNode }) {
  const [address, navigate] = useHashLocation()
  const go = (href: string) => navigate(href.slice(1))
  const plan = /^\/plan\/([^/]+)/u.exec(address)?.[1]
  const keyboard = plan === undefined ? keyboardHref : planLinks(plan).keyboard
  useActions([{ id: 'keyboard', group: 'help', ...words.keyboard, run: () => go(keyboard) }])
  return (
    <FindAction atOnce={flushSync} keyboardHref={keyboard} List={OpenList}>
      <PlanOffers onGo={go} onOpen={(id) => go(planHref(id))} />
      {children}
    </FindAction>
  )
}
