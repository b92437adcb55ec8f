/** A row, to be changed where it stands. Everything typed is in the plan from the first key; Done and Escape only close. */

import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { Entry } from '#domain'
import { Guided, usePlan } from '#session'
import { Button, Columns, Row, Stack } from '#ui'
import { ConsentFields } from './ConsentFields.tsx'
import type { GridTools } from './grid-tools.ts'
import { HowFields } from './HowFields.tsx'
import { nameOf } from './row-names.ts'
import styles from './ServicesGrid.module.css'
import { StrategyLine } from './StrategyLine.tsx'
import { WhereFields } from './WhereFields.tsx'
import { WhoFields } from './WhoFields.tsx'
import { words } from './words.en.ts'

interface RowFormProps {
  readonly row: Entry
  readonly tools: GridTools
}

export function RowForm({ row, tools }: RowFormProps) {
  const name = usePlan((plan) => nameOf(row, plan))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.focus(), [])
  const finish = (event: FormEvent) => {
    event.preventDefault()
    tools.close()
  }
  const closeOnEscape = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented) tools.close()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the form from any of its fields
    <form
      autoComplete="off"
      ref={form}
      tabIndex={-1}
      aria-label={words.editOf(name)}
      className={styles['form']}
      onSubmit={finish}
      onKeyDown={closeOnEscape}
    >
      <Stack>
        <Guided topic="service">
          <WhoFields row={row} links={tools.links} />
        </Guided>
        <Columns align="start">
          <Guided topic="service-how">
            <HowFields row={row} />
          </Guided>
          <Guided topic="service-where">
            <WhereFields row={row} />
          </Guided>
          <Guided topic="service-consent">
            <ConsentFields row={row} />
          </Guided>
        </Columns>
        <StrategyLine row={row} tools={tools} />
        <Row>
          <Button kind="primary" type="submit">
            {words.done}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
