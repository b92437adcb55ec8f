/** What another room brings to this screen. The app fills it. */

import type { ComponentType } from 'react'
import type { CalendarDate, Entry, Question } from '#domain'

export interface ToSortSlots {
  /** The form that answers one question about an entry. */
  readonly Question: ComponentType<{
    readonly entry: Entry
    readonly question: Question
    readonly today: CalendarDate
    readonly onAnswered: (how: 'answered' | 'later') => void
  }>
}

export interface ToSortLinks {
  /** The Why page of a rule. */
  readonly why: (rule: string) => string
}
