import type { CalendarDate, Destination, Entry, PlacementFinding, PlainField } from '#domain'
import { handOverEntry, moveEntry, type OpenPlan, useOpenPlan } from '#session'
import { Button, icons, Notice, Stack } from '#ui'
import { isDestination } from './hints-shown.ts'
import { KeepHere } from './KeepHere.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import type { HowAnswered } from './questions/question-props.ts'
import { say } from './said-store.ts'
import { WhyLink } from './WhyLink.tsx'
import { words } from './words.en.ts'

interface HintProps {
  readonly entry: Entry
  readonly label: string
  readonly finding: PlacementFinding
  readonly whyHref: (rule: string) => string
  readonly today: CalendarDate
}

/** One hint with what can be done about it. It never interrupts and takes no focus. */
export function Hint({ entry, label, finding, whyHref, today }: HintProps) {
  const plan = useOpenPlan()
  const { moveTo, matched, question } = finding
  const answered = (how: HowAnswered) => {
    if (how === 'answered') say(plan, { sentence: words.answered, undoLabel: words.undo, entry: entry.id })
  }
  return (
    <Notice
      kind={moveTo === null ? 'ask' : 'move'}
      heading={words.hint[finding.severity](label)}
      actions={
        <>
          {moveTo !== null && (
            <Button icon={icons.moveIcon} onPress={() => moveIn(plan, entry, moveTo)}>
              {words.move(moveTo)}
            </Button>
          )}
          {finding.canKeep && <KeepHere entry={entry} finding={finding} />}
          <WhyLink href={whyHref(finding.rule)} label={label} />
        </>
      }
    >
      <Stack gap="close">
        {finding.message !== question?.text && <p>{finding.message}</p>}
        {matched.length > 0 && moveTo === null && <p>{words.found(matched)}</p>}
        {question !== null && (
          <QuestionForm entry={entry} question={question} today={today} onAnswered={answered} />
        )}
      </Stack>
    </Notice>
  )
}

function moveIn(plan: OpenPlan, entry: Entry, to: Destination | PlainField): void {
  plan.run(isDestination(to) ? moveEntry(entry.id, to) : handOverEntry(entry.id, to))
  say(plan, { sentence: words.moved(to), undoLabel: words.undoMove, entry: entry.id })
}
