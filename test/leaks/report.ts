import type { Place } from './search.ts'

/** A table of what was found: the file, how it is written there, and the fields it was typed into. */
export function reportOf(places: readonly Place[], typed: ReadonlyMap<string, string>): string {
  if (places.length === 0) return '  nothing'
  const rows = new Map<string, Set<string>>()
  for (const { file, how, word } of places) {
    const row = `${file} (${how})`
    rows.set(row, (rows.get(row) ?? new Set()).add(typed.get(word) ?? `a part of a word: ${word}`))
  }
  return [...rows]
    .map(([row, fields]) => `  ${row}\n${[...fields].map((field) => `      ${field}`).join('\n')}`)
    .join('\n')
}
