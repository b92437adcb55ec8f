/** On Home: what waits for the consultant, and what for a family. */

import { useMemo } from 'react'
import type { CalendarDate } from '#domain'
import { useNamedPlans, useWorkspace } from '#session'
import { Part, Stack, TextLink } from '#ui'
import { RequestCard } from './RequestCard.tsx'
import { type Request, requestsIn } from './requests.ts'
import { words } from './words.en.ts'

interface RequestsWaitingProps {
  readonly today: CalendarDate
  readonly requestsHref: string
  readonly outcomeHref: (planId: string, outcomeId: string) => string
}

/** So many stand on Home; the others are a page away. */
const MOST = 3

export function RequestsWaiting({ today, requestsHref, outcomeHref }: RequestsWaitingProps) {
  const { active } = useNamedPlans()
  const isConsultant = useWorkspace(({ settings }) => settings.capacity === 'ecmh-consultant')
  const requests = useMemo(() => requestsIn(active), [active])
  const mine = requests.filter((request) => isFor(request, isConsultant))
  if (mine.length === 0) return null
  return (
    <Part heading={isConsultant ? words.waitsForYou : words.waitsForFamilies}>
      <Stack as="ul" label={isConsultant ? words.waitsForYou : words.waitsForFamilies}>
        {mine.slice(0, MOST).map((request) => (
          <RequestCard key={request.consultation.id} {...{ request, today, outcomeHref }} />
        ))}
      </Stack>
      <TextLink href={requestsHref}>{words.allRequests(requests.length)}</TextLink>
    </Part>
  )
}

/** The consultant is waited for; whoever writes the plan asks the family. */
function isFor({ consultation: { state } }: Request, isConsultant: boolean): boolean {
  return isConsultant ? state !== 'advised' : state === 'advised'
}
