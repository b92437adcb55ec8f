/**
 * Brings the plans of another vault on this laptop into this one. The other vault
 * is only read: whatever becomes of this, it stays as it is.
 */

import { succeed, type Result } from '#domain'
import type { PlanStore } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'
import type { OpenedVault } from '../vault/vaults.ts'
import { bringDocuments, type Bringing, type Restored, type RestoreProblem } from './bring-documents.ts'
import { findWorkspaceId } from './kept-names.ts'
import { readDocument } from './read-document.ts'

export interface TakeFrom extends Omit<Bringing, 'workspaceId' | 'documents' | 'from'> {
  readonly other: OpenedVault
}

/** The ids of the plans in a store: all documents but the workspace. */
export async function plansIn(store: PlanStore): Promise<Result<readonly string[], StorageProblem>> {
  const workspaceId = await findWorkspaceId(store)
  if (!workspaceId.ok) return workspaceId
  const documents = await store.listDocuments()
  if (!documents.ok) return documents
  return succeed(documents.value.map(({ doc }) => doc).filter((doc) => doc !== workspaceId.value))
}

export async function takeFromVault({
  other: { store, keys },
  ...of
}: TakeFrom): Promise<Result<Restored, RestoreProblem>> {
  const workspaceId = await findWorkspaceId(store)
  if (!workspaceId.ok) return workspaceId
  const plans = await plansIn(store)
  if (!plans.ok) return plans
  return bringDocuments({
    ...of,
    workspaceId: workspaceId.value,
    documents: plans.value.map((doc) => ({ doc, read: () => read(store, doc) })),
    from: keys.wrapping,
  })
}

async function read(store: PlanStore, doc: string) {
  const whole = await readDocument(store, doc)
  if (!whole.ok || whole.value === null) return whole.ok ? succeed(null) : whole
  const { document, records, histories, summary } = whole.value
  return succeed({ wrappedKey: document.wrappedKey, pieces: { doc, records, histories, summary } })
}
