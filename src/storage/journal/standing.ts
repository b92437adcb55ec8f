/**
 * What of the rows about one document still stands.
 *
 * It does not matter in which order they come, or whether one comes twice, so
 * the journals of several pages are put together without sorting.
 */

import type { JournalRow } from './row.ts'

/** A row without its bytes, and the time of its frame. */
export interface Mention {
  readonly at: number
  readonly kind: JournalRow['kind']
  /** Empty where the row names none. */
  readonly writer: string
  readonly seq: number
}

export interface Standing<M extends Mention> {
  /** True when the document was removed; then nothing else stands. */
  readonly isRemoved: boolean
  /** One for each thing that is there. */
  readonly rows: readonly M[]
  /** Per writer, up to which number its records were let go. */
  readonly covered: ReadonlyMap<string, number>
}

export function standingOf<M extends Mention>(mentions: readonly M[]): Standing<M> {
  const end = mentions
    .filter(({ kind }) => kind === 'removed' || kind === 'rewritten')
    .reduce<M | null>(laterOf, null)
  if (end?.kind === 'removed') return { isRemoved: true, rows: [end], covered: new Map() }

  const rows = new Map<string, M>()
  for (const mention of mentions) {
    if (mention.at < (end?.at ?? 0) && mention.kind !== 'rewritten') continue
    const name = nameAmong(mention)
    rows.set(name, preferred(rows.get(name), mention))
  }
  const standing = [...rows.values()]
  const covered = new Map(
    standing.flatMap(({ kind, writer, seq }) => (kind === 'covered' ? [[writer, seq] as const] : [])),
  )
  return {
    isRemoved: false,
    rows: standing.filter(({ kind, writer, seq }) => kind !== 'record' || seq > (covered.get(writer) ?? -1)),
    covered,
  }
}

/** Two mentions of one name say the same thing, or one of them counts. */
function nameAmong({ kind, writer, seq }: Mention): string {
  return kind === 'covered' ? `${kind} ${writer}` : `${kind} ${writer} ${seq}`
}

/** Records are never replaced; what is replaced counts as it was said last. */
function preferred<M extends Mention>(there: M | undefined, mention: M): M {
  if (there === undefined) return mention
  if (mention.kind === 'covered') return mention.seq > there.seq ? mention : there
  return mention.kind === 'summary' || mention.kind === 'meta' ? laterOf(there, mention) : there
}

function laterOf<M extends Mention>(one: M | null, other: M): M {
  return one === null || other.at > one.at ? other : one
}
