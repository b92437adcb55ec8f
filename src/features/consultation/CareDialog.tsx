/** Consultation has led to mental health care: who gives it, and who will do what to get there. */

import { type CalendarDate, findEntry, placeNames, present } from '#domain'
import {
  addKnownAgency,
  addRecord,
  linkCare,
  perFile,
  useDoing,
  useKnownAgencies,
  useOpenPlan,
} from '#session'
import { CareFields } from './CareFields.tsx'
import { type CareDraft, careOf, emptyCare, mistakesInCare, namedIn } from './care-draft.ts'
import { FormDialog } from './FormDialog.tsx'
import { useKeptDraft } from './use-kept-draft.ts'
import { words } from './words.en.ts'

const draftsIn = perFile(() => new Map<string, CareDraft>())

interface CareDialogProps {
  readonly today: CalendarDate
  readonly outcome: string
  readonly onClose: () => void
}

export function CareDialog({ today, outcome, onClose }: CareDialogProps) {
  const plan = useOpenPlan()
  const doing = useDoing()
  const agencyOf = useAgencyByName()
  const { draft, change, forget } = useKeptDraft(draftsIn, outcome, () => emptyCare)
  const write = () => {
    let care = ''
    plan.together(() => {
      care = plan.run(linkCare(careOf(draft, outcome, agencyOf(draft.agency)))).care
    })
    const written = findEntry(plan.data, care)
    if (written !== null) forget()
    const place = written?.place ?? 'to-sort'
    doing.done(place === 'to-sort' ? words.careWaits : words.carePlaced(placeNames[place]))
    onClose()
  }
  return (
    <FormDialog
      heading={words.careHeading}
      send={words.careSave}
      mistakes={mistakesInCare(draft, today)}
      onSend={write}
      onClose={onClose}
    >
      {(mistakes) => <CareFields {...{ draft, mistakes }} onChange={change} />}
    </FormDialog>
  )
}

/** Finds an agency on the plan or in the agency book, or adds it; nobody has said then whether it gives EI services. */
function useAgencyByName(): (name: string) => string | null {
  const plan = useOpenPlan()
  const known = useKnownAgencies()
  return (name) => {
    if (name.trim() === '') return null
    const here = namedIn(present(plan.data.agencies), name)
    if (here !== null) return here.id
    const book = namedIn(known, name)
    return plan.run(book === null ? addRecord('agencies', { name: name.trim() }) : addKnownAgency(book))
  }
}
