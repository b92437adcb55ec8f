import { present } from '#domain'
import { useNamedPlans, useWorkspace } from '#session'

/** The counties of the plans on this laptop and of the agencies known here. */
export function useCounties(): readonly string[] {
  const { active } = useNamedPlans()
  const agencies = useWorkspace((workspace) => present(workspace.agencies))
  return [...new Set([...active, ...agencies].map(({ county }) => county.trim()))].filter(Boolean)
}
