/**
 * Every column of the grid but its first: what 34 CFR 303.344(d) asks of each
 * service, told in few columns so that a whole row is seen at once. Each cell
 * also says what was not said yet.
 */

import type { ReactNode } from 'react'
import { type Entry, type Plan, present } from '#domain'
import { TextLink } from '#ui'
import type { ServiceLinks } from './links.ts'
import { providerOf } from './row-names.ts'
import styles from './ServicesGrid.module.css'
import { words } from './words.en.ts'

interface Column {
  readonly key: Exclude<keyof typeof words.columns, 'type'>
  readonly cell: (row: Entry, plan: Plan, links: ServiceLinks) => ReactNode
}

export const columns: readonly Column[] = [
  { key: 'outcomes', cell: (row, plan, links) => outcomeLinks(row, plan, links) },
  { key: 'provider', cell: (row, plan) => provider(row, plan) },
  { key: 'how', cell: how },
  { key: 'where', cell: where },
  { key: 'when', cell: when },
  { key: 'funding', cell: ({ funding }) => funding || <p className={styles['quiet']}>{words.blank}</p> },
  { key: 'consent', cell: consent },
]

function how({ frequency, minutes, intensity, method }: Entry): ReactNode {
  return (
    <Facts
      said={[
        frequency,
        minutes === null ? '' : words.minutes(minutes),
        words.intensities[intensity],
        words.methods[method],
      ]}
      asked={[
        ['frequency', frequency],
        ['minutes', minutes],
        ['intensity', intensity],
        ['method', method],
      ]}
    />
  )
}

function where({ location, isNatural, justification }: Entry): ReactNode {
  const natural = isNatural === 'unknown' ? '' : words.settings[isNatural]
  return (
    <Facts
      said={[location, natural, isNatural === 'no' ? justification : '']}
      asked={[
        ['location', location],
        ['natural', natural],
      ]}
    />
  )
}

function when({ startsOn, endsOn }: Entry): ReactNode {
  return (
    <div className={styles['whole']}>
      <Facts
        said={[startsOn && words.from(startsOn), endsOn && words.until(endsOn)]}
        asked={[
          ['startsOn', startsOn],
          ['endsOn', endsOn],
        ]}
      />
    </div>
  )
}

interface FactsProps {
  readonly said: readonly (string | null)[]
  /** What the form asks here, and what was said to it. */
  readonly asked: readonly (readonly [keyof typeof words.missing, string | number | null])[]
}

/** What was said, a line each, and in a quiet line what was not. */
function Facts({ said, asked }: FactsProps) {
  const missing = asked.filter(([, answer]) => isBlank(answer)).map(([name]) => words.missing[name])
  return (
    <>
      {said.map((fact) => !isBlank(fact) && <p key={fact}>{fact}</p>)}
      {missing.length > 0 && <p className={styles['quiet']}>{words.notSaid(missing)}</p>}
    </>
  )
}

function isBlank(answer: string | number | null): boolean {
  return answer === null || String(answer).trim() === ''
}

function outcomeLinks(row: Entry, plan: Plan, links: ServiceLinks): ReactNode {
  const linked = present(plan.outcomes)
    .map(({ id }, index) => ({ id, number: index + 1 }))
    .filter(({ id }) => row.outcomes.includes(id))
  if (linked.length === 0) return words.noOutcome
  return linked.map(({ id, number }) => (
    <p key={id} className={styles['whole']}>
      <TextLink href={links.outcome(id)}>{words.outcome(number)}</TextLink>
    </p>
  ))
}

function provider(row: Entry, plan: Plan): ReactNode {
  const { people, agency } = providerOf(row, plan)
  if (people.length === 0 && agency === '') {
    return (
      <>
        <p>{words.toBeFound}</p>
        <p className={styles['quiet']}>{words.whichAgency}</p>
      </>
    )
  }
  return (
    <>
      {people.length === 0 && <p>{words.toBeNamed}</p>}
      {people.map((name) => (
        <p key={name}>{name}</p>
      ))}
      <p className={styles['quiet']}>{agency || words.whichAgency}</p>
    </>
  )
}

function consent({ consent: answer, consentOn }: Entry): ReactNode {
  return (
    <>
      <p>
        {words.consents[answer]}
        {consentOn !== null && `, ${words.on(consentOn)}`}
      </p>
      {answer === 'declined' && <p className={styles['quiet']}>{words.declined}</p>}
    </>
  )
}
