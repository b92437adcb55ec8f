import { expectationNames, type ExpectationRow } from '#domain'
import { CellLabel, DataTable, StatusWord } from '#ui'
import styles from './Month.module.css'
import { kindOf } from './state-kinds.ts'
import { words } from './words.en.ts'

/** The nine expectations as a table: the truth of which the picture above is a drawing. */
export function NineTable({ rows }: { readonly rows: readonly ExpectationRow[] }) {
  return (
    <DataTable caption={words.nine} isCaptionHidden stacks>
      <thead>
        <tr>
          {(['number', 'what', 'says', 'stands'] as const).map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.id}>
            <td>
              <CellLabel>{words.columns.number}</CellLabel>
              {row.expectation}
            </td>
            <th scope="row">
              <bdi>{words.ofRow(row.name, row.of)}</bdi>
              {rows[at - 1]?.expectation !== row.expectation && (
                <p className={styles['means']}>{expectationNames[row.expectation].means}</p>
              )}
            </th>
            <td className={styles['says']}>
              <CellLabel>{words.columns.says}</CellLabel>
              {row.says}
            </td>
            <td>
              <CellLabel>{words.columns.stands}</CellLabel>
              <Stands row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function Stands({ row: { state, stands, why } }: { readonly row: ExpectationRow }) {
  const kind = kindOf[state]
  const said = stands || words.states[state]
  return (
    <div>
      {kind === null ? said : <StatusWord kind={kind}>{said}</StatusWord>}
      {why.length > 0 && <p className={styles['means']}>{why.join(' ')}</p>}
    </div>
  )
}
