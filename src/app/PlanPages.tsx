import { useEffect } from 'react'
import { loadArranging } from '#ui'
import { PlanRoute } from './PlanRoute.tsx'
import { PlanSectionRoutes } from './PlanSectionRoutes.tsx'

/** Every page of one plan. */
export function PlanPages({ id }: { id: string }) {
  useEffect(() => void loadArranging().catch(() => null), [])
  return (
    <PlanRoute key={id} id={id}>
      <PlanSectionRoutes id={id} />
    </PlanRoute>
  )
}
