/**
 * The order in which a clause is read.
 *
 * It follows the order of asking in `placement/procedure.ts`: what has a place by
 * its matter, then consultation, then what people do, a parent's own care, and
 * at last services and what the family can lean on. The first that answers is
 * the answer; what nobody can read waits with a question.
 */

import { questionTexts } from '../placement/words.en.ts'
import type { Status } from '../plan-shape.ts'
import type { Clause } from './clause.ts'
import { hasCue } from './cue.ts'
import { readAction, readConsultation, readDeed, readElsewhere, readHabit, readTold } from './read-action.ts'
import { readCaseNote } from './read-case-note.ts'
import {
  readCounseling,
  readDevice,
  readNotNeeded,
  readOutsideTherapy,
  readParentCare,
  readParentHealth,
  readService,
} from './read-service.ts'
import {
  readCoordination,
  readCredential,
  readDiagnosticVisit,
  readDuty,
  readEvaluation,
  readLevel,
  readMeasure,
  readPlacedLevel,
  type Reader,
  readTransition,
  readTrap,
  readWish,
  readWorry,
} from './read-statement.ts'
import { readCommunity, readProgram } from './read-support.ts'
import type { Reading } from './reading.ts'

const readers: readonly Reader[] = [
  readCoordination,
  readElsewhere,
  readWorry,
  readTransition,
  readDuty,
  readCaseNote,
  readEvaluation,
  readConsultation,
  readTold,
  readAction,
  readTrap,
  readDeed,
  readParentCare,
  readParentHealth,
  readOutsideTherapy,
  readProgramAhead,
  readNotNeeded,
  readCounseling,
  readCredential,
  readDiagnosticVisit,
  readWish,
  readMeasure,
  readDevice,
  readService,
  readPlacedLevel,
  readProgram,
  readCommunity,
  readHabit,
  readLevel,
]

/** What a clause is taken to say; a question when no reader knows, or nobody could have read it to its end. */
export function interpret(clause: Clause): Reading {
  for (const read of clause.isTooLong ? [] : readers) {
    const reading = read(clause)
    if (reading) return { ...reading, status: reading.status ?? statusOf(clause, reading) }
  }
  return {
    nature: 'service',
    from: 'to be named',
    cues: [],
    status: statusOf(clause, { nature: 'service', cues: [] }),
    question: { ask: 'what-is-it', text: questionTexts['what-is-it'] },
  }
}

/** Programs with a service in their name ("home visiting") come before services. */
function readProgramAhead(clause: Clause): Reading | null {
  return hasCue(clause.cues, 'home-visiting', 'food') ? readProgram(clause) : null
}

const nothingHad = ['action', 'consultation', 'concern', 'present-level', 'transition-step', 'program-duty']

function statusOf({ cues }: Clause, { nature, category }: Reading): Status {
  if (nothingHad.includes(nature)) return 'unknown'
  if (hasCue(cues, 'declined')) return 'declined'
  if (hasCue(cues, 'ended')) return 'ended'
  if (hasCue(cues, 'needed', 'receive', 'no-provider'))
    return hasCue(cues, 'no-provider') || isAhead(cues) ? 'needed' : 'in place'
  const isHad = hasCue(cues, 'getting', 'in place', 'kin-help')
  const isRunning = category !== undefined && hasCue(cues, 'frequency')
  return isHad || isRunning ? 'in place' : 'unknown'
}

/** "Started in May" is there; "will start" and "on the list" are not. */
function isAhead(cues: Clause['cues']): boolean {
  return (
    hasCue(cues, 'needed') ||
    (cues.get('receive') ?? []).some(({ words }) => /^(?:will|to|should|is|['’]ll)(?![\p{L}])/iu.test(words))
  )
}
