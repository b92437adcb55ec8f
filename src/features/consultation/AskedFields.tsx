/** What the forms of this room ask again and again: a name, and a day. What is missing is said beside it. */

import { type CalendarDate, parseCalendarDate } from '#domain'
import { DateField, SuggestField } from '#ui'

interface AskedProps<Value> {
  readonly label: string
  readonly value: Value
  /** What is wrong, in a sentence; nothing while nobody has tried to send. */
  readonly error: string | undefined
  readonly onChange: (value: Value) => void
}

export function NameField({
  suggestions,
  ...field
}: AskedProps<string> & { readonly suggestions: readonly string[] }) {
  return (
    <div data-wrong={field.error}>
      <SuggestField {...field} suggestions={suggestions} spellCheck={false} />
    </div>
  )
}

export function DayField({ onChange, ...field }: AskedProps<CalendarDate | null>) {
  return (
    <div data-wrong={field.error}>
      <DateField {...field} onChange={(day) => onChange(day === null ? null : parseCalendarDate(day))} />
    </div>
  )
}
