import { type Plan, present, standOf } from '#domain'
import type { Captured } from '#session'
import { words } from './words.en.ts'

/** What a capture did, as the plan has it now: where the entries are, and how many wait in To sort. */
export function placedSentence({ entries: ids, rows: rowIds }: Captured, plan: Plan): string {
  const stands = (entry: Plan['entries'][number]) => standOf(entry, plan) !== 'to-sort'
  const entries = plan.entries.filter(({ id }) => ids.includes(id))
  const rows = plan.entries.filter(({ id }) => rowIds.includes(id))
  const placed = entries.filter(stands)
  const waiting = [...entries, ...rows].filter((entry) => !stands(entry)).length
  const counts = present(plan.outcomes).flatMap(({ id }, index) => {
    const count = placed.filter(({ outcomes }) => outcomes[0] === id).length
    return count === 0 ? [] : [{ count, where: words.outcomeOnly(index + 1) }]
  })
  const elsewhere = placed.length - counts.reduce((sum, { count }) => sum + count, 0)
  const all = elsewhere === 0 ? counts : [...counts, { count: elsewhere, where: words.elsewhere }]
  return words.placed([
    ...all.map(({ count, where }, index) =>
      index === 0 ? words.placedIn(count, where) : words.placedMore(count, where),
    ),
    ...some(words.rows(rows.filter(stands).length), rows.some(stands)),
    ...some(words.noted(ids.length - entries.length), ids.length > entries.length),
    ...some(words.waits(waiting), waiting > 0),
    ...some(words.stays, plan.plan.captureDraft !== ''),
  ])
}

function some(part: string, isSaid: boolean): readonly string[] {
  return isSaid ? [part] : []
}
