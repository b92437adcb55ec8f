import type { Entry } from '#domain'
import { usePlan } from '#session'
import { ActorBadges } from './ActorBadges.tsx'
import { actorsOf } from './actors.ts'

/** Who acts in an entry, for other rooms. */
export function EntryActors({ entry }: { entry: Entry }) {
  const people = usePlan((plan) => plan.people)
  return <ActorBadges actors={actorsOf(entry, people)} />
}
