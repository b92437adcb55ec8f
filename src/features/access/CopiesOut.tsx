import { type Access, copiesOf } from '#domain'
import { useWorkspace } from '#session'
import { dayInWords } from '#ui'
import { words } from './words.en.ts'

/** The copies of a plan that are in somebody's hands. */
export function CopiesOut({ planId }: { readonly planId: string }) {
  const accesses = useWorkspace((workspace) => workspace.accesses)
  const copies = copiesOf(accesses, planId)
  if (copies.length === 0) return <p>{words.copiesNone}</p>
  return (
    <>
      <p>{words.copiesMeans}</p>
      <ul aria-label={words.copies}>
        {copies.map((copy) => (
          <li key={copy.id} dir="auto">
            {lineOf(copy)}
          </li>
        ))}
      </ul>
    </>
  )
}

function lineOf({ name, agency, party, way, on }: Access): string {
  const nobody = party === 'family' ? words.family : words.noName
  const who = [name, agency].filter(Boolean).join(', ') || nobody
  return words.copyOf(who, words.ways[way], on === null ? words.noDay : dayInWords(on, 'long'))
}
