import { Stack, useGrowing } from '#ui'
import { SortCard, type SortCardProps } from './SortCard.tsx'
import { words } from './words.en.ts'

interface SortListProps extends Omit<SortCardProps, 'id' | 'number'> {
  readonly ids: readonly string[]
}

export function SortList({ ids, ...card }: SortListProps) {
  const shown = useGrowing(ids.length)
  return (
    <Stack as="ol" label={words.list}>
      {ids.slice(0, shown).map((id, index) => (
        <li key={id}>
          <SortCard id={id} number={index + 1} {...card} />
        </li>
      ))}
    </Stack>
  )
}
