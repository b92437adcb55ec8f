import { CellLabel, DataTable, VisuallyHidden } from '#ui'
import type { HelpTable as Table } from './help-page.ts'
import { words } from './words.en.ts'

/** A table of a page of Help; the first cell of each row is its name. */
export function HelpTable({ table: { caption, columns, rows } }: { readonly table: Table }) {
  const [first = '', ...others] = columns
  return (
    <DataTable caption={caption} isCaptionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{first === '' ? <VisuallyHidden>{words.about}</VisuallyHidden> : first}</th>
          {others.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={others[index]}>
                {others.length > 1 && <CellLabel>{others[index]}</CellLabel>}
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
