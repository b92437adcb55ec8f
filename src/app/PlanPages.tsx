import { PlanRoute } from './PlanRoute.tsx'
import { PlanSectionRoutes } from './PlanSectionRoutes.tsx'

/** Every page of one plan. */
export function PlanPages({ id }: { id: string }) {
  return (
    <PlanRoute key={id} id={id}>
      <PlanSectionRoutes id={id} />
    </PlanRoute>
  )
}
