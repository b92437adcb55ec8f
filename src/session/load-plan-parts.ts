import { fail, type Result, succeed } from '#domain'
import { fetchPart } from './fetch-part.ts'
import type { OpenProblem } from './open-file.ts'
import type { PlanParts } from './plan-parts.ts'

/** Fetches what only an open plan needs. */
export async function loadPlanParts(): Promise<Result<PlanParts, OpenProblem>> {
  const parts = await fetchPart(async () => (await import('./plan-parts.ts')).planParts())
  return parts === null ? fail({ kind: 'part missing' }) : succeed(parts)
}
