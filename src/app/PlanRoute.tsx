/** Opens the plan of an address, keeps it open over its sections, and closes it when one leaves. */

import { type ReactNode, useEffect, useState } from 'react'
import { DownloadButton } from '#features/plan-shell'
import { type OpenPlan, type OpenProblem, PlanProvider, problemWords, useLaptop } from '#session'
import { LinkButton } from '#ui'
import { homeHref } from './links.ts'
import { Opening, PlainPage } from './PlainPage.tsx'
import { words } from './words.en.ts'

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly plan: OpenPlan }
  | { readonly kind: 'shut'; readonly problem: OpenProblem }

export function PlanRoute({ id, children }: { id: string; children: ReactNode }) {
  const laptop = useLaptop()
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })
  useEffect(() => {
    let plan: OpenPlan | null = null
    let hasLeft = false
    laptop.openPlan(id).then(
      (opened) => {
        if (!opened.ok) setOpening({ kind: 'shut', problem: opened.problem })
        else if (hasLeft) void opened.value.close()
        else {
          plan = opened.value
          setOpening({ kind: 'open', plan })
        }
      },
      // Thrown again where the boundary sees it.
      (bug: unknown) =>
        setOpening(() => {
          throw bug
        }),
    )
    return () => {
      hasLeft = true
      void plan?.close()
    }
  }, [laptop, id])
  if (opening.kind === 'opening') return <Opening cancelHref={homeHref} />
  if (opening.kind === 'open') return <PlanProvider plan={opening.plan}>{children}</PlanProvider>
  return (
    <PlainPage heading={words.planShut} actions={<LinkButton href={homeHref}>{words.toHome}</LinkButton>}>
      <p>{problemWords(opening.problem)}</p>
      <Copy problem={opening.problem} />
    </PlainPage>
  )
}

/** What this version can read of a plan that it must not open. */
function Copy({ problem }: { problem: OpenProblem }) {
  return problem.kind === 'needs newer' ? <DownloadButton copy={() => problem.copy} /> : null
}
