import type { CalendarDate, Destination, Entry, PlacementFinding, PlainField } from '#domain'
import { handOverEntry, moveEntry, type PlanCommand, useDoing } from '#session'
import { Button, icons, Notice, Stack } from '#ui'
import { focusHints } from './hints-place.ts'
import { isDestination } from './hints-shown.ts'
import { KeepHere } from './KeepHere.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import type { HowAnswered } from './questions/question-props.ts'
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
  const doing = useDoing()
  const back = () => focusHints(entry.id)
  const { moveTo, matched, question } = finding
  const answered = (how: HowAnswered) => {
    if (how === 'answered') doing.done(words.answered, back)
  }
  return (
    <Notice
      kind={moveTo === null ? 'ask' : 'move'}
      heading={words.hint[finding.severity](label)}
      actions={
        <>
          {moveTo !== null && (
            <Button
              icon={icons.moveIcon}
              onPress={() => doing.run(moveOf(entry, moveTo), words.moved(moveTo), back)}
            >
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

function moveOf({ id }: Entry, to: Destination | PlainField): PlanCommand {
  return isDestination(to) ? moveEntry(id, to) : handOverEntry(id, to)
}
