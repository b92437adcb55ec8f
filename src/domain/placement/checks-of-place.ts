/** Hints that an entry may belong elsewhere, and the questions that go with a place. */

import type { PlacementFinding, Question } from './advice.ts'
import type { Check, Seen } from './seen.ts'
import { finding } from './seen.ts'
import { mayBelong } from './words.en.ts'

export const checksOfPlace: readonly Check[] = [
  (seen) => (isElsewhere(seen) ? hint(seen) : null),
  ({ entry, advice, ...seen }) =>
    advice.rule === 'PL-23' && entry.place !== 'service' ? held({ entry, advice, ...seen }) : null,
  (seen) => (isHeldByWords(seen) ? held(seen) : null),
  (seen) => asking(seen, 'who-joins'),
  (seen) => asking(seen, 'parent-agreed'),
  (seen) => asking(seen, 'in-place'),
  (seen) => (seen.advice.rule === 'PL-33' ? unnamed(seen) : null),
]

/** Whether the rules send it to another place than the one it was put in. The grid has checks of its own. */
function isElsewhere({ entry, advice }: Seen): boolean {
  if (entry.place === 'service' || entry.place === 'to-sort' || advice.kind === 'ask') return false
  return advice.kind === 'hand over' || advice.place !== entry.place
}

function hint(seen: Seen): PlacementFinding {
  const { entry, advice } = seen
  const moveTo = advice.kind === 'hand over' ? advice.to : advice.kind === 'place' ? advice.place : 'strategy'
  return {
    ...finding(seen, 'scheduled-consultation', advice.rule),
    id: idOfHint(moveTo, entry.place),
    severity: 'move',
    message: mayBelong(moveTo, advice.reason, advice.matched),
    matched: advice.matched,
    moveTo,
  }
}

function idOfHint(moveTo: string, place: string): string {
  if (moveTo === 'concern' && place === 'support') return 'concern-in-supports'
  return moveTo === 'transition' && place === 'strategy' ? 'transition-in-strategies' : 'belongs-elsewhere'
}

/** A question holds it up, and it stays where it was put because only its words say so. */
function isHeldByWords({ entry, advice }: Seen): boolean {
  if (entry.place === 'service' || entry.place === 'to-sort') return false
  return advice.kind === 'ask' && advice.rule !== 'PL-23'
}

function held(seen: Seen): PlacementFinding {
  const { advice } = seen
  const question = advice.kind === 'ask' ? (advice.questions[0] ?? null) : null
  return {
    ...finding(seen, 'scheduled-consultation', advice.rule),
    id: advice.rule === 'PL-23' ? 'scheduled-consultation' : 'waits-for-an-answer',
    message: advice.reason,
    matched: advice.matched,
    question,
  }
}

function asking(seen: Seen, ask: Question['ask']): PlacementFinding | null {
  const { advice } = seen
  if (advice.kind !== 'place' || advice.place !== seen.entry.place) return null
  const question = advice.questions.find((each) => each.ask === ask)
  if (!question) return null
  return {
    ...finding(seen, 'scheduled-consultation', advice.rule),
    id: ask,
    message: question.text,
    question,
  }
}

function unnamed(seen: Seen): PlacementFinding | null {
  const { advice } = seen
  const question =
    advice.kind === 'place' ? advice.questions.find(({ ask }) => ask === 'which-agency') : undefined
  return question ? finding(seen, 'consultant-without-agency', 'PL-33', { question }) : null
}
