import type { Resource } from '#domain'
import { dayInWords } from '#ui'

export const words = {
  title: 'Local resources',
  lead: 'Places near you that help with mental health: for a child, a parent, or both together.',
  standingMeans:
    'If an agency gives no EI services here, its help is a support in a plan, and never a row on the grid.',
  why: 'Why is that?',
  none: 'No resource yet. Add the places that you call for families, and check them every three months.',
  list: 'Places of help',
  staleCount: (stale: number, all: number) =>
    stale === 0
      ? 'All of them were checked in the last 90 days.'
      : `${stale} of ${all} should be checked again: never checked, or more than 90 days ago.`,
  found: (found: number, all: number) => (found === all ? '' : `${found} of ${all} fit.`),

  find: 'Find by words',
  any: 'Any',
  language: 'Language',
  staleOnly: 'Only those to check again',
  showAll: 'Show all',

  add: 'Add a resource',
  addIt: 'Add it',
  name: 'Name of the place',
  nameHint: 'Names of places only. Nothing about a family.',
  needsName: 'Write a name first.',
  noName: 'No name yet',

  standing: {
    yes: 'Gives EI services here',
    no: 'No EI services here',
    ask: 'EI services? Ask',
  },
  nameItsAgency: 'Whether it gives EI services here is not known. Name its agency under Edit.',
  askAgency: (agency: string) =>
    `Nobody has asked yet if ${agency} gives EI services here. Ask, and answer under Edit.`,

  agency: 'Agency',
  agencyHint: 'From your agency book.',
  noAgency: 'No agency named',
  newAgency: 'Add a new agency',
  newAgencyName: 'Name of the new agency',
  addAgency: 'Add this agency',

  offers: 'What they offer',
  forWhom: 'For whom',
  languages: 'Languages',
  wait: 'How long families wait',
  county: 'County',
  phone: 'Phone',
  note: 'Note',
  fields: {
    name: 'Name of the place',
    county: 'County',
    kinds: 'What they offer',
    offers: 'In more words',
    forWhom: 'For whom',
    languages: 'Languages',
    waitNote: 'The wait in more words',
    phone: 'Phone',
    note: 'Note',
  },

  editOf: (name: string) => `Edit ${name}`,
  removeOf: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} is off the list.`,
  done: 'Done',

  checkedToday: 'Checked today',
  checkedTodayOf: (name: string) => `Checked today: ${name}`,
  checkedNow: (name: string) => `${name}: checked today.`,
  lastChecked: checked,
  checkAgain: (resource: Resource) =>
    resource.checkedOn === null ? 'Never checked' : `Check again. ${checked(resource)}`,
} as const

function checked({ checkedOn, checkedBy }: Resource): string {
  const on = checkedOn === null ? '' : ` ${dayInWords(checkedOn, 'medium')}`
  return `Last checked${on}${checkedBy === '' ? '' : ` by ${checkedBy}`}`
}
