/** Who waits for what, from all plans: read from their summaries, so that none is opened. */

import { useMemo } from 'react'
import type { CalendarDate } from '#domain'
import { useNamedPlans } from '#session'
import { EmptyState, icons, Part, Stack } from '#ui'
import { RequestCard } from './RequestCard.tsx'
import { requestsIn, waitingStates } from './requests.ts'
import { words } from './words.en.ts'

interface RequestsScreenProps {
  readonly today: CalendarDate
  readonly outcomeHref: (planId: string, outcomeId: string) => string
}

export function RequestsScreen({ today, outcomeHref }: RequestsScreenProps) {
  const { active } = useNamedPlans()
  const requests = useMemo(() => requestsIn(active), [active])
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{words.requestsHeading}</h1>
        <p>{words.requestsLead}</p>
      </Stack>
      {requests.length === 0 && (
        <EmptyState icon={icons.ecmhIcon} heading={words.none}>
          <p>{words.noneWhy}</p>
        </EmptyState>
      )}
      {waitingStates.map((state) => {
        const group = requests.filter(({ consultation }) => consultation.state === state)
        if (group.length === 0) return null
        return (
          <Part key={state} heading={words.groups[state]}>
            <Stack as="ul" label={words.groups[state]}>
              {group.map((request) => (
                <RequestCard key={request.consultation.id} {...{ request, today, outcomeHref }} />
              ))}
            </Stack>
          </Part>
        )
      })}
    </Stack>
  )
}
