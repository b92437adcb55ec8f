/**
 * Evaluations and assessments.
 *
 * What was done is recorded with the assessment, whoever did it; in the pilot
 * that is also the ECMH consultant. What is still to be done is somebody's
 * action, and a doctor's visit to find out whether EI is needed can be a row.
 *
 * Rules PL-11, PL-17.
 */

import type { Advice } from './advice.ts'
import { belongs } from './answers.ts'
import type { EntryFacts } from './facts.ts'

/** Places an evaluation that was done; `null` when it is none, or still to come. */
export function placeEvaluation(facts: EntryFacts): Advice | null {
  if (facts.nature !== 'evaluation' || facts.isDone === 'no') return null
  const isPlannedVisit = facts.serviceType === 'MED' && facts.isDone === 'unknown'
  return isPlannedVisit ? null : belongs(facts, 'assessment', 'PL-11')
}
