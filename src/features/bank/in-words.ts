import {
  composeStrategy,
  gradeOfStrategy,
  roleActor,
  type Routine,
  routines,
  type Strategy,
  withChild,
} from '#domain'
import { words } from './words.en.ts'

/** What is for any time of day comes last. */
export const routinesInOrder: readonly Routine[] = [...routines.filter((routine) => routine !== 'any'), 'any']

/** The text of a strategy as it is listed: "Sit close to the child." */
export function listed({ text }: Pick<Strategy, 'text'>): string {
  const said = withChild(text)
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

/** What the ECMH consultant will do for the team, where no child is open. */
export function asConsultant(strategy: Pick<Strategy, 'text'>): string {
  return composeStrategy({ strategy, by: 'consultant', childName: '' }).words
}

/** What the family will do. */
export function asFamily(strategy: Pick<Strategy, 'text'>): string {
  const family = { id: roleActor('parent'), name: '', role: 'parent' } as const
  return composeStrategy({ strategy, by: [family], childName: '' }).words
}

/** The reading grade as a school year, and who has reviewed it. */
export function qualityOf(strategy: Strategy): string {
  const grade = words.grade(Math.max(1, Math.round(gradeOfStrategy(strategy))))
  const reviewed = strategy.reviewedBy === null ? words.notYetReviewed : words.reviewed(strategy.reviewedBy)
  return `${grade}. ${reviewed}.`
}
