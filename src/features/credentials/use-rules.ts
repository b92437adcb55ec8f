import { useMemo } from 'react'
import { type RenewalRules, rulesOf } from '#domain'
import { useWorkspace } from '#session'

/** The rules of renewal as they are set in this workspace. */
export function useRules(): RenewalRules {
  const settings = useWorkspace(({ imhRenewal, ecmhRenewal }) => ({ imhRenewal, ecmhRenewal }))
  return useMemo(() => rulesOf(settings), [settings])
}
