import { placeNames, type PlainField, type SuggestedDestination } from '#domain'

const fields = { concern: 'Worries and wishes', 'happening-now': 'What is happening now' } as const

export const words = {
  open: 'Quick capture',
  openKey: 'F2',
  openWords: 'quick note paste sentences notes write sort',
  heading: 'Quick capture',
  box: 'What did you hear?',
  boxHint: 'Type it as people say it, or paste your notes. Each sentence is offered a place.',
  keys: 'Enter places everything. Shift Enter starts a new line. In the list, Left and Right choose another place. Esc closes; your words stay here.',
  forOutcome: 'For outcome',
  outcome: (number: number, statement: string) =>
    statement.trim() === '' ? `Outcome ${number}` : `Outcome ${number}: ${shortened(statement)}`,
  outcomeOnly: (number: number) => `Outcome ${number}`,
  noOutcome:
    'This plan has no outcome yet. Strategies and supports wait in To sort until there is one. Nothing is lost.',
  placeAll: (count: number) =>
    count === 0 ? 'Place it' : count === 1 ? 'Place 1 entry' : `Place ${count} entries`,
  list: 'Where each sentence goes',
  reading: (count: number) => (count === 0 ? 'Reading…' : `Reading… ${count} sentences so far.`),
  stop: 'Stop reading',
  stopped: 'Not read to the end. Your text is all here.',
  readAgain: 'Read it now',
  unread: 'The places cannot be offered now. Enter puts each line in To sort. Nothing is lost.',
  rest: (shown: number, more: number) =>
    `The first ${shown} are shown. Enter places these. About ${more.toLocaleString('en-US')} more stay in the box and come next.`,
  place: (place: SuggestedDestination, field: PlainField | null) => {
    if (place === 'ask') return placeNames['to-sort']
    if (place === 'assessment' && (field === 'concern' || field === 'happening-now')) return fields[field]
    return placeNames[place]
  },
  placeOf: (number: number) => `Place of sentence ${number}`,
  outcomeOf: (number: number) => `Outcome of sentence ${number}`,
  leave: 'Leave in the box',
  leaveNamed: (number: number) => `Leave in the box: sentence ${number}`,
  takeNamed: (number: number) => `Place it after all: sentence ${number}`,
  take: 'Place it after all',
  left: 'Stays in the box.',
  changed: (offered: string) => `Your choice. The offer was: ${offered}.`,
  notOnGrid: 'If it may not stand on the EI services grid, it waits in To sort and says why.',
  nobody: 'Nobody named',
  newAgency: (name: string) => `${name}, new to this laptop`,
  minutes: (count: number) => `${count} minutes`,
  intensity: { individual: 'one to one', group: 'in a group' },
  method: { 'in person': 'in person', virtual: 'by video', both: 'in person or by video' },
  /** People say the little word with the place: "at the library", "home". */
  at: (place: string) => (/^(?:at|in|on|by|en)\s/iu.test(place) ? place : `at ${place}`),
  alsoRow: (service: string) => `Also put ${service} on the EI services grid`,
  waitsWith: (question: string) => `It waits in To sort with one question: ${question}`,
  question: (question: string) => `To think about: ${question}`,

  noOutcomeHere: 'For no outcome yet',
  known: (number: number) => `Outcome ${number}`,
  stated: (number: number) => `Outcome ${number} gets this statement`,
  newOutcome: (number: number) => `New: Outcome ${number}`,

  exampleHeading: 'An invented example',
  exampleBecomes: [
    { said: '“Nana will read to Leo at bedtime.”', place: 'Strategies', who: 'Grandparent', kind: 'family' },
    {
      said: '“The OT will show her how to hold the book.”',
      place: 'Strategies',
      who: 'Occupational therapist',
      kind: 'person',
    },
    {
      said: '“They go to story time every Friday.”',
      place: 'Supports',
      who: 'Library or play group',
      kind: 'support',
    },
  ],
  exampleMeans: 'You see where each sentence goes before anything is placed. One Undo takes it all back.',

  placed: (parts: readonly string[]) => `${parts.join(', ')}.`,
  placedIn: (count: number, where: string) =>
    `${count} ${count === 1 ? 'entry' : 'entries'} placed in ${where}`,
  placedMore: (count: number, where: string) => `${count} in ${where}`,
  rows: (count: number) =>
    count === 1 ? '1 row added to the EI services grid' : `${count} rows added to the EI services grid`,
  waits: (count: number) => `${count} ${count === 1 ? 'waits' : 'wait'} in To sort`,
  noted: (count: number) => `${count} noted as a worry or as what is happening now`,
  elsewhere: 'other parts of the plan',
  stays: 'the rest stays in the box',
} as const

const LONG = 44

function shortened(statement: string): string {
  return statement.length <= LONG ? statement : `${statement.slice(0, LONG).trimEnd()}…`
}
