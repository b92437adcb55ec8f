import { Choice } from '#ui'
import { words } from './words.en.ts'

const offered = ['5', '10', '15', '30'] as const
const answers = offered.map((value) => ({ value, label: words.minutes(Number(value)) }))

export interface LockAfterProps {
  /** 5, 10, 15 or 30. */
  readonly minutes: number
  readonly onChange: (minutes: number) => void
}

/** How long nothing may happen before it locks. */
export function LockAfter({ minutes, onChange }: LockAfterProps) {
  return (
    <Choice
      label={words.lockAfter}
      isLabelHidden
      isInline
      answers={answers}
      value={offered.find((each) => Number(each) === minutes) ?? null}
      onChange={(next) => onChange(Number(next))}
    />
  )
}
