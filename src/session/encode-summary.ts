import { type Plan, toSortOf } from '#domain'

/** A plan as the list is to show it; `parseSummary` reads it back. */
export function encodeSummary(plan: Plan, editedAt: string): Uint8Array {
  const { firstName, lastName, birthDate } = plan.child
  const { type, date, county, isExample, isRemoved } = plan.plan
  const outcomes = plan.outcomes.filter((outcome) => !outcome.isRemoved).length
  const entries = plan.entries.filter((entry) => !entry.isRemoved).length
  const toSort = toSortOf(plan).length
  return new TextEncoder().encode(
    JSON.stringify({
      firstName,
      lastName,
      birthDate,
      type,
      date,
      county,
      isExample,
      isRemoved,
      editedAt,
      outcomes,
      entries,
      toSort,
    }),
  )
}
