/**
 * Which of the nine service expectations a line of the log counts for.
 *
 * Its kind says so, a referral question does, and the person who wrote it may
 * add others. Nobody has to tag a team meeting.
 */

import type { LogLine } from '../workspace-shape.ts'

export const expectations = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
export type Expectation = (typeof expectations)[number]

const ofKind: Partial<Readonly<Record<LogLine['kind'], Expectation>>> = {
  'team-meeting': '1',
  'resource-explained': '2',
  'child-consultation': '3',
  training: '8',
  evaluation: '9',
}

/** Kinds that say why fewer meetings are expected; they are no work, and count for nothing. */
const reasons: readonly LogLine['kind'][] = [
  'team-did-not-meet',
  'consultant-started',
  'vacancy-began',
  'vacancy-ended',
]

export function isReason(kind: LogLine['kind']): boolean {
  return reasons.includes(kind)
}

/** In the order of their numbers, each once. */
export function expectationsOf(
  line: Pick<LogLine, 'kind' | 'expectations' | 'decision'>,
): readonly Expectation[] {
  if (isReason(line.kind)) return []
  return expectations.filter(
    (each) =>
      ofKind[line.kind] === each ||
      (each === '5' && line.decision !== '') ||
      line.expectations.includes(each),
  )
}
