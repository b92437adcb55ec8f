/** Asking the ECMH consultant about an outcome. */

import { type CalendarDate, type Consultation, consultationWords, requestReasons } from '#domain'
import { askConsultant, perFile, useDoing, useOpenPlan, useWorkspace } from '#session'
import { Choice, Notice, Select, Stack, TextField } from '#ui'
import { useWriter } from './AdviceDialog.tsx'
import { FormDialog } from './FormDialog.tsx'
import { useKeptDraft } from './use-kept-draft.ts'
import { DayField } from './AskedFields.tsx'
import { words } from './words.en.ts'

interface RequestDialogProps {
  readonly today: CalendarDate
  readonly outcome: string
  readonly onClose: () => void
}

interface RequestDraft {
  readonly reason: Exclude<Consultation['reason'], ''> | null
  readonly tried: string
  readonly wantedBy: CalendarDate | null
  readonly release: Consultation['release'] | null
}

const reasonOptions = requestReasons
  .filter((reason) => reason !== '')
  .map((value) => ({ value, label: consultationWords.reasons[value] }))
const releaseAnswers = (['yes', 'no', 'not needed', 'unknown'] as const).map((value) => ({
  value,
  label: words.releaseAnswers[value],
}))

const emptyRequest: RequestDraft = { reason: null, tried: '', wantedBy: null, release: null }
const draftsIn = perFile(() => new Map<string, RequestDraft>())

export function RequestDialog({ today, outcome, onClose }: RequestDialogProps) {
  const doing = useDoing()
  const writer = useWriter()
  const plan = useOpenPlan()
  const { draft, change, forget } = useKeptDraft(draftsIn, outcome, () => emptyRequest)
  const ask = () => {
    const values = {
      ...draft,
      outcome,
      reason: draft.reason ?? '',
      release: draft.release ?? 'unknown',
    } as const
    const made = doing.run(
      askConsultant({ ...values, tried: draft.tried.trim() }, { on: today, by: writer.name }),
      words.asked,
    )
    if (plan.data.consultations.some(({ id }) => id === made)) forget()
    onClose()
  }
  return (
    <FormDialog
      heading={words.requestHeading}
      send={words.send}
      mistakes={mistakesIn(draft, today)}
      onSend={ask}
      onClose={onClose}
    >
      {(mistakes) => <RequestFields {...{ draft, mistakes }} onChange={change} />}
    </FormDialog>
  )
}

type RequestMistakes = Partial<Record<'reason' | 'wantedBy', string>>

function mistakesIn({ reason, wantedBy }: RequestDraft, today: CalendarDate): RequestMistakes {
  return {
    ...(reason === null && { reason: words.needsReason }),
    ...(wantedBy !== null && wantedBy < today && { wantedBy: words.wantedByPast }),
  }
}

interface RequestFieldsProps {
  readonly draft: RequestDraft
  readonly mistakes: RequestMistakes
  readonly onChange: (values: Partial<RequestDraft>) => void
}

function RequestFields({ draft, mistakes, onChange }: RequestFieldsProps) {
  const asksNoRelease = useWorkspace(({ settings }) => settings.asksNoRelease)
  return (
    <Stack>
      <div data-wrong={mistakes.reason}>
        <Select
          label={words.reason}
          options={reasonOptions}
          value={draft.reason}
          error={mistakes.reason}
          onChange={(reason) => onChange({ reason })}
        />
      </div>
      <TextField
        isMultiline
        label={words.tried}
        hint={words.triedHint}
        value={draft.tried}
        onChange={(tried) => onChange({ tried })}
      />
      <DayField
        label={words.wantedBy}
        value={draft.wantedBy}
        error={mistakes.wantedBy}
        onChange={(wantedBy) => onChange({ wantedBy })}
      />
      {!asksNoRelease && (
        <Choice
          label={words.release}
          isInline
          answers={releaseAnswers}
          value={draft.release}
          onChange={(release) => onChange({ release })}
        />
      )}
      {!asksNoRelease && draft.release === 'no' && <ReleaseMissing />}
    </Stack>
  )
}

/** A warning and no wall: the law asks for consent before names are shared. 34 CFR 303.414. */
export function ReleaseMissing() {
  return (
    <Notice kind="warn" heading={words.releaseMissing}>
      <p>{words.releaseMissingMeans}</p>
    </Notice>
  )
}
