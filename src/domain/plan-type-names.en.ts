/** The list of plans shows these names and none of the others, which come with the first plan. */

import type { PlanType } from './plan-shape.ts'

export const planTypeNames: Readonly<Record<PlanType, string>> = {
  initial: 'Initial',
  periodic: 'Periodic review',
  annual: 'Annual',
  interim: 'Interim',
}
