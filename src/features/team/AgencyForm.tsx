import type { FormEvent, KeyboardEvent } from 'react'
import {
  type Agency,
  agencyQuestion,
  answers,
  type CalendarDate,
  parseCalendarDate,
  type Standing,
  standingNames,
} from '#domain'
import {
  changeRecord,
  Guided,
  useOpenPlan,
  useTypedDate,
  useVisit,
  useWhyNotChange,
  useWorkspace,
} from '#session'
import { Button, Choice, Columns, DateField, Row, Stack, TextField } from '#ui'
import styles from './Team.module.css'
import { words } from './words.en.ts'

interface AgencyFormProps {
  readonly agency: Agency
  readonly today: CalendarDate
  readonly onDone: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

type Change = (
  values: Partial<Omit<Agency, 'id' | 'rank' | 'origin' | 'isRemoved' | 'looked'>>,
  key?: string,
) => void

export function AgencyForm({ agency, today, onDone, onKeyDown }: AgencyFormProps) {
  const plan = useOpenPlan()
  const change: Change = (values, key) => plan.run(changeRecord('agencies', agency.id, values), key)
  const finish = (event: FormEvent) => {
    event.preventDefault()
    onDone()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the form from any of its fields
    <form autoComplete="off" aria-label={words.editOf(agency.name)} onSubmit={finish} onKeyDown={onKeyDown}>
      <Guided topic="agency">
        <Stack>
          <NameAndCounty agency={agency} change={change} />
          <StandingPart agency={agency} today={today} change={change} />
          <Choice
            label={words.employs}
            hint={words.employsHint}
            isInline
            answers={answers.map((value) => ({ value, label: words.answers[value] }))}
            value={agency.employsEcmhConsultant}
            onChange={(employsEcmhConsultant) => change({ employsEcmhConsultant })}
          />
          <Row>
            <Button kind="primary" type="submit">
              {words.done}
            </Button>
          </Row>
        </Stack>
      </Guided>
    </form>
  )
}

interface PartProps {
  readonly agency: Agency
  readonly change: Change
}

function NameAndCounty({ agency, change }: PartProps) {
  const visit = useVisit()
  return (
    <Columns>
      <TextField
        label={words.agencyName}
        value={agency.name}
        onVisitStart={visit.begin}
        onChange={(name) => change({ name }, visit.key)}
      />
      <TextField
        label={words.county}
        value={agency.county}
        onVisitStart={visit.begin}
        onChange={(county) => change({ county }, visit.key)}
      />
    </Columns>
  )
}

const standingOrder: readonly Standing[] = ['employed', 'contracted', 'payor-of-last-resort', 'no', 'unknown']

/** The question, or who answers it where that is somebody else. */
function StandingPart(props: PartProps & { readonly today: CalendarDate }) {
  const { agency } = props
  const why = useWhyNotChange('agencies', agency.id, 'givesEiServices')
  if (why !== null) return <p>{why}</p>
  return (
    <>
      <StandingQuestion {...props} />
      {agency.givesEiServices !== 'unknown' && <WhoChecked {...props} />}
    </>
  )
}

function StandingQuestion({ agency, today, change }: PartProps & { readonly today: CalendarDate }) {
  const me = useWorkspace(({ settings }) => settings.name)
  const answer = (givesEiServices: Standing) =>
    change(
      givesEiServices === 'unknown'
        ? { givesEiServices, checkedOn: null, checkedBy: '' }
        : { givesEiServices, checkedOn: today, checkedBy: me },
    )
  return (
    <Choice
      label={agencyQuestion(agency)}
      answers={standingOrder.map((value) => ({ value, label: standingNames[value] }))}
      value={agency.givesEiServices}
      onChange={answer}
    />
  )
}

function WhoChecked({ agency, change }: PartProps) {
  const visit = useVisit()
  return (
    <Stack gap="close">
      <p className={styles['quiet']}>{words.checked(agency)}</p>
      <Columns>
        <DateField
          label={words.checkedOn}
          value={agency.checkedOn}
          {...useTypedDate(`agencies/${agency.id}/checkedOn`, agency.checkedOn)}
          onVisitStart={visit.begin}
          onChange={(day) => change({ checkedOn: parseCalendarDate(day) }, visit.key)}
        />
        <TextField
          label={words.checkedBy}
          value={agency.checkedBy}
          onVisitStart={visit.begin}
          onChange={(checkedBy) => change({ checkedBy }, visit.key)}
        />
      </Columns>
    </Stack>
  )
}
