import { type CalendarDate, monthsBetween, planTypeNames, type PlanType } from '#domain'
import { dayInWords } from '#ui'

export const words = {
  app: 'IFSP Editor',
  nav: 'Your desk',

  notSaved: 'Not everything is saved yet',
  notSavedMeans:
    'Keep this window open. Nothing you wrote is lost as long as it stays open, and the app keeps trying by itself.',
  openNotSaved: (name: string) => `Go to what is not saved: ${name}`,
  aPlan: 'a plan',
  keepsNothing: 'Nothing is saved in this window',
  keepsNothingMeans:
    'This browser keeps nothing. All plans are gone when the window closes. Download a plain copy of each plan before that.',

  /** In tens, since it is read out. */
  copying: (done: number, all: number) =>
    `Making the second copy on this laptop: ${Math.floor((10 * done) / all) * 10} percent done. You can go on working.`,
  copyPutBack: (count: number) =>
    count === 1 ? 'Something was put back' : `Something was put back in ${count} places`,
  copyPutBackMeans:
    'The browser had lost a part of what you wrote. The second copy on this laptop still had it, and nothing is missing now. If you see this again, save a backup soon: the disk may be failing.',
  copyPutBackRead: 'Good',
  oneCopyLeft: 'There is only one copy on this laptop now',
  oneCopyLeftMeans:
    'What you write is saved, but the second copy could not be written. Close all windows of the app and open it again. If this stays, the disk may be full.',

  heading: 'Plans',
  help: 'Help',
  continue: 'Continue where you left off',
  outcomeNumber: (number: number | null) => (number === null ? 'an outcome' : `Outcome ${number}`),
  sections: {
    visit: 'Visit',
    about: 'About the child',
    team: 'People and agencies',
    services: 'EI services',
    'to-sort': 'To sort',
  },
  tour: {
    heading: 'Three things to know',
    write: 'Write what you hear: what the family would like to see, and what each person will do.',
    place: 'When something may belong in another place, the app says so and why, and you decide.',
    saved: 'Every letter is saved on this laptop at once, with no network, and Undo takes back anything.',
    done: 'Got it',
    more: 'More in Help',
  },
  newPlan: 'New plan',
  openExample: 'Open the example',
  exampleHint: 'The family in the example is invented.',
  emptyHeading: 'No plans yet',
  empty:
    'A plan holds what a family wants to see happen, who will do what, and what helps. Start one, or look around in the example first: its family is invented.',
  allRemoved: 'All plans are removed. You find them under “Removed plans” below.',
  find: 'Find a plan',
  findHint: 'By name, date of birth or type of plan.',
  found: (count: number, all: number) => `${count} of ${all} plans`,
  onlyFirst: (shown: number) => `The first ${shown} are shown here. Type a name to find the others.`,
  foundNone: 'No plan fits these words. Try fewer, or look among the removed plans.',
  hideNames: 'Hide names',
  hideNamesHint: 'Also dates of birth. For when others can see the screen.',
  showNames: 'Show names',
  hideNamesWords: 'privacy private screen',
  list: 'Plans, last edited first',
  allPlans: 'All plans',
  allPlansWords: 'home list',
  newPlanWords: 'add child start',
  exampleWords: 'invented family sample try',

  example: 'Example',
  invented: 'Invented family',
  newer: 'Made with a newer version of the app. Update the app to open it.',
  born: (date: CalendarDate) => `Born ${inWords(date)}`,
  noBirthDate: 'No date of birth yet',
  planOf: (type: PlanType, date: CalendarDate | null) =>
    date === null ? `${planTypeNames[type]}, no date yet` : `${planTypeNames[type]}, ${inWords(date)}`,
  outcomes: (count: number) => counted(count, 'outcome', 'outcomes'),
  entries: (count: number) => counted(count, 'entry', 'entries'),
  toSort: (count: number) => `${count} to sort`,
  editedToday: 'Edited today',
  editedYesterday: 'Edited yesterday',
  editedDaysAgo: (days: number) => `Edited ${days} days ago`,
  editedOn: (date: CalendarDate) => `Edited ${inWords(date)}`,

  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  removed: (name: string) => sentence(`Removed ${name}`),
  undo: 'Undo',
  undoNamed: (name: string) => `Undo: put ${name} back`,
  isBack: (name: string) => sentence(`Put back ${name}`),
  thePlan: 'the plan',
  removedPlans: (count: number) => `Removed plans (${count})`,
  destroyedPlans: (count: number) => `Destroyed plans (${count})`,
  putBack: 'Put back',
  putBackNamed: (name: string) => `Put back ${name}`,
  notDone: 'That did not work',

  newHeading: 'New plan',
  newLead: 'Only a first name is needed now. The rest can wait.',
  firstName: 'Child’s first name',
  firstNameMissing: 'Write the child’s first name.',
  lastName: 'Last name, or its first letter',
  birthDate: 'Date of birth',
  dateUnfinished: 'Finish this date, or empty all three boxes.',
  birthDateAhead: 'A date of birth cannot be after today. Please check the year.',
  age,
  type: 'Which plan is it?',
  date: 'Date of the plan',
  dateHint: 'The day of the IFSP meeting. Leave it empty if you do not know it yet.',
  county: 'County',
  language: 'Language of the family’s words',
  start: 'Start the plan',
  back: 'Back to all plans',
} as const

/** With one period at its end, also after “Ana R.” */
function sentence(said: string): string {
  return said.endsWith('.') ? said : `${said}.`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** How old a child born on a day is, said so that a wrong year is noticed. */
function age(birthDate: CalendarDate, today: CalendarDate): string {
  const months = monthsBetween(birthDate, today)
  if (birthDate > today) return 'This day is still to come.'
  if (months >= 36)
    return 'This child is already three. EI ends at the third birthday. Please check the year.'
  if (months < 1) return 'Less than a month old today.'
  return `${counted(months, 'month', 'months')} old today.`
}

function inWords(date: CalendarDate): string {
  return dayInWords(date, 'long')
}
