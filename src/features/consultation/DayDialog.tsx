import { useState } from 'react'
import { type CalendarDate } from '#domain'
import { DayField } from './AskedFields.tsx'
import { FormDialog } from './FormDialog.tsx'

interface DayDialogProps {
  readonly heading: string
  readonly label: string
  readonly send: string
  readonly today: CalendarDate
  /** What is wrong with a day, in a sentence; `null` for nothing. */
  readonly mistakeIn: (on: CalendarDate | null) => string | null
  readonly onSend: (on: CalendarDate | null) => void
  readonly onClose: () => void
}

/** Asks for one day. It begins with today. */
export function DayDialog({ heading, label, send, today, mistakeIn, onSend, onClose }: DayDialogProps) {
  const [on, setOn] = useState<CalendarDate | null>(today)
  const mistake = mistakeIn(on)
  return (
    <FormDialog
      heading={heading}
      send={send}
      mistakes={mistake === null ? {} : { on: mistake }}
      onSend={() => {
        onSend(on)
        onClose()
      }}
      onClose={onClose}
    >
      {(mistakes) => <DayField label={label} value={on} error={mistakes.on} onChange={setOn} />}
    </FormDialog>
  )
}
