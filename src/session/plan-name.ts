import { planNameWords } from './plan-name-words.en.ts'
import type { PlanSummary } from './plan-summary.ts'

/** What a plan is called in a list: first name and the first letter of the last name. */
export function planName({ firstName, lastName }: Pick<PlanSummary, 'firstName' | 'lastName'>): string {
  const name = [firstName.trim(), initialOf(lastName)].filter((part) => part !== '').join(' ')
  return name === '' ? planNameWords.nameless : name
}

/** The first letter as a reader sees it, with its accents, and a period; empty for no name. */
function initialOf(lastName: string): string {
  const name = lastName.trim()
  // Most names begin so, and to take a name apart costs more than all else in a list of thousands.
  const first = PLAIN_START.test(name) ? name.charAt(0) : firstOf(name)
  return first === '' ? '' : `${first.toLocaleUpperCase('en-US')}.`
}

/** A plain letter that nothing behind it can belong to. */
const PLAIN_START = /^[a-z](?:[ -~]|$)/i

function firstOf(name: string): string {
  const [first] = letters.segment(name)
  return first?.segment ?? ''
}

const letters = new Intl.Segmenter('en-US', { granularity: 'grapheme' })
