import type { ReactNode } from 'react'
import { type Laptop, LaptopProvider, type OpenPlan, PlanProvider, useLastDone } from '#session'
import { DoneLine } from '#ui'

interface InPlanProps {
  readonly laptop: Laptop
  readonly plan: OpenPlan
  readonly children: ReactNode
}

/** A room as it stands in the shell of a plan: below it the one line that says what was just done. */
export function InPlan({ laptop, plan, children }: InPlanProps) {
  return (
    <LaptopProvider laptop={laptop}>
      <PlanProvider plan={plan}>
        {children}
        <LastDoneLine />
      </PlanProvider>
    </LaptopProvider>
  )
}

function LastDoneLine() {
  return <DoneLine done={useLastDone()} />
}
