import { DataTable, CellLabel, TextLink, VisuallyHidden } from '#ui'
import { placeRows } from './place-rows.en.ts'
import { words } from './words.en.ts'

/** The main rule as a table: what was said, where it goes, and the way to the reason. */
export function PlaceTable({ whyHref }: { readonly whyHref: (rule: string) => string }) {
  return (
    <DataTable caption={words.table} stacks>
      <thead>
        <tr>
          <th scope="col">{words.said}</th>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {placeRows.map(({ said, place, rule }) => (
          <tr key={said}>
            <th scope="row">{said}</th>
            <td>
              <CellLabel>{words.place}</CellLabel>
              {place}
            </td>
            <td>
              <TextLink href={whyHref(rule)}>
                {words.why} <VisuallyHidden>{`${rule}: ${said}`}</VisuallyHidden>
              </TextLink>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
