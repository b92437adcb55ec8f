import { choice, date, flag, link, number, set, text } from '../shape.ts'

/** What a line of the log tells of. The last four say why a month had fewer meetings. */
const logKinds = [
  'other',
  'team-meeting',
  'child-consultation',
  'programmatic-consultation',
  'training',
  'resource-explained',
  'evaluation',
  'reflective-supervision',
  'team-did-not-meet',
  'consultant-started',
  'vacancy-began',
  'vacancy-ended',
] as const

const modes = ['', 'in person', 'virtual'] as const

/** One line of the consultant's log. It names no child: a plan is named by its id. */
export const logFields = {
  kind: choice(logKinds, 'other'),
  on: date,
  minutes: number,
  mode: choice(modes, ''),
  team: link('teams'),
  /** Whose work it was, by name. */
  consultant: text,
  /** Which of the nine service expectations it counts for, as '1' to '9', beside those its kind counts for. */
  expectations: set,
  title: text,
  note: text,
  /** How many came, at a training. */
  attendees: number,
  /** The screening tool that was explained or used, by its short name. */
  tool: text,
  /** What a referral question came to: `''` where there was none. */
  decision: choice(['', 'refer', 'do not refer', 'not yet'], ''),
  /** The plan's id, an outcome and a strategy in it, and the step of the consultation this line was made from. */
  plan: text,
  outcome: text,
  entry: text,
  step: text,
} as const

/** A local early intervention team. */
export const teamFields = {
  name: text,
  county: text,
  /** The ECMH consultant of the team, by name. */
  consultant: text,
  /** Takes part in the pilot of expectation 9: evaluators and assessors. */
  isPilot: flag,
  /** The ids of the plans whose children the team speaks of. */
  plans: set,
} as const

/** One child on the agenda of a team meeting. */
export const agendaFields = {
  meeting: link('log'),
  plan: text,
  outcome: text,
  /** One line of what was advised. */
  advice: text,
  /** The strategy that came of it. */
  entry: text,
  next: text,
  isDone: flag,
} as const
