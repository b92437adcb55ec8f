import { type Agency, present } from '#domain'
import type { PlanSummary } from '#session'

/** The county of the plan edited last, else of an agency known here; empty when neither says one. */
export function lastCounty(plans: readonly PlanSummary[], agencies: readonly Agency[]): string {
  const counties = [
    ...plans.filter(({ isExample }) => !isExample).map(({ county }) => county),
    ...present(agencies).map(({ county }) => county),
  ]
  return counties.find((county) => county.trim() !== '') ?? ''
}
