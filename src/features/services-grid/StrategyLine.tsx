/** The line among the strategies that belongs to a row: what its provider will do, or who looks for one. */

import { useState } from 'react'
import { type Entry, roleActor } from '#domain'
import { addEntry, addStep, usePlan } from '#session'
import { Button, icons, Row, Stack, TextField } from '#ui'
import type { GridTools } from './grid-tools.ts'
import { shortProvider } from './row-names.ts'
import styles from './ServicesGrid.module.css'
import { isToBeFound, linesOf } from './told.ts'
import { words } from './words.en.ts'

interface StrategyLineProps {
  readonly row: Entry
  readonly tools: GridTools
}

export function StrategyLine({ row, tools }: StrategyLineProps) {
  const plan = usePlan((now) => now)
  const [line, setLine] = useState('')
  const isWanted = isToBeFound(row, plan)
  const add = () => {
    if (line.trim() === '') return
    tools.doing.run(isWanted ? stepFor(row, line) : lineFor(row, line), words.lineAdded)
    setLine('')
  }
  return (
    <Stack gap="close" as="section" label={words.lineTitle}>
      {linesOf(row, plan).map(({ id, text }) => (
        <p key={id} className={styles['quiet']}>
          {text.plain}
        </p>
      ))}
      <TextField
        label={isWanted ? words.stepLabel : words.lineLabel(shortProvider(row, plan))}
        hint={words.lineHint}
        value={line}
        onChange={setLine}
      />
      <Row>
        <Button icon={icons.addIcon} onPress={add}>
          {words.lineAdd}
        </Button>
      </Row>
    </Stack>
  )
}

function lineFor({ id, actors, outcomes }: Entry, line: string) {
  const values = { place: 'strategy', nature: 'action', tells: id } as const
  return addEntry({ values, words: line.trim(), actors, outcomes })
}

/** The service coordinator looks for a provider until somebody else is named. */
function stepFor({ id }: Entry, line: string) {
  return addStep(id, { words: line.trim(), actors: [roleActor('service-coordinator')] })
}
