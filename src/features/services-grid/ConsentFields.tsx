import { type Entry, parseCalendarDate } from '#domain'
import { useTypedDate, useVisit } from '#session'
import { Choice, DateField, Stack } from '#ui'
import { useRowChange } from './use-row-change.ts'
import { words } from './words.en.ts'

const consents = ['not asked', 'given', 'declined', 'withdrawn'] as const

export function ConsentFields({ row }: { readonly row: Entry }) {
  const change = useRowChange(row.id)
  return (
    <Stack>
      <DayField row={row} field="startsOn" label={words.startsOn} />
      <DayField row={row} field="endsOn" label={words.endsOn} />
      <Choice
        label={words.consent}
        hint={words.consentHint}
        answers={consents.map((value) => ({ value, label: words.consents[value] }))}
        value={row.consent}
        onChange={(consent) => change(consent === 'not asked' ? { consent, consentOn: null } : { consent })}
      />
      {row.consent !== 'not asked' && <DayField row={row} field="consentOn" label={words.consentOn} />}
    </Stack>
  )
}

interface DayFieldProps {
  readonly row: Entry
  readonly field: 'startsOn' | 'endsOn' | 'consentOn'
  readonly label: string
}

function DayField({ row, field, label }: DayFieldProps) {
  const change = useRowChange(row.id)
  const visit = useVisit()
  const typed = useTypedDate(`entries/${row.id}/${field}`, row[field])
  return (
    <DateField
      label={label}
      value={row[field]}
      {...typed}
      onVisitStart={visit.begin}
      onChange={(day) => change({ [field]: parseCalendarDate(day) }, visit.key)}
    />
  )
}
