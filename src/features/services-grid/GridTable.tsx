import { Fragment } from 'react'
import type { Entry } from '#domain'
import { usePlan, useWithFamily } from '#session'
import { CellLabel, DataTable, VisuallyHidden } from '#ui'
import { columns } from './columns.tsx'
import type { GridTools } from './grid-tools.ts'
import { RowActions } from './RowActions.tsx'
import { RowForm } from './RowForm.tsx'
import { hasRemarks, RowRemarks } from './RowRemarks.tsx'
import styles from './ServicesGrid.module.css'
import { serviceOf } from './row-names.ts'
import { words } from './words.en.ts'

interface GridTableProps {
  readonly rows: readonly Entry[]
  readonly tools: GridTools
}

export function GridTable({ rows, tools }: GridTableProps) {
  return (
    <DataTable caption={words.caption} isCaptionHidden size="wide" stacks>
      <thead>
        <tr>
          <th scope="col" className={styles['first']}>
            {words.columns.type}
          </th>
          {columns.map(({ key }) => (
            <th key={key} scope="col">
              {words.columns[key]}
            </th>
          ))}
          <th scope="col">
            <VisuallyHidden>{words.change}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.id}>
            <GridRow row={row} tools={tools} />
            <BelowRow row={row} tools={tools} />
          </Fragment>
        ))}
      </tbody>
    </DataTable>
  )
}

/** What is to be said about a row, and its form, under it and over all columns. */
function BelowRow({ row, tools }: RowProps) {
  const plan = usePlan((now) => now)
  const isOpen = tools.editing === row.id
  const hasWords = !useWithFamily() && hasRemarks(row, plan, tools.today)
  if (!isOpen && !hasWords) return null
  return (
    <tr>
      <td colSpan={columns.length + 2} className={styles['below']}>
        <div className={styles['spread']}>
          {hasWords && <RowRemarks row={row} tools={tools} />}
          {isOpen && <RowForm row={row} tools={tools} />}
        </div>
      </td>
    </tr>
  )
}

interface RowProps {
  readonly row: Entry
  readonly tools: GridTools
}

function GridRow({ row, tools }: RowProps) {
  const plan = usePlan((now) => now)
  return (
    <tr>
      <th scope="row">
        {serviceOf(row)}
        {saysMore(row) && <p className={styles['quiet']}>{row.text.plain}</p>}
      </th>
      {columns.map(({ key, cell }) => (
        <td key={key}>
          <CellLabel>{words.columns[key]}</CellLabel>
          <div>{cell(row, plan, tools.links)}</div>
        </td>
      ))}
      <td className={styles['actions']}>
        <RowActions row={row} tools={tools} offersLine />
      </td>
    </tr>
  )
}

/** Whether the words of a row say more than the name of its service. */
function saysMore(row: Entry): boolean {
  const said = row.text.plain.trim()
  return row.serviceType !== '' && said !== '' && said.toLowerCase() !== serviceOf(row).toLowerCase()
}
