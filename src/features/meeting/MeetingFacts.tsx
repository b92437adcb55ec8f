import { type LogLine, parseCalendarDate } from '#domain'
import { changeRecord, useLaptop, useVisit } from '#session'
import { Choice, Columns, DateField, Disclosure, TextField } from '#ui'
import { numberOf } from './number-of.ts'
import { words } from './words.en.ts'

const modeAnswers = (['in person', 'virtual'] as const).map((value) => ({ value, label: words.modes[value] }))

/** When the meeting was, how long and in which way. It is as last time at first, so mostly nobody opens it. */
export function MeetingFacts({ meeting }: { readonly meeting: LogLine }) {
  const { workspace } = useLaptop()
  const visit = useVisit()
  const change = (values: Partial<Pick<LogLine, 'on' | 'minutes' | 'mode'>>) =>
    workspace.run(changeRecord('log', meeting.id, values), visit.key)
  return (
    <Disclosure summary={words.how} isOpenAtFirst={meeting.minutes === null || meeting.mode === ''}>
      <Columns align="start">
        <DateField
          label={words.on}
          value={meeting.on}
          onVisitStart={visit.begin}
          onChange={(on) => on !== null && change({ on: parseCalendarDate(on) })}
        />
        <TextField
          label={words.minutes}
          size="short"
          inputMode="numeric"
          value={meeting.minutes?.toString() ?? ''}
          onVisitStart={visit.begin}
          onChange={(text) => change({ minutes: numberOf(text) })}
        />
        <Choice
          label={words.mode}
          answers={modeAnswers}
          value={meeting.mode === '' ? null : meeting.mode}
          isInline
          onChange={(mode) => workspace.run(changeRecord('log', meeting.id, { mode }))}
        />
      </Columns>
    </Disclosure>
  )
}
