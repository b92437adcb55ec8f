/** Local places of help for mental health: what they offer, whether they give EI services, and whether it still holds. */

import { useState } from 'react'
import { type CalendarDate, findResources, isStale, noFilter, present, type Resource } from '#domain'
import { useDeskDoing, useWorkspace } from '#session'
import { EmptyState, icons, Part, Stack, TextLink } from '#ui'
import { AddResource } from './AddResource.tsx'
import { FilterFields } from './FilterFields.tsx'
import type { ResourceLinks } from './links.ts'
import { ResourceCard } from './ResourceCard.tsx'
import styles from './Resources.module.css'
import { words } from './words.en.ts'

interface ResourcesScreenProps {
  readonly today: CalendarDate
  readonly links: ResourceLinks
}

export function ResourcesScreen({ today, links }: ResourcesScreenProps) {
  const resources = useWorkspace((workspace) => present(workspace.resources))
  const [kept, setKept] = useState<string | null>(null)
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p className={styles['quiet']}>
          {words.standingMeans} <TextLink href={links.why('PL-04')}>{words.why}</TextLink>
        </p>
      </Stack>
      {resources.length === 0 ? (
        <EmptyState icon={icons.supportIcon} heading={words.none} />
      ) : (
        <Found resources={resources} today={today} kept={kept} onKept={setKept} />
      )}
      <AddResource onAdded={setKept} />
    </Stack>
  )
}

interface FoundProps {
  readonly resources: readonly Resource[]
  readonly today: CalendarDate
  /** The id of what was opened last: it stays in sight, whatever it says just now. */
  readonly kept: string | null
  readonly onKept: (id: string) => void
}

function Found({ resources, today, kept, onKept }: FoundProps) {
  const doing = useDeskDoing()
  const agencies = useWorkspace((workspace) => workspace.agencies)
  const [filter, setFilter] = useState(noFilter)
  const found = findResources(filter, { resources, agencies, today })
  const here = resources.filter((each) => each.id === kept || found.includes(each)).toSorted(byName)
  const stale = resources.filter((each) => isStale(each, today)).length
  return (
    <Part heading={words.list} hint={words.staleCount(stale, resources.length)}>
      {resources.length > 1 && (
        <FilterFields
          filter={filter}
          resources={resources}
          onChange={(values) => setFilter((before) => ({ ...before, ...values }))}
        />
      )}
      <output className={styles['quiet']}>{words.found(found.length, resources.length)}</output>
      <Stack as="ul" label={words.list}>
        {here.map((resource) => (
          <li key={resource.id}>
            <ResourceCard resource={resource} today={today} doing={doing} onOpened={onKept} />
          </li>
        ))}
      </Stack>
    </Part>
  )
}

function byName(a: Resource, b: Resource): number {
  return a.name.localeCompare(b.name)
}
