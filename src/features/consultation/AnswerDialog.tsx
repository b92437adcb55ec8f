/** What the family said to advice: who of it, when, and to whom. */

import { type CalendarDate, isFamily, present } from '#domain'
import { perFile, takeStep, useDoing, useOpenPlan, usePlan } from '#session'
import { Stack, TextField } from '#ui'
import { useWriter } from './AdviceDialog.tsx'
import { FormDialog } from './FormDialog.tsx'
import { useKeptDraft } from './use-kept-draft.ts'
import { DayField, NameField } from './AskedFields.tsx'
import { words } from './words.en.ts'

export type FamilyAnswer = 'adopted' | 'declined'

interface AnswerDialogProps {
  readonly answer: FamilyAnswer
  readonly consultation: string
  readonly today: CalendarDate
  readonly onClose: () => void
}

interface AnswerDraft {
  readonly agreedWith: string
  readonly by: string
  readonly on: CalendarDate | null
  readonly note: string
}

type AnswerMistakes = Partial<Record<'agreedWith' | 'by' | 'on', string>>

const draftsIn = perFile(() => new Map<string, AnswerDraft>())

export function AnswerDialog({ answer, consultation, today, onClose }: AnswerDialogProps) {
  const doing = useDoing()
  const psp = usePlan((plan) => present(plan.people).find(({ isPsp }) => isPsp)?.name ?? '')
  const writer = useWriter()
  const plan = useOpenPlan()
  const { draft, change, forget } = useKeptDraft<AnswerDraft>(draftsIn, `${consultation} ${answer}`, () => ({
    agreedWith: '',
    by: psp || writer.name,
    on: today,
    note: '',
  }))
  const write = () => {
    const step = { kind: answer, on: draft.on, by: draft.by.trim(), note: draft.note.trim() }
    const refusal = doing.run(
      takeStep(consultation, { ...step, agreedWith: draft.agreedWith.trim() }),
      (because) => (because === null ? words.answered[answer] : words.refused),
    )
    if (refusal === null && plan.store.getState().refused === null) forget()
    onClose()
  }
  return (
    <FormDialog
      heading={words.answerHeading[answer]}
      send={words.answerSave[answer]}
      mistakes={mistakesIn(draft, today)}
      onSend={write}
      onClose={onClose}
    >
      {(mistakes) => <AnswerFields {...{ answer, draft, mistakes }} onChange={change} />}
    </FormDialog>
  )
}

function mistakesIn({ agreedWith, by, on }: AnswerDraft, today: CalendarDate): AnswerMistakes {
  return {
    ...(agreedWith.trim() === '' && { agreedWith: words.needsFamily }),
    ...(by.trim() === '' && { by: words.needsBy }),
    ...(on === null && { on: words.needsDay }),
    ...(on !== null && on > today && { on: words.dayAhead }),
  }
}

interface AnswerFieldsProps {
  readonly answer: FamilyAnswer
  readonly draft: AnswerDraft
  readonly mistakes: AnswerMistakes
  readonly onChange: (values: Partial<AnswerDraft>) => void
}

function AnswerFields({ answer, draft, mistakes, onChange }: AnswerFieldsProps) {
  const family = usePlan((plan) =>
    present(plan.people)
      .filter(({ role }) => isFamily(role))
      .map(({ name }) => name),
  )
  const team = usePlan((plan) =>
    present(plan.people)
      .filter(({ role }) => !isFamily(role))
      .map(({ name }) => name),
  )
  return (
    <Stack>
      <p>{words.answerHint[answer]}</p>
      <NameField
        label={words.answerWith[answer]}
        suggestions={family}
        value={draft.agreedWith}
        error={mistakes.agreedWith}
        onChange={(agreedWith) => onChange({ agreedWith })}
      />
      <NameField
        label={words.by}
        suggestions={team}
        value={draft.by}
        error={mistakes.by}
        onChange={(by) => onChange({ by })}
      />
      <DayField
        label={words.answerWhen}
        value={draft.on}
        error={mistakes.on}
        onChange={(on) => onChange({ on })}
      />
      <TextField label={words.note} value={draft.note} onChange={(note) => onChange({ note })} />
    </Stack>
  )
}
