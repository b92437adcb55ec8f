/**
 * What was put on the grid and may not stand there.
 *
 * The first that applies is told, and none of them can be kept: the entry waits
 * in To sort whatever anybody says about the hint.
 */

import type { PlacementFinding } from './advice.ts'
import type { Check, Seen } from './seen.ts'
import { finding } from './seen.ts'

const alone = { severity: 'grid', canKeep: false } as const

export const checksOfGrid: readonly Check[] = [
  (seen) => (isOff(seen) && seen.facts.consultant === 'team' ? ecmhOnGrid(seen) : null),
  (seen) =>
    isOff(seen) && isMistyped(seen)
      ? finding(seen, 'mental-health-without-type', 'PL-07', asked(seen))
      : null,
  (seen) =>
    isOff(seen) && isCredential(seen) ? finding(seen, 'credential-as-service', 'PL-09', asked(seen)) : null,
  (seen) =>
    isOff(seen) && isTreatment(seen)
      ? finding(seen, 'treatment-as-medical-service', 'PL-16', moved(seen))
      : null,
  (seen) =>
    isOff(seen) && seen.advice.kind !== 'ask'
      ? finding(seen, 'not-ei-on-grid', seen.advice.rule, moved(seen))
      : null,
  (seen) => (isOff(seen) ? finding(seen, 'waits-off-the-grid', seen.advice.rule, asked(seen)) : null),
]

function isOff({ entry, advice }: Seen): boolean {
  return entry.place === 'service' && !(advice.kind === 'place' && advice.place === 'service')
}

function isMistyped({ facts, advice }: Seen): boolean {
  return (
    advice.kind === 'ask' &&
    facts.isMentalHealth === 'yes' &&
    !['PSY', 'SW', 'FAM'].includes(facts.serviceType)
  )
}

function isCredential({ facts }: Seen): boolean {
  return facts.hasCredential === 'yes' && facts.serviceType === ''
}

function isTreatment({ facts, advice }: Seen): boolean {
  return facts.serviceType === 'MED' && advice.rule === 'PL-16'
}

function ecmhOnGrid(seen: Seen): PlacementFinding {
  return finding(seen, 'ecmh-on-grid', 'PL-02', { ...asked(seen), moveTo: moved(seen).moveTo ?? 'strategy' })
}

function asked({ advice }: Seen): Partial<PlacementFinding> {
  const question = advice.kind === 'ask' ? (advice.questions[0] ?? null) : null
  return { ...alone, matched: advice.matched, question }
}

function moved({ advice }: Seen) {
  const moveTo = advice.kind === 'place' ? advice.place : advice.kind === 'hand over' ? advice.to : null
  return { ...alone, matched: advice.matched, moveTo }
}
