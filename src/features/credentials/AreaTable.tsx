import type { AreaHours, Renewal } from '#domain'
import { CellLabel, DataTable, StatusWord } from '#ui'
import { words } from './words.en.ts'

interface AreaTableProps {
  readonly renewal: Renewal
  readonly name: string
}

/** The hours of this period by area, and their sum. */
export function AreaTable({ renewal: { byArea, counted, rule, period }, name }: AreaTableProps) {
  if (period.state === 'cannot be told') return null
  return (
    <DataTable caption={words.hoursOf(name)} isCaptionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.hours}</th>
          <th scope="col">{words.covered}</th>
        </tr>
      </thead>
      <tbody>
        {byArea.map((area) => (
          <AreaRow key={area.area} area={area} />
        ))}
        <tr>
          <th scope="row">{words.inAll}</th>
          <td>
            <CellLabel>{words.hours}</CellLabel>
            <strong>{words.ofHours(counted, rule.hours)}</strong>
          </td>
          <td>
            <CellLabel>{words.covered}</CellLabel>
            <Covered isCovered={counted >= rule.hours} />
          </td>
        </tr>
      </tbody>
    </DataTable>
  )
}

function AreaRow({ area: { area, hours, isCovered } }: { readonly area: AreaHours }) {
  return (
    <tr>
      <th scope="row">{area}</th>
      <td>
        <CellLabel>{words.hours}</CellLabel>
        {hours}
      </td>
      <td>
        <CellLabel>{words.covered}</CellLabel>
        <Covered isCovered={isCovered} />
      </td>
    </tr>
  )
}

function Covered({ isCovered }: { readonly isCovered: boolean }) {
  return (
    <StatusWord kind={isCovered ? 'filled-in' : 'not-started'}>
      {isCovered ? words.yes : words.notYet}
    </StatusWord>
  )
}
