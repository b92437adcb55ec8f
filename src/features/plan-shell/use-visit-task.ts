import { lastVisitOn } from '#domain'
import { usePlan, useWorkspace } from '#session'
import type { Task } from '#ui'
import { words } from './words.en.ts'

interface Place {
  readonly links: { readonly visit: string }
  /** The address of the section that is open. */
  readonly current: string
}

/** The page of a visit among the sections, for a provider; others find it by Find an action. */
export function useVisitTask({ links, current }: Place): readonly Task[] {
  const isProvider = useWorkspace(({ settings }) => settings.capacity === 'provider')
  const last = usePlan(lastVisitOn)
  if (!isProvider) return []
  return [
    {
      id: 'visit',
      href: links.visit,
      label: words.visit,
      isCurrent: links.visit === current,
      status: last === null ? 'not-started' : 'filled-in',
      statusLabel: words.lastNoted(last),
    },
  ]
}
