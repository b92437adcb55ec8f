import { capacities, capacityNames, capacityOverview } from '#domain'
import { CellLabel, DataTable } from '#ui'
import { words } from './words.en.ts'

/** Who may change what, read off the table that every command is judged by. */
export function WhoMayTable() {
  return (
    <DataTable caption={words.roles} size="wide" stacks>
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          {capacities.map((capacity) => (
            <th key={capacity} scope="col">
              {capacityNames[capacity]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {capacityOverview().map(({ part, may }) => (
          <tr key={part}>
            <th scope="row">{part}</th>
            {capacities.map((capacity) => (
              <td key={capacity}>
                <CellLabel>{capacityNames[capacity]}</CellLabel>
                {may[capacity]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
