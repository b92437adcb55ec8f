/** How many records, and how many bytes they have together. */
export interface Weight {
  readonly records: number
  readonly bytes: number
}

export const WEIGHTLESS: Weight = { records: 0, bytes: 0 }

export function addWeights(one: Weight, other: Weight): Weight {
  return { records: one.records + other.records, bytes: one.bytes + other.bytes }
}

export function weigh(pieces: readonly Uint8Array[]): Weight {
  return { records: pieces.length, bytes: pieces.reduce((sum, { length }) => sum + length, 0) }
}
