/** What the kinds of the log and the nine expectations are called, in our own words. */

import type { LogLine } from '../workspace-shape.ts'
import type { Expectation } from './expectations.ts'

export const logKindNames: Readonly<Record<LogLine['kind'], string>> = {
  'team-meeting': 'Team meeting',
  'child-consultation': 'Advice for one child',
  'programmatic-consultation': 'Advice for the team or program',
  training: 'Training',
  'resource-explained': 'Screening tool or resource explained',
  evaluation: 'Evaluation or assessment',
  'reflective-supervision': 'Reflective supervision',
  'team-did-not-meet': 'The team did not meet',
  'consultant-started': 'Consultant started',
  'vacancy-began': 'Post became vacant',
  'vacancy-ended': 'Post was filled again',
  other: 'Something else',
}

export const modeNames: Readonly<Record<LogLine['mode'], string>> = {
  '': 'Not said',
  'in person': 'In person',
  virtual: 'By video or phone',
}

export const decisionNames: Readonly<Record<LogLine['decision'], string>> = {
  '': 'No such question',
  refer: 'Refer',
  'do not refer': 'Do not refer',
  'not yet': 'Not yet',
}

interface ExpectationWords {
  /** A few words, for a table. */
  readonly name: string
  /** One sentence. */
  readonly means: string
}

export const expectationNames: Readonly<Record<Expectation, ExpectationWords>> = {
  '1': {
    name: 'Team meetings',
    means: 'Be at two meetings a month, or more, with each team, in the room or by video.',
  },
  '2': {
    name: 'Screening tools explained',
    means: 'Help people see what a social-emotional screening tells and what it does not.',
  },
  '3': {
    name: 'Strategies for the day',
    means: 'Give the team, and the person who visits the family, things to try in daily routines.',
  },
  '4': {
    name: 'Parents’ own well-being',
    means: 'Share what helps when a parent is low, worried, using substances, or finds it hard to bond.',
  },
  '5': {
    name: 'Is a referral right?',
    means: 'Help decide when mental health care, or more consultation, would fit.',
  },
  '6': {
    name: 'Local help in time',
    means: 'Know who helps nearby, and help families get in soon.',
  },
  '7': {
    name: 'Understanding trauma',
    means: 'Help the team see what hard times do to a child and a family.',
  },
  '8': {
    name: 'Training',
    means: 'Give at least one training a year on social-emotional growth.',
  },
  '9': {
    name: 'Evaluations',
    means: 'In the pilot: send trained people who evaluate or assess.',
  },
}
