import type { ComponentType } from 'react'
import type { CalendarDate } from '#domain'
import type { AdviseProps, MeetingLinks } from './links.ts'

export interface MeetingScreenProps {
  readonly id: string
  readonly today: CalendarDate
  readonly links: MeetingLinks
  readonly onGo: (href: string) => void
  /** Makes a strategy of a line of advice: another room's. */
  readonly Advise?: ComponentType<AdviseProps> | undefined
}
