/** The table of capacities as people read it: a line for each part of a plan. */

import { places, planShape } from '../plan-shape.ts'
import { capacities, type Capacity } from '../workspace-shape.ts'
import { type Permission, permissionFor } from './capacity-table.ts'
import { type LineOfOverview, linesOfOverview, permissionInWords } from './overview-words.en.ts'

export interface OverviewLine {
  /** The part of the plan, in words. */
  readonly part: string
  /** What each capacity may do there, in words. */
  readonly may: Readonly<Record<Capacity, string>>
}

export function capacityOverview(): readonly OverviewLine[] {
  return linesOfOverview.map((line) => ({
    part: line.part,
    may: inEach((capacity) => permissionInWords(permissionOf(capacity, line))),
  }))
}

/** What the lines leave out, and where they would say one thing of parts that are treated differently; both are to be empty. @internal */
export function gapsInOverview(): readonly string[] {
  const named = linesOfOverview.flatMap((line) => [...(line.collections ?? []), ...(line.places ?? [])])
  const wanted = [...Object.keys(planShape).filter((name) => name !== 'entries'), ...places]
  const missing = wanted.filter((name) => !named.some((each) => each === name))
  const mixed = linesOfOverview.filter((line) =>
    capacities.some((capacity) => {
      const said = partsOf(line).map((part) => permissionInWords(permissionOf(capacity, part)))
      return new Set(said).size > 1
    }),
  )
  return [...missing, ...mixed.map(({ part }) => part)]
}

type Parts = Omit<LineOfOverview, 'part'>

function partsOf({ places: some = [], collections = [] }: Parts): readonly Parts[] {
  return [
    ...some.map((place) => ({ places: [place] })),
    ...collections.map((each) => ({ collections: [each] })),
  ]
}

/** `null` where nothing may be written. */
function permissionOf(capacity: Capacity, { places: [place] = [], collections: [collection] = [] }: Parts) {
  const permission = permissionFor(capacity, collection ?? 'entries')
  const isShut = place !== undefined && permission.places !== null && !permission.places.includes(place)
  return isShut || writesNothing(permission) ? null : permission
}

function writesNothing({ add, change }: Permission): boolean {
  return !add && change === 'nobody'
}

function inEach<Said>(say: (capacity: Capacity) => Said): Readonly<Record<Capacity, Said>> {
  return {
    coordinator: say('coordinator'),
    'ecmh-consultant': say('ecmh-consultant'),
    provider: say('provider'),
    reviewer: say('reviewer'),
  }
}
