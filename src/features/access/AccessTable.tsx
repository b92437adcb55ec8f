import { type Access, missingIn } from '#domain'
import { CellLabel, DataTable, dayInWords } from '#ui'
import { words } from './words.en.ts'

interface AccessTableProps {
  readonly caption: string
  readonly accesses: readonly Access[]
  /** What is said where there is no line. */
  readonly none: string
  /** Whether the parent's release is a column. */
  readonly hasRelease?: boolean
}

export function AccessTable({ caption, accesses, none, hasRelease = false }: AccessTableProps) {
  if (accesses.length === 0) return <p>{none}</p>
  const columns = hasRelease
    ? (['way', 'on', 'purpose', 'release'] as const)
    : (['way', 'on', 'purpose'] as const)
  return (
    <DataTable caption={caption} isCaptionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{words.columns.who}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accesses.map((access) => (
          <tr key={access.id}>
            <th scope="row">
              <Who access={access} />
            </th>
            {columns.map((column) => (
              <td key={column}>
                <CellLabel>{words.columns[column]}</CellLabel>
                {cells[column](access)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

const cells = {
  way: ({ way }: Access) => words.ways[way],
  on: ({ on }: Access) => (on === null ? words.noDay : dayInWords(on, 'long')),
  purpose: ({ purpose }: Access) => <span dir="auto">{purpose || words.notSaid}</span>,
  release: ({ release }: Access) => words.releases[release],
}

function Who({ access }: { readonly access: Access }) {
  const { name, agency, isByHand, origin } = access
  const missing = missingIn(access).map((part) => words.missing[part])
  return (
    <>
      <bdi>{[name, agency].filter(Boolean).join(', ') || words.noName}</bdi>
      {isByHand && origin.author !== '' && <p>{words.notedBy(origin.author)}</p>}
      {missing.length > 0 && <p>{words.needs(missing.join(', '))}</p>}
    </>
  )
}
