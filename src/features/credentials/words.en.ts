import {
  monthsBetween,
  type CalendarDate,
  type Credential,
  type RenewalRule,
  type TrainingHours,
} from '#domain'
import { dayInWords } from '#ui'

export const words = {
  title: 'Credentials of the team',
  lead: 'Who holds which credential, and what the next renewal still asks for. A credential never changes where an entry belongs in a plan.',
  roleGuide: 'Who does what: the role guide on one page',

  experts: 'Ask your own expert first',
  expertsHint:
    'People of your team with IMH level II or III. They know most about feelings and bonds in the first years.',
  noExperts: 'Nobody here holds level II or III yet, as far as it is noted.',

  people: 'People and their credentials',
  nobody: 'No credential yet. Add a person, and see what the next renewal asks for.',
  imh: (level: Credential['level']) => (level === '' ? 'IMH credential' : `IMH level ${level}`),
  ecmh: 'ECMH credential',
  of: (holder: string, credential: string) => `${holder}, ${credential}`,
  noName: 'No name yet',

  add: 'Add a credential',
  addIt: 'Add it',
  holder: 'Who holds it?',
  needsName: 'Write a name first.',
  kind: 'Which credential?',
  kinds: {
    IMH: {
      label: 'Infant Mental Health (IMH)',
      hint: 'For any profession that works with very young children. It has three levels.',
    },
    ECMH: {
      label: 'Early Childhood Mental Health (ECMH)',
      hint: 'Only for people of the mental health field who consult.',
    },
  },
  level: 'Which level?',
  days: {
    issuedOn: { label: 'Issued on', hint: 'The first time.' },
    renewedOn: {
      label: 'Last renewed on',
      hint: 'Leave it empty if it was never renewed. Hours count from this day.',
    },
    renewBy: { label: 'To renew by', hint: 'Only if the registry says another day. Else it is worked out.' },
    inventoryOn: {
      label: 'ECMH skills inventory last updated on',
      hint: 'It has to be updated in each period.',
    },
  },
  experience: 'How were the two years of experience shown?',
  experienceHint: 'Each level asks for two years of its own kind.',
  notNoted: 'Not noted',
  proofs: {
    'reference letters': 'In reference letters',
    'separate letter': 'In a separate letter',
    resume: 'On a resume',
  },
  mentalHealthField: 'Does this person work in the mental health field?',
  mentalHealthFieldHint: 'The ECMH credential is for nobody else.',
  fieldAnswers: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  note: 'Note, such as the number of the credential',

  editOf: (name: string) => `Edit ${name}`,
  removeOf: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name}: removed.`,
  changed: (name: string) => `${name}: changed.`,
  done: 'Done',
  cancel: 'Cancel',

  renewBy: (day: string) => `Renew by ${day}`,
  away,
  since: (day: string) => `Hours count from ${day}.`,
  missing: 'Still missing',
  nothingMissing: 'Nothing is missing for the renewal.',
  worthALook: 'Worth a look',

  hoursOf: (name: string) => `Hours of ${name} by area`,
  area: 'Area',
  areaHint: 'Choose the one that the certificate names.',
  hours: 'Hours',
  covered: 'Enough?',
  inAll: 'In all',
  ofHours: (have: number, of: number) => `${have} of ${of}`,
  yes: 'Yes',
  notYet: 'Not yet',

  trainings: (count: number) => (count === 1 ? '1 training' : `${count} trainings`),
  trainingsOf: (name: string) => `Trainings of ${name}`,
  trainingCalled: ({ title, on }: TrainingHours) =>
    [title || 'Training', on === null ? '' : dayInWords(on, 'medium')].filter(Boolean).join(', '),
  noTitle: 'Training',
  noDay: 'No day',
  noArea: 'No area',
  hoursSaid: (hours: number | null) => (hours === 1 ? '1 hour' : `${hours ?? 0} hours`),
  doesNotCount: 'It does not count.',

  addHours: 'Add hours',
  addHoursTo: (name: string) => `Add hours: ${name}`,
  addTheseHours: 'Add these hours',
  saveHours: 'Save',
  addedHours: (hours: string, name: string) => `${hours} added: ${name}.`,
  trainedOn: 'Day of the training',
  clockHours: 'Clock hours',
  clockHoursHint: 'Such as 2 or 1.5',
  trainingTitle: 'What it was about',
  certificate: 'Certificate: its number, or where it lies',
  needsDay: 'Enter the day.',
  dayAhead: 'This day lies ahead. Hours count when the training is over.',
  needsHours: 'Write the hours as a number, such as 1.5.',
  needsArea: 'Choose an area.',

  rules: 'The rules of renewal',
  rulesHint: 'This is how the app counts. If OCCRRA tells you otherwise, change it here. OCCRRA decides.',
  ruleOf: {
    IMH: ({ months, hours, leastPerArea }: RenewalRule) =>
      `Every ${months} months: ${hours} clock hours, and at least ${leastPerArea} in each of these areas.`,
    ECMH: ({ months, hours, leastAreas }: RenewalRule) =>
      `Every ${months} months: ${hours} clock hours in at least ${leastAreas ?? 'all'} of these areas, and an updated skills inventory.`,
  },
  source: (source: string) => `Source: ${source}.`,
  openIn: {
    IMH: 'The last area can be read as one area or as three. If your registry counts three, write three lines.',
    ECMH: 'The page does not say how long a period is. 24 months is our setting. Ask OCCRRA.',
  },
  changeRule: (kind: string) => `Change the rule for ${kind}`,
  months: 'Months in a period',
  ruleHours: 'Hours in a period',
  least: { IMH: 'Hours in each area', ECMH: 'Areas with hours' },
  areas: 'Areas',
  areasHint: 'One on each line. Hours in an area that you take off no longer count.',
  needsCount: 'Write a whole number above 0.',
  needsAreas: 'Write at least one area.',
  save: 'Save this rule',
  saveRule: (kind: string) => `Save this rule for ${kind}`,
  usual: 'Use the usual rule',
  usualRule: (kind: string) => `Use the usual rule for ${kind}`,
  ruleChanged: (kind: string) => `The rule for ${kind} is changed.`,
  ruleIsUsual: (kind: string) => `The usual rule holds again for ${kind}.`,
} as const

/** How far away a day is: “in 5 months.” */
function away(day: CalendarDate, today: CalendarDate): string {
  if (day < today) return 'That day has passed.'
  const months = monthsBetween(today, day)
  if (months === 0) return 'In less than a month.'
  return months === 1 ? 'In 1 month.' : `In ${months} months.`
}
