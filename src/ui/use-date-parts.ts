import { useState } from 'react'
import {
  type DatePart,
  type DateParts,
  type DateReading,
  isSettledDate,
  mayGrow,
  partsOfIso,
  readDateParts,
  spreadDate,
} from './date-parts.ts'

interface DateTyping {
  /** The day that is kept, `YYYY-MM-DD`, or `null`. */
  readonly value: string | null
  /** What was left standing in the boxes without being a date. */
  readonly typed?: DateParts | null | undefined
  readonly onChange: (value: string | null) => void
  readonly onTyped?: ((typed: DateParts) => void) | undefined
}

interface DateBoxes {
  readonly typed: DateParts
  readonly reading: DateReading
  readonly type: (part: DatePart, text: string, isPasted: boolean) => void
  /** The person goes on from one box: a whole date standing in it is spread, and what is there counts. */
  readonly settle: (part: DatePart) => void
}

/**
 * What stands in the three boxes of a date, and what it says.
 *
 * Tells a day only when it is whole and real, and `null` only when all boxes are
 * empty. A 3 on the way to 31, or a 20 on the way to 2024, waits until its box is
 * left: a day that nobody meant must not be kept, not even for a moment. A value changed from outside, by undo for example, replaces
 * what stands in the boxes; a value they already say does not.
 */
export function useDateParts({ value, typed: left, onChange, onTyped }: DateTyping): DateBoxes {
  const [typed, setTyped] = useState<DateParts>(left ?? partsOfIso(value))
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    if (dayOf(readDateParts(typed)) !== value) setTyped(partsOfIso(value))
  }

  const keep = (next: DateParts, isSettled: boolean) => {
    setTyped(next)
    onTyped?.(next)
    const reading = readDateParts(next)
    if (isSettled && canBeTold(reading, next) && dayOf(reading) !== value) onChange(dayOf(reading))
  }

  return {
    typed,
    reading: readDateParts(typed),
    type: (part, text, isPasted) => {
      const spread = isPasted || isSettledDate(text) ? spreadDate(text) : null
      keep(spread ?? { ...typed, [part]: text }, spread !== null || !mayGrow(part, text))
    },
    settle: (part) => keep(spreadDate(typed[part]) ?? typed, true),
  }
}

/** A whole date standing alone in one box is still being typed; leaving the box spreads it. */
function canBeTold(reading: DateReading, { month, day, year }: DateParts): boolean {
  return reading.kind === 'empty' || (reading.kind === 'date' && month !== '' && day !== '' && year !== '')
}

function dayOf(reading: DateReading): string | null {
  return reading.kind === 'date' ? reading.iso : null
}
