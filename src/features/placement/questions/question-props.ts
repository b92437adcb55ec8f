import type { CalendarDate, Entry, Question } from '#domain'

/** `later`: nobody knows yet, nothing was written, and it asks again another time. */
export type HowAnswered = 'answered' | 'later'

export interface QuestionProps {
  readonly entry: Entry
  readonly question: Question
  /** The day on which it is answered. */
  readonly today: CalendarDate
  readonly onAnswered: (how: HowAnswered) => void
}
