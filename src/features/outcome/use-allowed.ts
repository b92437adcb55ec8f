/** What the person here may do with a card: nothing is offered that would be refused. */

import { type Entry, findEntry, places, type Plan, whyNotAdd, whyNotChange, type Writer } from '#domain'
import { useOpenPlan, useWriter } from '#session'
import type { MenuAction } from '#ui'

interface Allowed {
  /** Whether the words may be written. */
  readonly mayWrite: boolean
  readonly actions: readonly MenuAction[]
}

/** Looked at again whenever the card is. */
export function useAllowed(id: string, actions: readonly MenuAction[]): Allowed {
  const plan = useOpenPlan()
  const writer = useWriter()
  const entry = findEntry(plan.data, id)
  if (entry === null) return { mayWrite: false, actions: [] }
  const may = (action: string) => isAllowed(action, entry, { plan: plan.data, writer })
  return { mayWrite: may('write'), actions: actions.filter((action) => may(action.id)) }
}

function isAllowed(
  action: string,
  { id, place, text }: Entry,
  { plan, writer }: { readonly plan: Plan; readonly writer: Writer },
): boolean {
  if (action === 'copy' || action === 'copy-to') return whyNotAdd(writer, plan, 'entries', { place }) === null
  const to = places.find((each) => each === action)
  const change = to === undefined ? (changes[action] ?? { text }) : { place: to }
  return whyNotChange(writer, plan, { collection: 'entries', id }, change) === null
}

/** What an action writes, where it is not the place; any other field stands for the rest. */
const changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  up: { rank: '' },
  down: { rank: '' },
  remove: { $deleted: true },
}
