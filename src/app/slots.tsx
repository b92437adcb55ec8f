/** Which room fills which slot of another. Make them once per plan: a slot that is made anew is a new component. */

import { useCapturing } from '#features/capture'
import { EntryActors, type OutcomeSlots } from '#features/outcome'
import { PlacementHints, QuestionForm } from '#features/placement'
import { OutcomeServices } from '#features/services-grid'
import type { TeamSlots } from '#features/team'
import { ToSortHere, type ToSortSlots } from '#features/to-sort'
import type { VisitSlots } from '#features/visit'
import { EntryText, type EntryTextProps, StaticText } from '#features/writing'
import { BankForAdvice } from './BankForAdvice.tsx'
import { HeldLevel } from './desk-pieces.ts'
import { ForStaff } from './ForStaff.tsx'
import { OutcomeConsultation } from './section-pieces.ts'
import type { Links } from './links.ts'
import { today } from './today.ts'

/** Whom the team asks first is told beside the name. */
export const teamSlots: TeamSlots = { Held: ({ name }) => <HeldLevel name={name} today={today()} /> }

export const sortingSlots: ToSortSlots = { Question: QuestionForm }

export const visitSlots: VisitSlots = {
  Text: ({ entry }) => <StaticText text={entry.text} lang={entry.language} />,
  Who: EntryActors,
}

export function outcomeSlots(links: Links): OutcomeSlots {
  return {
    Text: SortableText,
    Hints: (props) => (
      <ForStaff>
        <PlacementHints {...props} today={today()} whyHref={links.why} />
      </ForStaff>
    ),
    Consultation: ({ outcomeId }) => (
      <OutcomeConsultation outcomeId={outcomeId} today={today()} Bank={BankForAdvice} />
    ),
    Services: ({ outcomeId }) => <OutcomeServices outcomeId={outcomeId} links={links} />,
    ToSort: ({ outcomeId }) => (
      <ForStaff>
        <ToSortHere outcomeId={outcomeId} today={today()} links={links} slots={sortingSlots} />
      </ForStaff>
    ),
  }
}

/** Notes that are pasted into an entry can be sorted by quick capture. */
function SortableText(props: EntryTextProps) {
  return <EntryText {...props} onSort={useCapturing().open} />
}
