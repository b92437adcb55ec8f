/**
 * What other floors may know of a document: changes go out as bytes, and come
 * in as bytes. What is in them is the business of this floor alone.
 */

/** One change made here, ready to be kept: the bytes, what was meant by it, and when the clock said it was made. */
export interface Change {
  readonly update: Uint8Array
  /** A command's name, or `text:<field>`. Changes are joined only when they share it. */
  readonly intent: string
  /** UTC as claimed by this laptop; never used to decide anything. */
  readonly at: string
  /** The version that wrote it, and the lowest version that may open it for editing. */
  readonly wrote: number
  readonly needs: number
}

/** A whole document as one update, and the versions that it states. */
export type State = Pick<Change, 'update' | 'wrote' | 'needs'>

export interface LivingDocument {
  readonly id: string
  /** Tells of changes made here, after each transaction; never of changes that came in through `apply`. Answers the way to stop. */
  onChange(listener: (change: Change) => void): () => void
  /** Takes in what was kept or made elsewhere, in one transaction. Order does not matter; the same bytes twice do no harm. */
  apply(updates: readonly Uint8Array[]): void
  /** Everything that was done here and taken in, as it is now. */
  state(): State
}
