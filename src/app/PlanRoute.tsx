/** Opens the plan of an address, keeps it open over its sections, and closes it when one leaves. */

import { Fragment, type ReactNode, useEffect, useState } from 'react'
import { DownloadOf } from '#features/plan-shell'
import { type OpenPlan, type OpenProblem, PlanProvider, problemWords, sayIn, useLaptop } from '#session'
import { LinkButton } from '#ui'
import { homeHref } from './links.ts'
import { Opening, PlainPage } from './PlainPage.tsx'
import { useBug } from './use-bug.ts'
import { words } from './words.en.ts'

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly plan: OpenPlan }
  | { readonly kind: 'destroyed' }
  | { readonly kind: 'shut'; readonly problem: OpenProblem }

export function PlanRoute({ id, children }: { id: string; children: ReactNode }) {
  const opening = useOpening(id)
  if (opening.kind === 'opening') return <Opening cancelHref={homeHref} />
  if (opening.kind === 'open')
    return (
      <PlanProvider plan={opening.plan}>
        <Fragment key={keyOf(opening.plan)}>{children}</Fragment>
      </PlanProvider>
    )
  if (opening.kind === 'destroyed')
    return (
      <PlainPage heading={words.destroyed} actions={<LinkButton href={homeHref}>{words.toHome}</LinkButton>}>
        <p>{words.destroyedMeans}</p>
      </PlainPage>
    )
  return (
    <PlainPage heading={words.planShut} actions={<LinkButton href={homeHref}>{words.toHome}</LinkButton>}>
      <p>{problemWords(opening.problem)}</p>
      <Copy id={id} problem={opening.problem} />
    </PlainPage>
  )
}

/** What this version can read of a plan that it must not open. */
function Copy({ id, problem }: { id: string; problem: OpenProblem }) {
  return problem.kind === 'needs newer' ? <DownloadOf planId={id} copy={problem.copy} /> : null
}

/** Opens the plan, and opens it anew when another page, or this one, removed something from it for good. */
function useOpening(id: string): Opening {
  const laptop = useLaptop()
  const tell = useBug()
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })
  useEffect(() => {
    let plan: OpenPlan | null = null
    let hasLeft = false
    const open = async (isAgain: boolean): Promise<void> => {
      const opened = await laptop.openPlan(id)
      if (!opened.ok) return setOpening({ kind: 'shut', problem: opened.problem })
      if (hasLeft) return opened.value.close()
      plan = opened.value
      setOpening({ kind: 'open', plan })
      if (isAgain) sayIn(plan, words.openedAgain)
      plan.store.subscribe(({ gone }, before) => {
        if (gone === before.gone || hasLeft) return
        if (gone === 'removed') setOpening({ kind: 'destroyed' })
        else void open(true).catch(tell)
      })
    }
    open(false).catch(tell)
    return () => {
      hasLeft = true
      void plan?.close()
    }
  }, [laptop, id, tell])
  return opening
}

const keys = new WeakMap<OpenPlan, number>()
let made = 0

/** Another one for each opening, so that no screen goes on with what it knew of the one before. */
function keyOf(plan: OpenPlan): number {
  const known = keys.get(plan) ?? (made += 1)
  keys.set(plan, known)
  return known
}
