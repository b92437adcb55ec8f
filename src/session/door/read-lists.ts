/** Reads what the workspace of another vault says of plans, without writing anything in that vault. */

import { MINE, OpenDocument, type PlanLists } from '#document'
import { type Result, succeed, workspaceShape } from '#domain'
import { lonelyTab, openVault, type OpenedVault, restore, type StorageProblem } from '#storage'
import type { Laptop } from '../laptop.ts'

/** Who saw which plan, and what is left of destroyed ones. Lines that a newer version wrote are read as far as this one can. */
export async function readLists(
  { now, newId }: Pick<Laptop, 'now' | 'newId'>,
  { store, keys: { wrapping, pages } }: Pick<OpenedVault, 'store' | 'keys'>,
): Promise<Result<PlanLists, StorageProblem>> {
  const vault = await openVault({ store, wrapping, pages, tabs: lonelyTab, now, mine: MINE })
  if (!vault.ok) return vault
  const id = await vault.value.workspaceId()
  if (!id.ok) return id
  const nobody = { personId: '', name: '', capacity: '', agency: '', appVersion: '' }
  const log = await vault.value.openLog(id.value, nobody)
  if (!log.ok) return log
  const document = new OpenDocument({ id: id.value, shape: workspaceShape, texts: null, now, newId, author })
  const read = await restore(document, log.value)
  log.value.close()
  if (!read.ok) return read
  const { accesses, destroyed } = document.read()
  return succeed({ accesses, destroyed: destroyed.filter(({ isDone }) => isDone) })
}

function author() {
  return { id: '', name: '' }
}
