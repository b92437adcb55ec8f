/** What the person here may change in the open plan: asked by screens, so that nothing is offered that would be refused. */

import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import {
  type Capacity,
  capacityIn,
  keepsIt,
  type PlanCollection,
  type RecordId,
  whyNotAdd,
  whyNotChange,
  type Workspace,
  type Writer,
} from '#domain'
import { useLaptop, usePlan } from './use-plan.tsx'

interface Acting {
  readonly capacity: Capacity
  /** She acts as coordinator because she made this plan. */
  readonly keepsIt: boolean
}

/** As what the person here acts in the open plan. */
export function useCapacity(): Acting {
  const writer = useWriter()
  return usePlan((plan) => ({ capacity: capacityIn(plan, writer), keepsIt: keepsIt(plan, writer) }))
}

type Values = Readonly<Record<string, unknown>>

/** Why such a record cannot be added by her, in a sentence; `null` when it can. */
export function useWhyNotAdd(collection: PlanCollection, values: Values = {}): string | null {
  const writer = useWriter()
  return usePlan((plan) => whyNotAdd(writer, plan, collection, values))
}

/** Why she cannot write this field of a record that is there; `null` when she can. Not for an entry's place: where it may go depends on where. */
export function useWhyNotChange(collection: PlanCollection, id: RecordId, field: string): string | null {
  const writer = useWriter()
  return usePlan((plan) => whyNotChange(writer, plan, { collection, id }, { [field]: undefined }))
}

export function useWriter(): Writer {
  const { workspace } = useLaptop()
  return useStore(
    workspace.store,
    useShallow(({ data }) => writerIn(data)),
  )
}

function writerIn({ settings: { personId, name, capacity, discipline } }: Workspace): Writer {
  return { personId, name, capacity, discipline }
}
