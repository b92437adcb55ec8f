import { type examplePlan, fail, type Result, succeed } from '#domain'
import { fetchPart } from './fetch-part.ts'
import type { OpenProblem } from './open-file.ts'

/** Fetches the plan of the invented family. */
export async function loadExample(): Promise<
  Result<{ readonly examplePlan: typeof examplePlan }, OpenProblem>
> {
  const part = await fetchPart(() => import('./example.ts'))
  return part === null ? fail({ kind: 'part missing' }) : succeed(part)
}
