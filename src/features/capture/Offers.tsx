/** All sentences of the box with their places, under the outcome each of them is for. */

import { type KeyboardEvent, memo, useMemo } from 'react'
import { gridOf, type Plan } from '#domain'
import { usePlan } from '#session'
import styles from './capture.module.css'
import { type Cast, offersRow } from './captured.ts'
import { type NumberedOutcome, OfferRow, type OfferRowProps } from './OfferRow.tsx'
import type { Reading, RowGroup } from './reading.ts'
import { type Choices, chosenRow, type RowChoice } from './row-choice.ts'
import type { PartOutcome } from './text-parts.ts'
import { words } from './words.en.ts'

interface OffersProps {
  readonly reading: Reading
  readonly choices: Choices
  readonly cast: Cast
  readonly outcomes: readonly NumberedOutcome[]
  readonly onChoose: (key: string, choice: RowChoice) => void
  readonly onAccept: () => void
}

export const Offers = memo(function Offers(props: OffersProps) {
  const { reading, choices, cast, outcomes, onChoose, onAccept } = props
  const onGrid = usePlan(servicesOnGrid)
  const groups = useMemo(() => listed(reading, choices, onGrid), [reading, choices, onGrid])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in a row is the same as the button
    <div className={styles['groups']} onKeyDown={(event) => acceptOnEnter(event, onAccept)}>
      {groups.map(({ group, rows }, index) => (
        <section key={`${group.outcome.key ?? ''} ${index}`} aria-label={nameOf(group)}>
          {(group.heading !== null || groups.length > 1) && (
            <OutcomeLine outcome={group.outcome} statement={group.heading ?? ''} />
          )}
          <ol className={styles['rows']}>
            {rows.map((row) => (
              <OfferRow key={row.row.key} {...row} {...{ cast, outcomes, onChoose }} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
})

interface Listed {
  readonly group: RowGroup
  readonly rows: readonly Pick<OfferRowProps, 'row' | 'number' | 'asksForGrid'>[]
}

/** All rows, numbered in the order of the text. A service is offered for the grid once for each outcome. */
function listed({ groups }: Reading, choices: Choices, onGrid: readonly string[]): readonly Listed[] {
  const taken = new Set(onGrid)
  let number = 0
  return groups.map((group) => ({
    group,
    rows: group.rows.map((offer) => {
      number += 1
      const row = chosenRow(offer, group, choices)
      const service = `${row.suggested.serviceType ?? ''} ${row.outcome ?? ''}`
      const asksForGrid = !row.isLeft && offersRow(row) && !taken.has(service)
      if (asksForGrid) taken.add(service)
      return { row, number, asksForGrid }
    }),
  }))
}

function nameOf({ outcome }: RowGroup): string {
  return outcome.number === 0 ? words.list : `${words.list}, ${words.outcomeOnly(outcome.number)}`
}

function OutcomeLine({ outcome, statement }: { readonly outcome: PartOutcome; readonly statement: string }) {
  const said = outcome.statement || statement
  return (
    <div className={styles['outcome']}>
      <h3>{outcome.number === 0 ? words.noOutcomeHere : headings[outcome.kind](outcome.number)}</h3>
      {said !== '' && <p dir="auto">{said}</p>}
    </div>
  )
}

const headings = { known: words.known, stated: words.stated, new: words.newOutcome } as const

/** Enter on a place or a box means the same as in the text above. A button keeps its own Enter. */
function acceptOnEnter(event: KeyboardEvent, onAccept: () => void): void {
  const isField = event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement
  if (event.key !== 'Enter' || !isField || event.nativeEvent.isComposing) return
  event.preventDefault()
  onAccept()
}

/** Which services stand on the grid for which outcome. */
function servicesOnGrid(plan: Plan): readonly string[] {
  return gridOf(plan).flatMap(({ serviceType, outcomes }) => outcomes.map((id) => `${serviceType} ${id}`))
}
