/**
 * The life of a consultation: asked, taken up, advised, adopted or declined, closed.
 *
 * It is kept as steps that are only ever added, so that two people who each
 * write one far from a network lose neither. What it has come to is worked out
 * here. A step that cannot follow is left over, and is shown as such; none is
 * guessed. Advice that nobody asked for begins with its advice.
 */

import type { CalendarDate } from '../calendar-date.ts'
import type { ConsultationStep } from '../plan-shape.ts'
import type { RecordId } from '../shape.ts'

/** A step that was taken: when, by whom, and who wrote it down. */
export interface Taken {
  readonly id: RecordId
  readonly on: CalendarDate | null
  readonly by: string
  readonly writtenBy: string
  readonly note: string
}

export interface Advised extends Taken {
  /** The strategy. */
  readonly entry: RecordId
  readonly inMeeting: boolean
}

/** What the family said: who of it, when, and to whom. */
interface Answered extends Taken {
  readonly on: CalendarDate
  readonly agreedWith: string
}

interface Begun {
  /** `null` for advice that nobody had asked for. */
  readonly asked: Taken | null
  readonly takenUp: Taken | null
}

export type Consulting =
  | { readonly state: 'asked'; readonly asked: Taken }
  | { readonly state: 'taken up'; readonly asked: Taken; readonly takenUp: Taken }
  | (Begun & { readonly state: 'advised'; readonly advised: Advised })
  | (Begun & { readonly state: 'adopted'; readonly advised: Advised; readonly answer: Answered })
  | (Begun & { readonly state: 'declined'; readonly advised: Advised; readonly answer: Answered })
  | { readonly state: 'closed'; readonly before: Open; readonly closed: Taken }

/** Anything but closed. */
type Open = Exclude<Consulting, { readonly state: 'closed' }>

export type ConsultingState = Consulting['state']

/** Why a step cannot be taken. */
export type StepRefusal =
  'closed' | 'not now' | 'nobody named' | 'no strategy' | 'no day' | 'nobody of the family'

type StepFacts = Pick<ConsultationStep, 'kind' | 'on' | 'by' | 'entry' | 'agreedWith'>
type StepKind = ConsultationStep['kind']

/** After which states a step may come; `null` is the beginning. */
const mayFollow: Readonly<Record<StepKind, readonly (ConsultingState | null)[]>> = {
  asked: [null],
  'taken up': ['asked'],
  advised: [null, 'asked', 'taken up', 'declined'],
  adopted: ['advised'],
  declined: ['advised'],
  closed: ['asked', 'taken up', 'advised', 'adopted', 'declined'],
  unknown: [],
}

/** Why this step cannot come next; `null` when it can. `now` is `null` before the first one. */
export function refusalOf(now: Consulting | null, step: StepFacts): StepRefusal | null {
  const state = now?.state ?? null
  if (!mayFollow[step.kind].includes(state)) return state === 'closed' ? 'closed' : 'not now'
  return missingIn(step)
}

/** Authorship in every step, a strategy in advice, and who of the family answered, and when, in an answer. */
function missingIn({ kind, by, entry, on, agreedWith }: StepFacts): StepRefusal | null {
  if (by.trim() === '') return 'nobody named'
  if (kind === 'advised' && entry === null) return 'no strategy'
  if (kind !== 'adopted' && kind !== 'declined') return null
  if (on === null) return 'no day'
  return agreedWith.trim() === '' ? 'nobody of the family' : null
}

/** What a consultation has come to, and the steps that cannot follow. */
export interface Folded {
  /** `null` when no step of it can be the first. */
  readonly now: Consulting | null
  /** The steps that made it so, each after the one it follows: earlier advice and its answer too. */
  readonly taken: readonly ConsultationStep[]
  readonly leftOver: readonly ConsultationStep[]
}

/** Works out what steps have come to. Their order does not matter: they say themselves after which they were written, and when. */
export function foldSteps(steps: readonly ConsultationStep[]): Folded {
  let now: Consulting | null = null
  const taken: ConsultationStep[] = []
  let waiting = steps.filter(({ isRemoved }) => !isRemoved).toSorted(byTime)
  for (;;) {
    const at = waiting.findIndex((step) => refusalOf(now, step) === null)
    const step = waiting[at]
    if (step === undefined) return { now, taken, leftOver: waiting }
    now = after(now, step)
    taken.push(step)
    waiting = waiting.filter((each) => each !== step)
  }
}

/**
 * Who asked comes first, and then what a step was written after, which its rank
 * says. Clocks decide only between steps that did not know of each other: the
 * laptops of two people rarely agree.
 */
function byTime(one: ConsultationStep, other: ConsultationStep): number {
  const [a, b] = [sortKey(one), sortKey(other)]
  return a < b ? -1 : a > b ? 1 : 0
}

function sortKey({ kind, rank, origin, id }: ConsultationStep): string {
  return `${kind === 'asked' ? 0 : 1} ${rank} ${origin.at} ${id}`
}

/** The state after a step that may be taken. */
function after(now: Consulting | null, step: ConsultationStep): Consulting {
  const taken = takenOf(step)
  switch (step.kind) {
    case 'asked':
      return { state: 'asked', asked: taken }
    case 'taken up':
      return { state: 'taken up', asked: inState(now, 'asked').asked, takenUp: taken }
    case 'advised':
      return { state: 'advised', ...begunIn(now), advised: advisedOf(step, taken) }
    case 'adopted':
    case 'declined':
      return { ...inState(now, 'advised'), state: step.kind, answer: answeredOf(step, taken) }
    case 'closed':
      return { state: 'closed', before: stillOpen(now), closed: taken }
    case 'unknown':
      throw new Error('What a newer version wrote is no step here.')
  }
}

function inState<State extends ConsultingState>(
  now: Consulting | null,
  state: State,
): Extract<Consulting, { readonly state: State }> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the union is told apart by its state
  if (now?.state === state) return now as Extract<Consulting, { readonly state: State }>
  throw new Error('This step may not be taken here.')
}

function stillOpen(now: Consulting | null): Open {
  if (now === null || now.state === 'closed') throw new Error('There is nothing to close.')
  return now
}

function begunIn(now: Consulting | null): Begun {
  if (now === null || now.state === 'closed') return { asked: null, takenUp: null }
  return { asked: now.asked, takenUp: now.state === 'asked' ? null : now.takenUp }
}

function takenOf({ id, on, by, note, origin }: ConsultationStep): Taken {
  return { id, on, by: by.trim(), writtenBy: origin.author, note }
}

function advisedOf({ entry, inMeeting }: ConsultationStep, taken: Taken): Advised {
  if (entry === null) throw new Error('Advice without a strategy.')
  return { ...taken, entry, inMeeting }
}

function answeredOf({ on, agreedWith }: ConsultationStep, taken: Taken): Answered {
  if (on === null) throw new Error('An answer without a day.')
  return { ...taken, on, agreedWith: agreedWith.trim() }
}
