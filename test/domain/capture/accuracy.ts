/** Counts what a set of labelled clauses is offered, per group, and what of it touches the grid and may not. */

import {
  type CaptureContext,
  suggestPlacement,
  type SuggestedDestination,
  type SuggestedEntry,
} from '#domain'
import { destinationOf, type Group, groups, type Labelled, mayTouchTheGrid } from './labelled/clauses.ts'
import { people, providers } from './labelled/team.ts'
import type { LabelledText, LabelledVisits, Marks } from './labelled/visits.ts'

export interface Answered {
  readonly group: Group
  readonly text: string
  readonly expected: SuggestedDestination
  /** Several when the clause was taken apart. */
  readonly answers: readonly SuggestedDestination[]
  readonly isRight: boolean
  /** It is on a list and was offered as a needed support, with the step to get it beside it. */
  readonly isNeededSupport: boolean
  /** It is consultation or no EI service, and was offered for the grid all the same. */
  readonly isWronglyOnGrid: boolean
  readonly marks: readonly AnsweredMark[]
}

interface AnsweredMark {
  readonly name: keyof Marks
  readonly isRight: boolean
}

const firstTeam: CaptureContext = { people, providers }

/** What each clause of a set is offered. */
export function answer(set: Labelled | LabelledVisits, context = firstTeam): readonly Answered[] {
  return groups.flatMap((group) =>
    set[group].map((clause) => {
      const [text, marks] = typeof clause === 'string' ? [clause, {}] : clause
      return answerOne(group, text, marks, context)
    }),
  )
}

function answerOne(group: Group, text: string, marks: Marks, context: CaptureContext): Answered {
  const { entries } = suggestPlacement(text, context)
  const expected = destinationOf[group]
  const answers = entries.map(({ destination }) => destination)
  const onGrid = answers.includes('service') && group !== 'service'
  const beside = entries.some(({ also }) => also.includes('service')) && !mayTouchTheGrid.includes(group)
  return {
    group,
    text,
    expected,
    answers,
    isRight: answers.length > 0 && answers.every((each) => each === expected),
    isNeededSupport: expected === 'strategy' && entries.length === 1 && entries.every(isNeededSupport),
    isWronglyOnGrid: onGrid || beside,
    marks: marksOf(entries, marks),
  }
}

function isNeededSupport({ destination, status, also }: SuggestedEntry): boolean {
  return destination === 'support' && status === 'needed' && also.includes('strategy')
}

const looks: {
  readonly [Name in keyof Marks]-?: (entries: readonly SuggestedEntry[], said: Marks) => boolean
} = {
  status: ([first], { status }) => first?.status === status,
  actors: ([first], { actors }) => sorted(first?.actors) === sorted(actors),
  serviceType: (entries, { serviceType }) => entries.some((entry) => entry.serviceType === serviceType),
  finding: (entries, { finding }) =>
    entries.some(({ findings }) => findings.some(({ id }) => id === finding)),
  hasQuestion: (entries, { hasQuestion }) =>
    entries.some(({ questions }) => questions.length > 0) === hasQuestion,
}

const markNames = ['status', 'actors', 'serviceType', 'finding', 'hasQuestion'] as const

function marksOf(entries: readonly SuggestedEntry[], marks: Marks): readonly AnsweredMark[] {
  return markNames
    .filter((name) => marks[name] !== undefined)
    .map((name) => ({ name, isRight: looks[name](entries, marks) }))
}

function sorted(names: readonly string[] = []): string {
  return names.toSorted().join()
}

export interface AnsweredFact {
  readonly expected: SuggestedDestination
  readonly isRight: boolean
  readonly isWronglyOnGrid: boolean
}

/** What the facts of some texts are offered, each found by how its clause begins. */
export function answerTexts(
  texts: readonly LabelledText[],
  context: CaptureContext,
): readonly AnsweredFact[] {
  return texts.flatMap(({ text, expected }) => {
    const { entries } = suggestPlacement(text, context)
    return expected.map(([start, destination]) => {
      const entry = entries.find((each) => each.text.toLowerCase().startsWith(start.toLowerCase()))
      return {
        expected: destination,
        isRight: entry?.destination === destination,
        isWronglyOnGrid: entry?.destination === 'service' && destination !== 'service',
      }
    })
  })
}

/** One line per group, one for all and one per mark, as a person reads it. */
export function tableOf(name: string, answered: readonly Answered[]): string {
  const lines = groups.map((group) =>
    line(
      group,
      answered.filter((each) => each.group === group),
    ),
  )
  const marks = answered.flatMap((each) => each.marks)
  const ofMarks = markNames.flatMap((mark) => {
    const found = marks.filter((each) => each.name === mark)
    return found.length > 0 ? [line(`  ${mark}`, found)] : []
  })
  const needed = answered.filter((each) => each.isNeededSupport).length
  const soft = needed > 0 ? [`  of the rest, ${needed} on a list were offered as a needed support`] : []
  return [name, ...lines, line('all', answered), ...soft, ...ofMarks].join('\n')
}

export function shareOf(answered: readonly { readonly isRight: boolean }[]): number {
  return answered.filter(({ isRight }) => isRight).length / answered.length
}

/** "right of all" with the share, after a name. */
export function line(name: string, answered: readonly { readonly isRight: boolean }[]): string {
  const right = answered.filter(({ isRight }) => isRight).length
  const share = `${Math.round(shareOf(answered) * 100)} %`
  return `  ${name.padEnd(14)}${`${right}/${answered.length}`.padStart(9)}${share.padStart(7)}`
}
