/**
 * Clauses that tell of a contact or a visit: case notes, no part of the plan.
 *
 * A note of a contact leaves out who made it and stands in the past ("Called
 * mom, left VM"). What somebody named did, or what is still to be done, is a
 * step and stays one.
 */

import type { Clause } from './clause.ts'
import { hasCue } from './cue.ts'
import { findPhrases, phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'
import { readAt } from './tokens.ts'
import { caseNoteReason } from './words.en.ts'

const book = phraseBook([
  [
    'event',
    `no show*|showed; noshow*; nobody|no|none one? home|answered|answer|there|came; lm for|with|on; visit moved to; left|leave a? message|voicemail|vm|msg; vm|voicemail|message left; no answer; visit|appointment|meeting was|is? canceled|cancelled|rescheduled|postponed|missed; canceled|cancelled|rescheduled|postponed|missed the|our|todays|this|home? visit|appointment|today|due|to|for; phone|video call|contact|conversation with|to|from; spoke|talked|met with|to|w <person> by|on|about|re|today|regarding; copy|copies|letter|plan|ifsp|notice mailed|emailed|sent|handed; drove out|by; sin respuesta|contestar; se canceló|reprogramó`,
  ],
])

const contacts = new Set(
  'called phoned texted emailed mailed faxed spoke visited met sent left canceled cancelled rescheduled postponed drove llamé hablé mandé envié'.split(
    ' ',
  ),
)

const nature: Reading = { nature: 'program-duty', cues: [], reason: caseNoteReason }

export function readCaseNote({ act, cues, tokens, agencies, subjects }: Clause): Reading | null {
  if (act === 'will' || act === 'order' || agencies.length > 0) return null
  if (hasCue(cues, 'ecmh', 'evaluated', 'own-care', 'frequency', 'declined')) return null
  const isContact = contacts.has(readAt(tokens, 0)) && subjects.length === 0 && tokens.length > 1
  return isContact || findPhrases(tokens, book).length > 0 ? nature : null
}
