/** Everything of the plan that waits for a place, each with its reason and one question. */

import { type CalendarDate, toSortOf } from '#domain'
import { usePlan } from '#session'
import { EmptyState, icons, Stack } from '#ui'
import { headingId } from './focus.ts'
import { QuickAdd } from './QuickAdd.tsx'
import { SetAside } from './SetAside.tsx'
import type { ToSortLinks, ToSortSlots } from './slots.ts'
import { SortList } from './SortList.tsx'
import { useProgress } from './use-progress.ts'
import { useSorting } from './use-sorting.ts'
import { words } from './words.en.ts'

interface ToSortScreenProps {
  readonly today: CalendarDate
  readonly links: ToSortLinks
  readonly slots: ToSortSlots
}

export function ToSortScreen({ today, links, slots }: ToSortScreenProps) {
  const ids = usePlan((now) => toSortOf(now).map(({ entry }) => entry.id))
  const sorting = useSorting(ids, () => true)
  const { done, all } = useProgress(ids)
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1 id={ids.length > 0 ? headingId : undefined} tabIndex={-1}>
          {words.heading}
        </h1>
        <p>{words.intro}</p>
      </Stack>
      <QuickAdd />
      {all > 0 && <p>{words.progress(done, all)}</p>}
      {ids.length === 0 ? <Nothing /> : <SortList level={2} {...{ ids, sorting, today, links, slots }} />}
      <SetAside />
    </Stack>
  )
}

function Nothing() {
  return (
    <section aria-labelledby={headingId}>
      <EmptyState
        icon={icons.savedIcon}
        heading={
          <h2 id={headingId} tabIndex={-1}>
            {words.nothing}
          </h2>
        }
      >
        <p>{words.nothingMeans}</p>
      </EmptyState>
    </section>
  )
}
