import { type CalendarDate, type Expert, expertsIn } from '#domain'
import { useWorkspace } from '#session'
import { useRules } from './use-rules.ts'

/** Who of the team holds IMH level II or III today. */
export function useExperts(today: CalendarDate): readonly Expert[] {
  const rules = useRules()
  const credentials = useWorkspace((workspace) => workspace.credentials)
  return expertsIn(credentials, rules, today)
}
