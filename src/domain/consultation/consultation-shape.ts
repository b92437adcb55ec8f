import { choice, date, flag, link, text } from '../shape.ts'

/** Why a consultant is asked; `''` is not said. */
export const requestReasons = [
  '',
  'strategy',
  'screening',
  'parent-support',
  'referral',
  'trauma',
  'training',
] as const

/** What happens in a consultation, in the order in which it may happen. `unknown`: a newer version wrote it. */
const stepKinds = ['asked', 'taken up', 'advised', 'adopted', 'declined', 'closed', 'unknown'] as const

/** Whether the family's signed release for the consultant's agency is on file. */
const releases = ['unknown', 'yes', 'no', 'not needed'] as const

/** One matter that the ECMH consultant is asked about, or advised on unasked. */
export const consultationFields = {
  outcome: link('outcomes'),
  reason: choice(requestReasons, ''),
  /** What was tried so far, in a sentence. */
  tried: text,
  /** By when an answer is wanted. */
  wantedBy: date,
  release: choice(releases, 'unknown'),
} as const

/** One step of a consultation. It is never changed; what a consultation has come to is worked out from its steps. */
export const stepFields = {
  consultation: link('consultations'),
  kind: choice(stepKinds, 'unknown'),
  /** The day on which it happened, which may be earlier than the day on which it was written down. */
  on: date,
  /** Who did it, by name: who asked, which consultant advised, who spoke with the family. The record's author wrote it down. */
  by: text,
  /** The strategy that was advised. */
  entry: link('entries'),
  /** Who of the family agreed, or did not. */
  agreedWith: text,
  /** Given aloud in a team meeting. */
  inMeeting: flag,
  mode: choice(['', 'in person', 'virtual'], ''),
  note: text,
} as const
