/**
 * Two or three outcomes side by side on a wide screen, and one below the other
 * on a narrow one. Each is as whole as on a screen of its own; one text on the
 * screen is open for writing, whichever outcome it is in.
 */

import { useMemo, useState } from 'react'
import { type CalendarDate, present } from '#domain'
import { usePlan } from '#session'
import { Button, Deeper, icons, Row, Stack } from '#ui'
import { type Column, ColumnContext, type Neighbor } from './beside.ts'
import { BesideMenu } from './BesideMenu.tsx'
import { NotHere } from './NotHere.tsx'
import { OutcomeMenu } from './OutcomeMenu.tsx'
import { OutcomeParts } from './OutcomeParts.tsx'
import styles from './OutcomesBeside.module.css'
import type { OutcomeSlots } from './slots.ts'
import { MOST_BESIDE, type OutcomeWays } from './ways.ts'
import { words } from './words.en.ts'

interface OutcomesBesideProps {
  /** As they stand in the address: with a slash between them. */
  readonly outcomeIds: string
  readonly today: CalendarDate
  readonly slots: OutcomeSlots
  readonly ways: OutcomeWays
}

/** An entry for two outcomes stands in both columns, and is written in one of them. */
interface Writing {
  readonly outcomeId: string
  readonly id: string
}

export function OutcomesBeside({ outcomeIds, today, slots, ways }: OutcomesBesideProps) {
  const all = usePlan((now) => present(now.outcomes).map(({ id }) => id))
  const [writing, setWriting] = useState<Writing | null>(null)
  const columns = useMemo(() => columnsOf(outcomeIds, all), [outcomeIds, all])
  const shown = columns.map(({ id }) => id)
  if (columns.length === 0) return <NotHere />
  const close = (id: string) => {
    const rest = shown.filter((each) => each !== id)
    ways.onGo(rest.length > 1 ? ways.beside(rest) : ways.outcome(rest[0] ?? id))
  }
  return (
    <Stack gap="wide">
      <Row spread="ends">
        <h1>{words.sideBySide}</h1>
        <BesideMenu shown={shown} ways={ways} />
      </Row>
      <div className={styles['columns']}>
        {columns.map(({ id, name }) => (
          <OutcomeColumn
            key={id}
            {...{ id, name, columns, today, slots, ways }}
            writing={writing?.outcomeId === id ? writing.id : null}
            onWrite={(entry) => setWriting(entry === null ? null : { outcomeId: id, id: entry })}
            onClose={() => close(id)}
          />
        ))}
      </div>
    </Stack>
  )
}

/** Each outcome once, as many as find room; one that was removed has no column. */
function columnsOf(asked: string, all: readonly string[]): readonly Neighbor[] {
  const shown = [...new Set(asked.split('/'))].filter((id) => all.includes(id)).slice(0, MOST_BESIDE)
  return shown.map((id) => ({ id, name: words.outcome(all.indexOf(id) + 1) }))
}

interface OutcomeColumnProps extends Omit<OutcomesBesideProps, 'outcomeIds'> {
  readonly id: string
  readonly name: string
  readonly columns: readonly Neighbor[]
  readonly writing: string | null
  readonly onWrite: (entry: string | null) => void
  readonly onClose: () => void
}

function OutcomeColumn(props: OutcomeColumnProps) {
  const { id, name, columns, today, slots, ways, writing, onWrite, onClose } = props
  const column = useMemo<Column>(
    () => ({ name, neighbors: columns.filter((other) => other.id !== id) }),
    [name, columns, id],
  )
  return (
    <ColumnContext value={column}>
      <section aria-label={name} data-column className={styles['column']}>
        <Stack gap="wide">
          <Row spread="ends">
            <h2>{name}</h2>
            <Row>
              <Button
                kind="plain"
                icon={icons.closeIcon}
                aria-label={words.closeNamed(name)}
                onPress={onClose}
              >
                {words.close}
              </Button>
              <OutcomeMenu id={id} ways={ways} />
            </Row>
          </Row>
          <Deeper>
            <OutcomeParts outcomeId={id} {...{ today, slots, writing, onWrite }} />
          </Deeper>
        </Stack>
      </section>
    </ColumnContext>
  )
}
