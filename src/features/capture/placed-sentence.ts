import { type Plan, present, type RecordId, standOf } from '#domain'
import { words } from './words.en.ts'

/**
 * What a capture did, as the plan has it now: where the entries are, and how
 * many wait in To sort. `null` among the ids is one that a field took.
 */
export function placedSentence(ids: readonly (RecordId | null)[], plan: Plan): string {
  const entries = plan.entries.filter(({ id }) => ids.includes(id))
  const waiting = entries.filter((entry) => standOf(entry, plan) === 'to-sort')
  const placed = entries.filter((entry) => !waiting.includes(entry))
  const counts = present(plan.outcomes).flatMap(({ id }, index) => {
    const count = placed.filter(({ outcomes }) => outcomes[0] === id).length
    return count === 0 ? [] : [{ count, where: words.outcomeOnly(index + 1) }]
  })
  const elsewhere = placed.length - counts.reduce((sum, { count }) => sum + count, 0)
  const all = elsewhere === 0 ? counts : [...counts, { count: elsewhere, where: words.elsewhere }]
  const noted = ids.filter((id) => id === null).length
  return words.placed([
    ...all.map(({ count, where }, index) =>
      index === 0 ? words.placedIn(count, where) : words.placedMore(count, where),
    ),
    ...(noted === 0 ? [] : [words.noted(noted)]),
    ...(waiting.length === 0 ? [] : [words.waits(waiting.length)]),
    ...(plan.plan.captureDraft === '' ? [] : [words.stays]),
  ])
}
