/** What a renewal still asks for, and what is worth a look, in plain sentences. */

import type { NotCounted } from './count-hours.ts'
import type { Credential } from '../workspace-shape.ts'
import type { CredentialFinding, MissingForRenewal } from './renewal-of.ts'
import type { RenewalState, Untold } from './period.ts'

export const renewalStateNames: Readonly<Record<RenewalState, string>> = {
  holds: 'Holds',
  'due soon': 'Due soon',
  overdue: 'Overdue',
  'cannot be told': 'Cannot be told yet',
}

/** What each level is called, and what it is for. */
export const levelNames: Readonly<Record<Exclude<Credential['level'], ''>, string>> = {
  I: 'Level I, Ohio Infant Family Affiliate',
  II: 'Level II, Ohio Infant Family Practitioner',
  III: 'Level III, Ohio Infant Mental Health Practitioner',
}

/** The two years of experience that each level asks for. */
export const experienceOfLevel: Readonly<Record<Exclude<Credential['level'], ''>, string>> = {
  I: 'Two years of work with infants or young children.',
  II: 'Two years of professional work after the bachelor’s degree, with infants, toddlers or their caregivers.',
  III: 'Two years of supervised work after the graduate degree, in care that respects culture and knows trauma.',
}

export function missingInWords(missing: MissingForRenewal): string {
  switch (missing.kind) {
    case 'hours':
      return `${missing.more} more ${missing.more === 1 ? 'hour' : 'hours'}, of ${missing.of} in all.`
    case 'area':
      return missing.more === 0
        ? `Some time in “${missing.area}”.`
        : `${hoursInWords(missing.more)} in “${missing.area}”.`
    case 'areas':
      return `Hours in ${missing.more} more ${missing.more === 1 ? 'area' : 'areas'}. At least ${missing.of} areas are asked for.`
    case 'inventory':
      return missing.isOld
        ? 'The ECMH skills inventory: the last update is older than this period.'
        : 'An update of the ECMH skills inventory.'
  }
}

function hoursInWords(hours: number): string {
  return hours === 1 ? '1 hour' : `${hours} hours`
}

export function findingInWords(finding: CredentialFinding): string {
  switch (finding.kind) {
    case 'no level':
      return 'Which level is it? I, II and III are different credentials.'
    case 'no proof of experience':
      return 'How were the two years of experience shown? In reference letters, a separate letter or a resume.'
    case 'not of the mental health field':
      return 'The ECMH credential is only for people of the mental health field. Ask OCCRRA, or change the kind.'
    case 'mental health field unknown':
      return 'Does this person work in the mental health field? The ECMH credential asks for it.'
    case 'hours do not count':
      return finding.count === 1
        ? '1 line of hours does not count. The list says why.'
        : `${finding.count} lines of hours do not count. The list says why.`
  }
}

export const untoldInWords: Readonly<Record<Untold, string>> = {
  'no day': 'Enter the day of issue, of the last renewal, or the day by which it has to be renewed.',
  'begins ahead': 'The day of issue or of the last renewal lies ahead. Look at the dates.',
  'ends before it begins': 'The day to renew by lies before the period begins. Look at the dates.',
}

export const notCountedInWords: Readonly<Record<NotCounted, string>> = {
  'no day': 'No day is entered.',
  'no hours': 'No hours are entered.',
  'not in the list': 'Its area is not on the list.',
  ahead: 'This day lies ahead.',
  'before the period': 'This was before the period.',
  'after the period': 'This was after the day to renew by. Ask OCCRRA.',
  'no period': 'The period cannot be told yet.',
}
