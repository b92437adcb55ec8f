import { useState } from 'react'
import {
  type DatePart,
  type DateParts,
  type DateReading,
  isSettledDate,
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
  /** The person goes on from one box: a whole date standing in it is spread, a short year counts. */
  readonly settle: (part: DatePart) => void
}

/**
 * What stands in the three boxes of a date, and what it says.
 *
 * Tells a day only when it is whole and real, and `null` only when all boxes are
 * empty. A year of two digits waits until its box is left, since it may be half
 * of a longer one. A value changed from outside, by undo for example, replaces
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
    if (canBeTold(reading, next, isSettled) && dayOf(reading) !== value) onChange(dayOf(reading))
  }

  return {
    typed,
    reading: readDateParts(typed),
    type: (part, text, isPasted) => {
      const spread = isPasted || isSettledDate(text) ? spreadDate(text) : null
      keep(spread ?? { ...typed, [part]: text }, isPasted)
    },
    settle: (part) => keep(spreadDate(typed[part]) ?? typed, true),
  }
}

function canBeTold(reading: DateReading, { month, day, year }: DateParts, isSettled: boolean): boolean {
  if (reading.kind === 'empty') return true
  const isSpread = month !== '' && day !== '' && year !== ''
  return reading.kind === 'date' && isSpread && (isSettled || !reading.hasShortYear)
}

function dayOf(reading: DateReading): string | null {
  return reading.kind === 'date' ? reading.iso : null
}
