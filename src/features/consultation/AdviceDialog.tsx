/** Advice in one step: what was said, for which outcome, by whom, and whether the family agreed. */

import { type CalendarDate, findEntry, strategiesOf } from '#domain'
import { giveAdvice, perFile, useDoing, useOpenPlan, usePlan, useWorkspace } from '#session'
import { Notice } from '#ui'
import { AdviceFields, type BankSlot } from './AdviceFields.tsx'
import { type AdviceDraft, adviceOf, emptyAdvice, mistakesIn } from './advice-draft.ts'
import { FormDialog } from './FormDialog.tsx'
import { useKeptDraft } from './use-kept-draft.ts'
import { words } from './words.en.ts'

const draftsIn = perFile(() => new Map<string, AdviceDraft>())

export interface AdviceDialogProps {
  readonly today: CalendarDate
  /** The outcome of the screen; `null` to ask. */
  readonly outcome: string | null
  /** The request that it answers; `null` for advice that nobody had asked for. */
  readonly consultation: string | null
  readonly inMeeting?: boolean
  /** What was noted already. */
  readonly said?: string
  readonly Bank?: BankSlot | undefined
  readonly onClose: () => void
  /** The id of the strategy that it became. */
  readonly onWritten?: (entry: string) => void
}

export function AdviceDialog(props: AdviceDialogProps) {
  const { today, outcome, consultation, inMeeting = false, said = '', Bank, onClose, onWritten } = props
  const plan = useOpenPlan()
  const doing = useDoing()
  const writer = useWriter()
  const { draft, change, forget } = useKeptDraft(draftsIn, `${outcome} ${consultation} ${said}`, () =>
    emptyAdvice(plan.data, { outcome, answers: consultation, inMeeting, words: said, writer, today }),
  )
  const hasOutcome = usePlan(({ outcomes }) => outcomes.some(({ isRemoved }) => !isRemoved))
  const write = () => {
    const advice = adviceOf(draft, { plan: plan.data, writer: writer.name })
    const { entry } = doing.run(giveAdvice(advice), (given) => {
      const standing = strategiesOf(plan.data, draft.outcome ?? '').map(({ id }) => id)
      return words.written(standing.indexOf(given.entry) + 1)
    })
    // What was refused is still there when the form is opened again.
    if (findEntry(plan.data, entry) !== null) {
      forget()
      onWritten?.(entry)
    }
    onClose()
  }
  if (!hasOutcome) return <NoOutcomeYet onClose={onClose} />
  return (
    <FormDialog
      heading={words.adviceHeading}
      send={words.save}
      mistakes={mistakesIn(draft, today)}
      onSend={write}
      onClose={onClose}
    >
      {(mistakes) => <AdviceFields {...{ draft, mistakes, Bank }} onChange={change} />}
    </FormDialog>
  )
}

function NoOutcomeYet({ onClose }: { onClose: () => void }) {
  return (
    <FormDialog heading={words.adviceHeading} send={null} mistakes={{}} onSend={onClose} onClose={onClose}>
      {() => <Notice kind="info" heading={words.noOutcomeYet} />}
    </FormDialog>
  )
}

/** The person at this laptop. */
export function useWriter() {
  const name = useWorkspace(({ settings }) => settings.name)
  const isConsultant = useWorkspace(({ settings }) => settings.capacity === 'ecmh-consultant')
  return { name, isConsultant }
}
