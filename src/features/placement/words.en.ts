import {
  type Companion,
  type Destination,
  destinationNames,
  type Nature,
  type PlainField,
  type Provenance,
} from '#domain'

const provenances: Readonly<Record<Provenance, string>> = {
  read: 'We read it in the source itself.',
  'in part': 'We could read only a part of the source.',
  seed: 'We read it on the state’s own page about consultation.',
  practice: 'Other states do it this way.',
  reading: 'It is our own conclusion. Ask your supervisor when it matters.',
}

/** What an entry can be, in the order in which it is offered. */
const natures: readonly (readonly [Exclude<Nature, 'unknown'>, string])[] = [
  ['action', 'Something a person will do'],
  ['service', 'A service that the child or family gets'],
  ['resource', 'Something or someone that helps the family'],
  ['consultation', 'Advice of the ECMH consultant to the team'],
  ['concern', 'A worry or a wish'],
  ['present-level', 'What is happening now'],
  ['evaluation', 'An evaluation or a screening'],
  ['transition-step', 'A step of leaving EI at three'],
  ['program-duty', 'A duty of the ECMH program, without a child'],
  ['service-coordination', 'Service coordination'],
]

const companions: Readonly<Record<Exclude<Companion['what'], 'consent-check'>, string>> = {
  'strategy-line': 'Also write what this provider will do',
  step: 'Also write who will take the next step',
  'service-row': 'Also put the service on the grid',
  support: 'Also write what the family will then have',
}

const companionFields: typeof companions = {
  'strategy-line': 'What will this provider do?',
  step: 'Who will do what to get it?',
  'service-row': 'Which EI service?',
  support: 'What will the family have?',
}

export const words = {
  natures,
  companions,
  companionFields,

  answer: 'Answer',
  yes: 'Yes',
  no: 'No',
  standing: {
    employed: 'Yes, its own staff',
    contracted: 'Yes, under a contract',
    'payor-of-last-resort': 'Yes, as payor of last resort',
    no: 'No',
    later: 'Nobody has checked yet',
  },
  knownAgency: 'on this laptop, not on this plan yet',
  unnamed: 'An agency without a name',
  newAgency: 'Or write the name of another agency',
  addAgency: 'Use this agency',
  nobodyFound: 'Nobody found yet',
  nobodyFoundMeans: '“Nobody found yet” keeps the row on the grid as “provider to be found”.',
  likely: (type: string) => `The words or the people point to: ${type}. You choose.`,
  noneOfThese: 'It is none of these',
  chooseType: 'Choose a service',
  noOutcomes: 'There is no outcome on the plan yet. Add one first; this waits.',
  outcome: (number: number) => `Outcome ${number}`,
  inPlace: {
    'in place': 'Yes, it is in place',
    needed: 'Not yet, it is needed',
    declined: 'The family said no',
  },
  ended: 'It has ended',
  inWhoseWords: 'In whose words?',
  inWhoseWordsHint: 'For example: Mom. No diagnosis, no scores.',
  agreed: 'Yes, the parent agreed',
  notAgreed: 'No',
  nobodyOnTeam: 'a role nobody is named for yet',
  consultation: {
    team: 'It is consultation: somebody of the team is there',
    noSchedule: 'It is consultation, and not on a schedule',
    service: 'It is a service',
    keep: 'Keep it as it is, because …',
  },
  noScheduleHint: 'Takes off how often and how long. A schedule in the words has to be taken out there.',
  speaksOfEcmh:
    'The words speak of ECMH consultation. As long as they do, it cannot be a row; say in them what the service is.',
  who: 'Who of the EI team is there?',
  reason: 'Because',
  reasonHint: 'One line. It stays with the entry until its words change.',
  medical: {
    evaluation: 'A visit to find out whether EI is needed',
    resource: 'Treatment',
  },

  move: (to: Destination | PlainField) => `Move to ${destinationNames[to]}`,
  moved: (to: Destination | PlainField) => `Moved to ${destinationNames[to]}.`,
  keepHere: 'Keep here',
  keepNow: 'Keep it here',
  keepReason: 'Why does it stay? (if you like)',
  keptHere: 'Kept here. The hint comes back when the words change.',
  leaveSo: 'It is fine so',
  why: 'Why?',
  answered: 'Answered.',
  hint: {
    move: (label: string) => `${label}: it may belong in another place`,
    grid: (label: string) => `${label}: it may not stand on the grid`,
    look: (label: string) => `${label}: worth a look`,
  },
  found: (matched: readonly string[]) => `The words: ${matched.map((each) => `“${each}”`).join(', ')}`,
  add: 'Add',
  added: {
    'strategy-line': 'Added to the strategies.',
    step: 'Added to the strategies.',
    'service-row': 'Added to the EI services.',
    support: 'Added to what is still needed.',
  },
  consent: 'Is the parent’s consent for screening on file?',

  whyHeading: 'Why an entry belongs where it belongs',
  whyIntro: 'These are the rules by which the app makes its hints. They never stop you from writing.',
  rule: 'Rule',
  written: 'Where it is written',
  howWeKnow: 'How we know',
  provenances,
  stateSays: 'What the state’s page says',
  howWeRead: 'How we read it',
  unknownRule: 'There is no rule with this number.',
  back: 'Back to the plan',
  allRules: 'All rules',
  noAdvice: 'This is help with the form and not legal advice.',
} as const
