/** Which room fills which slot of another. Make them once per plan: a slot that is made anew is a new component. */

import { useCapturing } from '#features/capture'
import type { OutcomeSlots } from '#features/outcome'
import { PlacementHints, QuestionForm } from '#features/placement'
import { OutcomeServices } from '#features/services-grid'
import { ToSortHere, type ToSortSlots } from '#features/to-sort'
import { EntryText, type EntryTextProps } from '#features/writing'
import type { Links } from './links.ts'
import { today } from './today.ts'

export const sortingSlots: ToSortSlots = { Question: QuestionForm }

export function outcomeSlots(links: Links): OutcomeSlots {
  return {
    Text: SortableText,
    Hints: (props) => <PlacementHints {...props} today={today()} whyHref={links.why} />,
    Services: ({ outcomeId }) => <OutcomeServices outcomeId={outcomeId} links={links} />,
    ToSort: ({ outcomeId }) => (
      <ToSortHere outcomeId={outcomeId} today={today()} links={links} slots={sortingSlots} />
    ),
  }
}

/** Notes that are pasted into an entry can be sorted by quick capture. */
function SortableText(props: EntryTextProps) {
  return <EntryText {...props} onSort={useCapturing().open} />
}
