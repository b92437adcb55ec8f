import type { VisitGroup } from '#domain'

/**
 * The ids of an outcome and of its strategies as one text. Equal texts are one
 * value, so that a key in a note draws nothing else of the page again.
 */
export function idsIn({ outcome, strategies }: VisitGroup): string {
  return [outcome, ...strategies].map(({ id }) => id).join(' ')
}

export function outcomeIn(ids: string): string {
  return ids.split(' ')[0] ?? ''
}

export function strategiesIn(ids: string): readonly string[] {
  return ids.split(' ').slice(1)
}
