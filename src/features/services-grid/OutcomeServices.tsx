/** The services that are linked to one outcome, in short, each with the way to its row. */

import { type Entry, gridOf, type Plan, type RecordId, toSortOf } from '#domain'
import { usePlan } from '#session'
import { Stack, TextLink } from '#ui'
import type { ServiceLinks } from './links.ts'
import { nameOf } from './row-names.ts'
import styles from './ServicesGrid.module.css'
import { whyWaiting } from './why-waiting.ts'
import { inShort, words } from './words.en.ts'

interface OutcomeServicesProps {
  readonly outcomeId: RecordId
  readonly links: Pick<ServiceLinks, 'service' | 'services' | 'toSort'>
}

export function OutcomeServices({ outcomeId, links }: OutcomeServicesProps) {
  const rows = usePlan((now) => gridOf(now).filter((row) => row.outcomes.includes(outcomeId)))
  const waiting = usePlan((now) => waitingIn(now, outcomeId))
  const naming = usePlan(({ people, agencies }) => ({ people, agencies }))
  return (
    <Stack gap="close">
      {rows.length === 0 && waiting.length === 0 && <p>{words.noServices}</p>}
      {rows.length > 0 && (
        <Stack as="ul" gap="close" label={words.servicesOf}>
          {rows.map((row) => (
            <li key={row.id}>
              <TextLink href={links.service?.(row.id) ?? links.services}>{nameOf(row, naming)}</TextLink>
              <p className={styles['quiet']}>{detailsOf(row)}</p>
            </li>
          ))}
        </Stack>
      )}
      {waiting.map((sentences) => (
        <p key={sentences}>
          {sentences} <TextLink href={links.toSort}>{words.toSort}</TextLink>
        </p>
      ))}
      <TextLink href={links.services}>{words.openGrid}</TextLink>
    </Stack>
  )
}

/** What was meant for the grid and waits, each with its reason. */
function waitingIn(plan: Plan, outcomeId: RecordId): readonly string[] {
  return toSortOf(plan)
    .filter(({ entry }) => entry.place === 'service' && entry.outcomes.includes(outcomeId))
    .map((sortable) => `${nameOf(sortable.entry, plan)}. ${whyWaiting(sortable, plan)}`)
}

function detailsOf(row: Entry): string {
  const consent = `${words.columns.consent}: ${words.consents[row.consent].toLowerCase()}`
  return [inShort(row), consent].filter(Boolean).join('. ')
}
