/** What the rules have to say about an entry that is not being written: a hint, a question, or what else it calls for. */

import { useMemo } from 'react'
import type { CalendarDate, Entry } from '#domain'
import { useOpenPlan, usePlan } from '#session'
import { Companions, missing } from './Companions.tsx'
import { Hint } from './Hint.tsx'
import { hintsOf, mayOfferMove } from './hints-shown.ts'
import { hintsId } from './hints-place.ts'

interface PlacementHintsProps {
  readonly entry: Entry
  /** Names the entry for a screen reader: "Strategy 2". */
  readonly label: string
  /** The address of the Why page of a rule. */
  readonly whyHref: (rule: string) => string
  readonly today: CalendarDate
}

export function PlacementHints({ entry, label, whyHref, today }: PlacementHintsProps) {
  const plan = useOpenPlan()
  const [people, agencies] = usePlan((now) => [now.people, now.agencies])
  const found = useMemo(
    () => hintsOf(entry, { ...plan.data, people, agencies }),
    [plan, entry, people, agencies],
  )
  const callsForMore = usePlan((now) => missing(entry, now).length > 0)
  const isWithin = usePlan((now) => found[0]?.severity !== 'move' || mayOfferMove(entry, now))
  if (found.length === 0 && !callsForMore) return null
  return (
    <div id={hintsId(entry.id)}>
      {isWithin &&
        found.map((finding) => (
          <Hint key={`${finding.id}-${finding.rule}`} {...{ entry, label, finding, whyHref, today }} />
        ))}
      <Companions entry={entry} label={label} whyHref={whyHref} />
    </div>
  )
}
