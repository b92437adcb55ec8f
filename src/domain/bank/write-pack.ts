import { type Pack, PACK_FORMAT, PACK_VERSION } from './read-pack.ts'

/** A pack as the text of a file that a person can read too. Reading it gives the same pack. */
export function writePack({ name, strategies }: Pack): string {
  const lines = strategies.map(
    ({ id, text, routine, fromMonths, toMonths, action, concerns, tier, source, reviewedBy }) => ({
      id,
      text,
      routine,
      fromMonths,
      toMonths,
      action,
      concerns,
      tier,
      source,
      reviewedBy,
    }),
  )
  const pack = { format: PACK_FORMAT, version: PACK_VERSION, name, strategies: lines }
  return `${JSON.stringify(pack, null, 2)}\n`
}
