/**
 * Medical care.
 *
 * EI's "medical services" are a licensed doctor's visit to find out how the
 * child is developing and whether EI is needed, and nothing else. A medical
 * row goes on only when it is such a visit; treatment is a support.
 *
 * Rules PL-16, PL-17.
 */

import type { Advice } from './advice.ts'
import { asks, question } from './answers.ts'
import type { EntryFacts } from './facts.ts'
import { placeOnGrid } from './place-service.ts'
import { supports } from './place-resource.ts'
import { medicalQuestion, otherReasons } from './words.en.ts'

/** Places medical care; `null` for anything else. */
export function placeMedicalCare(facts: EntryFacts): Advice | null {
  if (facts.serviceType === 'MED' && facts.nature !== 'resource') return placeMedicalService(facts)
  return facts.program === 'medical' && facts.isDiagnostic !== 'yes' ? supports(facts, 'PL-16') : null
}

function placeMedicalService(facts: EntryFacts): Advice {
  if (facts.isDiagnostic === 'yes') return placeOnGrid(facts, 'PL-17')
  if (facts.isDiagnostic === 'no') return supports(facts, 'PL-16')
  return asks(
    facts,
    'PL-17',
    [{ ...question('what-is-it'), text: medicalQuestion }],
    otherReasons.treatmentOrDiagnosis,
  )
}
