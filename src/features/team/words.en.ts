import { type Agency, type Place, placeNames } from '#domain'
import { dayInWords } from '#ui'

export const words = {
  title: 'People and agencies',
  done: 'Done',
  people: 'People',
  groups: { team: 'EI team', family: 'Family', others: 'Others who help' },
  groupHints: { team: 'EI team', family: 'Family', others: 'Others' },
  noPeople:
    'Nobody here yet. Add the parents and the people of the EI team, and they can be named as who will do what.',
  noName: 'No name yet',
  removedName: (name: string) => `${name} (removed)`,
  psp: 'Primary service provider',
  pspHint: 'One person on the team. Checking this takes the check off anybody else.',
  editOf: (name: string) => `Edit ${name}`,
  removeOf: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} is off this plan.`,
  addPerson: 'Add a person',
  name: 'Name',
  role: 'Who they are',
  agency: 'Agency',
  noAgency: 'No agency',
  newAgency: 'Add a new agency',
  newAgencyName: 'Name of the new agency',
  newAgencyHint: 'It is added when you press Enter or Done.',
  fromBook: 'From your agency book',
  add: 'Add',
  added: (name: string) => `${name} is added.`,
  needsName: 'Write a name first.',
  needsRole: 'Choose who this person is.',

  agencies: 'Agencies',
  noAgencies: 'No agency yet. Add the agencies that give a service or a support in this plan.',
  agencyName: 'Agency name',
  county: 'County',
  addAgency: 'Add an agency',
  addKnown: 'Pick one you know',
  standing: 'EI services on IFSPs here',
  checked,
  employs: 'Does it employ our ECMH consultant?',
  employsHint: 'This is a separate question. It does not make the agency a provider of EI services.',
  employsYes: 'Employs our ECMH consultant',
  answers: { unknown: 'Nobody has checked yet', yes: 'Yes', no: 'No' },
  checkedOn: 'Checked on',
  checkedBy: 'Checked by',

  offers: (count: number, agency: string) =>
    count === 1
      ? `1 entry of ${agency} may belong elsewhere now`
      : `${count} entries of ${agency} may belong elsewhere now`,
  fromTo: (from: Place, to: Place) => `From ${placeNames[from]} to ${placeNames[to]}`,
  unnamedEntry: 'An entry with no words yet',
  move: 'Move',
  moveOf: (entry: string, to: Place) => `Move “${entry}” to ${placeNames[to]}`,
  keep: 'Keep here',
  keepOf: (entry: string) => `Keep “${entry}” where it is`,
  mustMove: 'It cannot stay on the grid. Until it moves, it waits in To sort and does not print.',
  moveAll: (count: number) => `Move all ${count}`,
  moved: (count: number) => (count === 1 ? '1 entry is moved.' : `${count} entries are moved.`),
  kept: 'It stays where it is.',
  keptReason: 'Left in place after the agency was checked.',
  toSort: 'Go to To sort',

  news: (agency: string, says: string) => `${agency}: ${says}. Use it in this plan?`,
  newsAnswer,
  newsName: (name: string) => `the agency book calls it “${name}”`,
  newsCounty: (county: string) => `the agency book says its county is ${county}`,
  newsEmploys: (answer: 'yes' | 'no' | 'unknown') =>
    `the agency book says ${answer === 'yes' ? 'it employs' : 'it does not employ'} our ECMH consultant`,
  takeIt: 'Use it',
  takeItOf: (agency: string) => `Use it for ${agency}`,
  notNow: 'Not now',
  notNowOf: (agency: string) => `Not now for ${agency}`,
  used: (agency: string) => `This plan now says the same about ${agency} as your agency book.`,
} as const

function checked({ checkedOn, checkedBy }: Pick<Agency, 'checkedOn' | 'checkedBy'>): string {
  const on = checkedOn === null ? '' : ` ${dayInWords(checkedOn, 'medium')}`
  const by = checkedBy === '' ? '' : ` by ${checkedBy}`
  return on + by === '' ? '' : `Checked${on}${by}`
}

function newsAnswer(
  answer: string,
  { checkedOn, checkedBy }: Pick<Agency, 'checkedOn' | 'checkedBy'>,
): string {
  const on = checkedOn === null ? '' : `on ${dayInWords(checkedOn, 'medium')} `
  return `${on}${checkedBy === '' ? 'somebody' : checkedBy} answered “${answer}”`
}
