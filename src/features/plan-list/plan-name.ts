import type { PlanSummary } from '#session'
import { words } from './words.en.ts'

/** What a plan is called in a list: first name and the first letter of the last name. */
export function planName({ firstName, lastName }: Pick<PlanSummary, 'firstName' | 'lastName'>): string {
  const name = [firstName.trim(), initialOf(lastName)].filter((part) => part !== '').join(' ')
  return name === '' ? words.nameless : name
}

/** The first letter as a reader sees it, with its accents, and a period; empty for no name. */
function initialOf(lastName: string): string {
  const [first] = letters.segment(lastName.trim())
  return first === undefined ? '' : `${first.segment.toLocaleUpperCase('en-US')}.`
}

const letters = new Intl.Segmenter('en-US', { granularity: 'grapheme' })
