/** A line of an agenda becomes a strategy of the child's plan, without leaving the meeting. */

import { useRef, useState } from 'react'
import { type CalendarDate, findEntry } from '#domain'
import {
  changeRecord,
  PlanProvider,
  problemWords,
  useDeskDoing,
  useLaptop,
  useNamedPlans,
  useOpenedPlan,
} from '#session'
import { Button, Dialog, focusSoon, icons } from '#ui'
import { AdviceDialog, type AdviceDialogProps } from './AdviceDialog.tsx'
import type { BankSlot } from './AdviceFields.tsx'
import { useWhyNotAdvise } from './use-allowed.ts'
import { words } from './words.en.ts'

interface AdviseFromMeetingProps {
  readonly planId: string
  readonly agendaId: string
  /** What was noted on the agenda. */
  readonly advice: string
  readonly today: CalendarDate
  readonly Bank?: BankSlot | undefined
}

export function AdviseFromMeeting(props: AdviseFromMeetingProps) {
  const [isOpen, setIsOpen] = useState(false)
  const name = useNamedPlans().nameOf(props.planId) ?? ''
  const opener = useRef<HTMLButtonElement>(null)
  // The button goes once it is written, and the keyboard back to its line of the agenda.
  const leave = () => {
    const line = opener.current?.closest('li')
    focusSoon(() => line?.querySelector('input'))
  }
  return (
    <>
      <Button
        ref={opener}
        icon={icons.ecmhIcon}
        aria-label={words.named(words.save, name)}
        onPress={() => setIsOpen(true)}
      >
        {words.save}
      </Button>
      {isOpen && <InPlan {...props} onWritten={leave} onClose={() => setIsOpen(false)} />}
    </>
  )
}

function InPlan({
  planId,
  agendaId,
  advice,
  today,
  Bank,
  onWritten,
  onClose,
}: AdviseFromMeetingProps & { onWritten: () => void; onClose: () => void }) {
  const opened = useOpenedPlan(planId)
  const { workspace } = useLaptop()
  const doing = useDeskDoing()
  if (opened === null) return null
  if (opened.kind === 'shut') return <WhyNot because={problemWords(opened.problem)} onClose={onClose} />
  // Undo at the desk does not reach into the plan, and would leave the strategy there without its line.
  const note = (entry: string) => {
    const outcome = findEntry(opened.plan.data, entry)?.outcomes[0] ?? ''
    workspace.runForGood(changeRecord('agenda', agendaId, { entry, outcome }))
    doing.say(words.writtenFromMeeting)
    onWritten()
  }
  return (
    <PlanProvider plan={opened.plan}>
      <AllowedAdvice
        {...{ today, Bank, onClose }}
        outcome={null}
        consultation={null}
        inMeeting
        said={advice}
        onWritten={note}
      />
    </PlanProvider>
  )
}

/** Nothing that is written here stands in the line of a plan, so a refusal is said before. */
function AllowedAdvice(props: AdviceDialogProps) {
  const because = useWhyNotAdvise()
  if (because !== null) return <WhyNot because={because} onClose={props.onClose} />
  return <AdviceDialog {...props} />
}

function WhyNot({ because, onClose }: { because: string; onClose: () => void }) {
  return (
    <Dialog isOpen heading={words.adviceHeading} onClose={onClose}>
      <p>{because}</p>
    </Dialog>
  )
}
