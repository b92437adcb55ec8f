import type { CalendarDate, Entry, ServiceType, StartFinding } from '#domain'

export const words = {
  title: 'EI services grid',
  caption: 'EI services, one row a service',
  empty:
    'No service yet. A row says who gives which EI service, how often and where, and takes the family’s yes or no.',
  columns: {
    type: 'EI service',
    outcomes: 'Outcomes',
    provider: 'Who gives it',
    frequency: 'How often',
    intensity: 'Intensity',
    minutes: 'Length',
    method: 'Method',
    location: 'Place',
    natural: 'Natural setting',
    funding: 'Who pays',
    startsOn: 'Starts',
    endsOn: 'Ends',
    consent: 'Family’s consent',
  },
  notSaid: 'Not said yet',
  blank: '–',
  noType: 'A service',
  noOutcome: 'No outcome yet',
  toBeFound: 'Provider to be found',
  whichAgency: 'Which agency gives it?',
  toBeNamed: 'Person to be named',
  removedName: (name: string) => `${name} (removed)`,
  outcome: (number: number) => `Outcome ${number}`,
  outcomeChoice: (number: number, statement: string) => `${number}. ${statement || 'Not written yet'}`,
  intensities: { '': '', individual: 'Individual', group: 'Group' },
  minutes: (count: number) => `${count} minutes`,
  methods: { '': '', 'in person': 'In person', virtual: 'By video', both: 'Both' },
  natural: { unknown: '', yes: 'Yes', no: 'No' },
  consents: { 'not asked': 'Not asked yet', given: 'Yes', declined: 'No', withdrawn: 'Taken back' },
  declined: 'The family said no. The row stays, and the service does not start.',
  on: (date: CalendarDate) => dayInWords(date),

  change: 'Change or remove',
  edit: 'Edit',
  editOf: (row: string) => `Edit ${row}`,
  remove: 'Remove',
  removeOf: (row: string) => `Remove ${row}`,
  removed: (row: string) => `${row} is off the grid.`,
  done: 'Done',
  row: (service: string, provider: string) => `${service}: ${provider}`,

  addService: 'Add a service',
  add: 'Add',
  added: (service: string) => `${service} is on the grid.`,
  who: 'Who gives it',
  whoHint: 'People come from the team page. The agency comes along with the person.',
  type: 'Which EI service',
  neededFor: 'The team decided it is needed for',
  noOutcomes: 'No outcome is written yet. You can link the service later.',
  needsType: 'Choose a service.',
  needsWho: 'Choose a person, or “Provider to be found”.',

  agency: 'Agency',
  noAgency: 'No agency yet',
  fromBook: 'From your agency book',
  toTeam: 'Add people and agencies on the team page',
  frequency: 'How often',
  frequencyHint: 'For example: 1 time a week',
  intensity: 'Intensity',
  intensityHint: 'Individual or group. One letter is enough.',
  intensityProblem: 'Write individual or group.',
  length: 'Length of one visit',
  lengthHint: 'For example: 45 min, or 1 hour',
  lengthProblem: 'Write one length in minutes or hours, such as 45 min.',
  method: 'How',
  location: 'Place',
  locationHint: 'The real place, such as home, or the library on Oak Street',
  isNatural: 'Is this a place where the child and children of the same age would be anyway?',
  justification: 'Why not in such a place?',
  funding: 'Who pays',
  startsOn: 'Planned start',
  endsOn: 'Planned end',
  consent: 'Did the family say yes to this service?',
  consentHint: 'No answer is needed for the row to stand here. The service starts after a yes.',
  consentOn: 'Date of the answer',

  lineTitle: 'What the provider will do',
  lineLabel: (who: string) => `What will ${who} do?`,
  lineHint: 'One line. It is added to the strategies.',
  lineStart: (who: string) => `Write what ${who} will do`,
  lineAdd: 'Add to the strategies',
  lineAdded: 'The line is among the strategies.',
  stepLabel: 'Who will look for a provider, and how?',
  stepStart: 'Write who will look for a provider',
  provider: 'the provider',

  waiting: (why: string) => `Waiting in To sort: ${why}`,
  unchecked: (agency: string) => `nobody has checked whether ${agency} gives EI services here`,
  thisAgency: 'this agency',
  waitingTitle: 'Put here, and waiting',
  toSort: 'Go to To sort',

  starts: {
    'no-yes': 'The planned start has come, and the family has not said yes to this service.',
    'said-no': 'The planned start has come, but the family said no. The service must not start.',
    'too-early': 'The planned start is before the day the family said yes.',
  } satisfies Record<StartFinding, string>,

  noServices: 'No EI service is linked to this outcome yet.',
  servicesOf: 'EI services for this outcome',
  open: (row: string) => `Open ${row}`,
  openGrid: 'Open the EI services grid',
} as const

export const typeHints: Readonly<Record<Exclude<ServiceType, ''>, string>> = {
  AT: 'A device that helps the child do more, and help to use it',
  AUD: 'Hearing: tests, care and hearing aids',
  FAM: 'Help for the family to understand and support the child',
  HEALTH: 'Care the child needs to take part in other EI services',
  MED: 'A doctor’s visit to find out, never treatment',
  NURS: 'Nursing care and checking on the child’s health',
  NUTR: 'Eating, feeding and growth',
  OT: 'Everyday tasks: eating, dressing, play, senses',
  PT: 'Moving, balance and strength',
  PSY: 'Behavior, feelings and learning; counseling',
  SC: 'Help to find and join up services',
  SIGN: 'Sign language and cued speech',
  SW: 'Home life and stress; work with the family',
  SI: 'Learning through play and daily routines',
  SLP: 'Talking, understanding, and feeding',
  TRANSP: 'The cost of getting to a service',
  VIS: 'Seeing: tests, training and aids',
}

/** What a row says in one line, for an outcome: `1 time a week, 45 minutes, individual`. */
export function inShort({ frequency, minutes, intensity }: Entry): string {
  const parts = [
    frequency.trim(),
    minutes === null ? '' : words.minutes(minutes),
    words.intensities[intensity].toLowerCase(),
  ]
  return parts.filter(Boolean).join(', ')
}

function dayInWords(date: CalendarDate): string {
  return day.format(new Date(`${date}T00:00:00Z`))
}

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' })
