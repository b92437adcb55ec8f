/** The records that were not taken off the plan, in their order. A removed one stays as a tombstone. */
export function present<R extends { readonly isRemoved: boolean }>(records: readonly R[]): readonly R[] {
  return records.filter(({ isRemoved }) => !isRemoved)
}
