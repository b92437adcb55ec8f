/** Help in our own words. All families in the examples are invented. */

export type GuidanceTopic = 'about' | 'outcome' | 'team' | 'services' | 'to-sort' | 'why'

interface Help {
  readonly heading: string
  readonly text: string
  readonly questions: readonly string[]
  readonly good?: string
  readonly weak?: string
}

export const guidance: Readonly<Record<GuidanceTopic, Help>> = {
  outcome: {
    heading: 'Writing a good strategy',
    text: 'A strategy is something the family and the team will do in a usual day.',
    questions: ['Who does it?', 'When and where in the day?', 'What does the grown-up say or do?'],
    good: '“Dad will sing the bath song and wait for Leo to hold out his hands before he lifts him in.”',
    weak: '“Work on bath time.” It names nobody, and nothing to do.',
  },
  about: {
    heading: 'First things first',
    text: 'The birth date and the date of the plan drive every deadline. The rest can wait.',
    questions: ['Is the date of birth the one on the birth record?', 'Which county’s EI program is this?'],
  },
  team: {
    heading: 'Who is who',
    text: 'An agency can employ your ECMH consultant and still give no EI services. These are two questions.',
    questions: [
      'Is the agency paid to give EI services on plans in this county?',
      'When was that checked, and by whom?',
      'Nobody knows? Leave it open. The plan asks later.',
    ],
  },
  services: {
    heading: 'What stands on the grid',
    text: 'A row is an EI service that the team finds needed for an outcome, from an agency that gives EI services here, or from one still to be found.',
    questions: [
      'ECMH consultation is never a row. It is a strategy.',
      'A joint visit is two rows, one for each provider.',
      'A parent’s yes or no is taken here, row by row. It does not decide where a row stands.',
    ],
  },
  'to-sort': {
    heading: 'One question at a time',
    text: 'What waits here has no place yet, or may not stand where it was put. It does not print.',
    questions: ['Answer the question if you know.', 'Leave it if you do not. Nothing is lost.'],
  },
  why: {
    heading: 'Why we ask',
    text: 'Each hint rests on one rule of the decision table, with its source.',
    questions: ['A hint is advice. The team and the family decide.'],
  },
}
