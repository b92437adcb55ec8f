/**
 * Whether a place of help gives EI services here.
 *
 * A resource says nothing about it of its own: its agency does, in the agency
 * book of the workspace. Without an agency, or with one that was removed or that
 * nobody has checked, it is unknown, and unknown is asked (PL-04, PL-05, PL-08).
 */

import type { Agency, Standing } from '../plan-shape.ts'
import type { Resource } from '../workspace-shape.ts'

export interface ResourceStanding {
  /** `null` where no agency is named. */
  readonly agency: Agency | null
  readonly standing: Standing
  readonly givesEiServices: 'yes' | 'no' | 'ask'
}

export function standingOf(
  { agency: id }: Pick<Resource, 'agency'>,
  agencies: readonly Agency[],
): ResourceStanding {
  const agency = agencies.find((each) => each.id === id && !each.isRemoved) ?? null
  const standing = agency?.givesEiServices ?? 'unknown'
  return { agency, standing, givesEiServices: answerOf(standing) }
}

function answerOf(standing: Standing): ResourceStanding['givesEiServices'] {
  if (standing === 'unknown') return 'ask'
  return standing === 'no' ? 'no' : 'yes'
}
