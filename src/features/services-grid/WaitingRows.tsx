/** The rows that were put on the grid and may not stand there, each with its reason and its question. */

import { useMemo } from 'react'
import { placementFindings, type Plan, type Sortable, toSortOf } from '#domain'
import { usePlan } from '#session'
import { Card, LinkButton, Notice, Stack } from '#ui'
import type { GridTools } from './grid-tools.ts'
import { RowActions } from './RowActions.tsx'
import { RowForm } from './RowForm.tsx'
import { nameOf } from './row-names.ts'
import { whyWaiting } from './why-waiting.ts'
import { words } from './words.en.ts'

export function WaitingRows({ tools }: { readonly tools: GridTools }) {
  const plan = usePlan((now) => now)
  const waiting = useMemo(() => toSortOf(plan).filter(({ entry }) => entry.place === 'service'), [plan])
  if (waiting.length === 0) return null
  return (
    <Stack as="section" label={words.waitingTitle}>
      <h2>{words.waitingTitle}</h2>
      {waiting.map((sortable) => (
        <WaitingRow key={sortable.entry.id} sortable={sortable} plan={plan} tools={tools} />
      ))}
    </Stack>
  )
}

interface WaitingRowProps {
  readonly sortable: Sortable
  readonly plan: Plan
  readonly tools: GridTools
}

function WaitingRow({ sortable, plan, tools }: WaitingRowProps) {
  const { entry, question } = sortable
  const finding = placementFindings(plan).find((each) => each.entry === entry.id && each.severity === 'grid')
  return (
    <Card heading={nameOf(entry, plan)} level={3} isOpen={tools.editing === entry.id}>
      <Stack>
        <Notice
          kind="ask"
          heading={whyWaiting(sortable, plan)}
          actions={<LinkButton href={tools.links.toSort}>{words.toSort}</LinkButton>}
        >
          {finding !== undefined && <p>{finding.message}</p>}
          {question !== null && <p>{question.text}</p>}
        </Notice>
        {tools.editing === entry.id && <RowForm row={entry} tools={tools} />}
        <RowActions row={entry} tools={tools} />
      </Stack>
    </Card>
  )
}
