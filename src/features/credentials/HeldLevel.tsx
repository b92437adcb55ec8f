import { type CalendarDate, expertLevelOf } from '#domain'
import { Badge } from '#ui'
import { useExperts } from './use-experts.ts'
import { words } from './words.en.ts'

interface HeldLevelProps {
  /** The name of a person of the team. */
  readonly name: string
  readonly today: CalendarDate
}

/** A quiet word beside a name: whom to ask first about social-emotional development. */
export function HeldLevel({ name, today }: HeldLevelProps) {
  const level = expertLevelOf(name, useExperts(today))
  return level === null ? null : <Badge>{words.imh(level)}</Badge>
}
