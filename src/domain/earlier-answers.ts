import type { Entry, Plan } from './plan-shape.ts'
import { present } from './present.ts'

type PlainText = 'frequency' | 'location' | 'funding' | 'namedBy' | 'inWordsOf'

/**
 * What this plan says elsewhere in the same field, the most used first. `apart`
 * is the entry that asks: its own words are no suggestion.
 */
export function earlierAnswers(plan: Plan, field: PlainText, apart: Entry['id']): readonly string[] {
  const uses = new Map<string, number>()
  for (const entry of present(plan.entries)) {
    const said = entry[field].trim()
    if (said !== '' && entry.id !== apart) uses.set(said, (uses.get(said) ?? 0) + 1)
  }
  return [...uses].toSorted(([, a], [, b]) => b - a).map(([said]) => said)
}

/** People of the plan and whoever was named before, for a field that asks for a person in words. */
export function earlierNames(
  plan: Plan,
  field: 'namedBy' | 'inWordsOf',
  apart: Entry['id'],
): readonly string[] {
  const people = present(plan.people).map(({ name }) => name.trim())
  return [...new Set([...earlierAnswers(plan, field, apart), ...people])].filter((name) => name !== '')
}
