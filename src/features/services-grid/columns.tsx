/** Every column of the grid but its first: what 34 CFR 303.344(d) asks of each service. */

import type { ReactNode } from 'react'
import { type Entry, type Plan, present } from '#domain'
import { TextLink } from '#ui'
import type { ServiceLinks } from './links.ts'
import { providerOf } from './row-names.ts'
import styles from './ServicesGrid.module.css'
import { words } from './words.en.ts'

interface Column {
  readonly key: Exclude<keyof typeof words.columns, 'type'>
  readonly isWide?: boolean
  /** Empty where nothing was said yet. */
  readonly cell: (row: Entry, plan: Plan, links: ServiceLinks) => ReactNode
}

export const columns: readonly Column[] = [
  { key: 'outcomes', cell: (row, plan, links) => outcomeLinks(row, plan, links) },
  { key: 'provider', isWide: true, cell: (row, plan) => provider(row, plan) },
  { key: 'frequency', isWide: true, cell: ({ frequency }) => frequency },
  { key: 'intensity', cell: ({ intensity }) => words.intensities[intensity] },
  { key: 'minutes', cell: ({ minutes }) => minutes !== null && words.minutes(minutes) },
  { key: 'method', cell: ({ method }) => words.methods[method] },
  { key: 'location', cell: ({ location }) => location },
  { key: 'natural', isWide: true, cell: natural },
  { key: 'funding', cell: ({ funding }) => funding },
  { key: 'startsOn', cell: ({ startsOn }) => startsOn && words.on(startsOn) },
  { key: 'endsOn', cell: ({ endsOn }) => endsOn && words.on(endsOn) },
  { key: 'consent', isWide: true, cell: consent },
]

function outcomeLinks(row: Entry, plan: Plan, links: ServiceLinks): ReactNode {
  const linked = present(plan.outcomes)
    .map(({ id }, index) => ({ id, number: index + 1 }))
    .filter(({ id }) => row.outcomes.includes(id))
  if (linked.length === 0) return words.noOutcome
  return linked.map(({ id, number }) => (
    <p key={id}>
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

function natural({ isNatural, justification }: Entry): ReactNode {
  return isNatural === 'no' && justification.trim() !== ''
    ? `${words.natural.no}. ${justification}`
    : words.natural[isNatural]
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
