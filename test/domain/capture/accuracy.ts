/** Counts what a set of labelled clauses is offered, per group, and what of it touches the grid and may not. */

import { suggestPlacement, type SuggestedDestination } from '#domain'
import { destinationOf, type Group, groups, type Labelled, mayTouchTheGrid } from './labelled/clauses.ts'
import { people, providers } from './labelled/team.ts'

export interface Answered {
  readonly group: Group
  readonly text: string
  readonly expected: SuggestedDestination
  /** Several when the clause was taken apart. */
  readonly answers: readonly SuggestedDestination[]
  readonly isRight: boolean
  /** It is consultation or no EI service, and was offered for the grid all the same. */
  readonly isWronglyOnGrid: boolean
}

export function answer(set: Labelled): readonly Answered[] {
  return groups.flatMap((group) => set[group].map((text) => answerOne(group, text)))
}

function answerOne(group: Group, text: string): Answered {
  const { entries } = suggestPlacement(text, { providers, people })
  const answers = entries.map(({ destination }) => destination)
  const onGrid = answers.includes('service') && group !== 'service'
  const beside = entries.some(({ also }) => also.includes('service')) && !mayTouchTheGrid.includes(group)
  return {
    group,
    text,
    expected: destinationOf[group],
    answers,
    isRight: answers.length > 0 && answers.every((each) => each === destinationOf[group]),
    isWronglyOnGrid: onGrid || beside,
  }
}

/** One line per group and one for all, as a person reads it. */
export function tableOf(name: string, answered: readonly Answered[]): string {
  const lines = groups.map((group) =>
    line(
      group,
      answered.filter((each) => each.group === group),
    ),
  )
  const wrong = answered.filter(({ isWronglyOnGrid }) => isWronglyOnGrid).length
  return [name, ...lines, line('all', answered), `ECMH or non-EI entries on the grid: ${wrong}`].join('\n')
}

export function shareOf(answered: readonly Answered[]): number {
  return answered.filter(({ isRight }) => isRight).length / answered.length
}

function line(name: string, answered: readonly Answered[]): string {
  const right = answered.filter(({ isRight }) => isRight).length
  const share = `${Math.round(shareOf(answered) * 100)} %`
  return `  ${name.padEnd(14)}${`${right}/${answered.length}`.padStart(9)}${share.padStart(7)}`
}
