/** Common slips inside an entry that stands where it belongs. */

import type { Check, Seen } from './seen.ts'
import { finding, quotes } from './seen.ts'

export const checksOfWords: readonly Check[] = [
  (seen) => (isWithoutActor(seen) ? finding(seen, 'strategy-without-actor', 'PL-15') : null),
  (seen) => (isMerged(seen) ? finding(seen, 'joint-visit-merged', 'PL-22') : null),
  (seen) => {
    const matched = quotes(seen.entry.text.plain, 'parent-health')
    return matched.length === 0 ? null : finding(seen, 'parent-health', 'PL-30', { matched })
  },
  (seen) => {
    const matched = seen.entry.place === 'service' ? quotes(seen.entry.funding, 'money') : []
    return matched.length === 0 ? null : finding(seen, 'support-money-pays-service', 'PL-19', { matched })
  },
  (seen) => {
    const isShown = seen.entry.place === 'support' && seen.entry.status === 'in place'
    const matched = isShown ? quotes(seen.entry.text.plain, 'needed') : []
    return matched.length === 0 ? null : finding(seen, 'needed-shown-as-available', 'PL-05', { matched })
  },
  (seen) => (isScheduledAdvice(seen) ? finding(seen, 'scheduled-consultation', 'PL-23') : null),
  ({ entry, facts, ...seen }) =>
    facts.isParentsOwn === 'yes' && facts.parentAgreed === 'no' && entry.place === 'support'
      ? finding({ ...seen, entry }, 'parent-did-not-agree', 'PL-06', { canKeep: false })
      : null,
]

function isWithoutActor({ entry, facts }: Seen): boolean {
  return entry.place === 'strategy' && facts.circle === 'nobody' && facts.consultant === 'none'
}

function isMerged({ entry, facts }: Seen): boolean {
  return entry.place === 'service' && facts.nature === 'service' && facts.circle === 'joint'
}

/** Advice to the team that carries a schedule: allowed, and worth asking once. */
function isScheduledAdvice({ entry, facts, advice }: Seen): boolean {
  const isAdvice = facts.consultant === 'team' && advice.kind === 'place' && advice.place === 'strategy'
  return isAdvice && entry.place !== 'service' && facts.isScheduled === 'yes'
}
