/**
 * A month as plain data, to be printed or given away: the nine expectations and
 * the lines of the log. No child is in it: no plan, no outcome, no strategy, no
 * note, and no name in a title.
 */

import type { LogLine, Team } from '../workspace-shape.ts'
import { csvOf } from './csv.ts'
import type { ExpectationRow } from './expectation-rows.ts'
import { expectationsOf } from './expectations.ts'
import { decisionNames, expectationNames, logKindNames, modeNames } from './names.en.ts'
import { nameRemover } from './without-names.ts'

export interface ReportLine {
  readonly id: string
  /** `2026-11-17`; empty where no day is written down. */
  readonly on: string
  readonly kind: string
  readonly team: string
  readonly consultant: string
  readonly minutes: number | null
  /** Empty where it is not said. */
  readonly mode: string
  /** Names of the expectations it counts for. */
  readonly countsFor: readonly string[]
  /** The title of a training and the like; empty for what concerns one child. */
  readonly about: string
  readonly tool: string
  /** Empty where there was no referral question. */
  readonly decision: string
  readonly attendees: number | null
}

interface ReportSources {
  /** The lines of the month, in the order in which they are to stand. */
  readonly lines: readonly LogLine[]
  readonly teams: readonly Team[]
  /** First and last names of the children on this laptop, so that they can be taken out. */
  readonly childNames: readonly string[]
}

/** What concerns one child has no title in a report, whoever typed it. */
const ofOneChild: readonly LogLine['kind'][] = ['child-consultation', 'evaluation']

export function reportLines({ lines, teams, childNames }: ReportSources): readonly ReportLine[] {
  const nameless = nameRemover(childNames)
  const teamNames = new Map(teams.map(({ id, name }) => [id, name]))
  return lines.map((line) => ({
    id: line.id,
    on: line.on ?? '',
    kind: logKindNames[line.kind],
    team: teamNames.get(line.team ?? '') ?? '',
    consultant: line.consultant,
    minutes: line.minutes,
    mode: line.mode === '' ? '' : modeNames[line.mode],
    countsFor: expectationsOf(line).map((each) => expectationNames[each].name),
    about: ofOneChild.includes(line.kind) ? '' : nameless(line.title),
    tool: nameless(line.tool),
    decision: line.decision === '' ? '' : decisionNames[line.decision],
    attendees: line.attendees,
  }))
}

/** How long it all took, in minutes, and in which way. */
export interface Minutes {
  readonly all: number
  readonly inPerson: number
  readonly virtual: number
}

const sum = (some: readonly LogLine[]) => some.reduce((total, { minutes }) => total + (minutes ?? 0), 0)

export function minutesIn(lines: readonly LogLine[]): Minutes {
  return {
    all: sum(lines),
    inPerson: sum(lines.filter(({ mode }) => mode === 'in person')),
    virtual: sum(lines.filter(({ mode }) => mode === 'virtual')),
  }
}

const logHead = [
  'Day',
  'What',
  'Team',
  'Consultant',
  'Minutes',
  'How',
  'Counts for',
  'Title',
  'Tool',
  'Referral decision',
  'People',
]

/** The log of a month as a file for a spreadsheet. */
export function logCsv(lines: readonly ReportLine[]): string {
  return csvOf([
    logHead,
    ...lines.map((line) => [
      line.on,
      line.kind,
      line.team,
      line.consultant,
      line.minutes?.toString() ?? '',
      line.mode,
      line.countsFor.join('; '),
      line.about,
      line.tool,
      line.decision,
      line.attendees?.toString() ?? '',
    ]),
  ])
}

const countHead = ['Month', 'No.', 'Expectation', 'For', 'Done', 'Expected', 'In words', 'Still to do', 'Why']

/** The nine expectations of a month as a file for a spreadsheet. */
export function countCsv(month: string, rows: readonly ExpectationRow[]): string {
  return csvOf([
    countHead,
    ...rows.map((row) => [
      month,
      row.expectation,
      row.name,
      row.of,
      String(row.done),
      row.expected?.toString() ?? '',
      row.says,
      row.stands,
      row.why.join(' '),
    ]),
  ])
}
