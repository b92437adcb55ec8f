import type { Plan } from '#domain'

/** What a person sees of a plan: its records without those that were taken off, in their order. */
export function visibleIn(plan: Plan): unknown {
  return Object.fromEntries(
    Object.entries(plan).map(([name, records]) => [
      name,
      Array.isArray(records) ? (records as Plan['entries']).filter(({ isRemoved }) => !isRemoved) : records,
    ]),
  )
}
