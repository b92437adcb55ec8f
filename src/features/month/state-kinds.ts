import type { RowState } from '#domain'

/** How far a count is, as a word with a sign; what stands as plain words has `null`. */
export const kindOf: Readonly<Record<RowState, 'filled-in' | 'in-progress' | 'late' | null>> = {
  met: 'filled-in',
  open: 'in-progress',
  late: 'late',
  counted: null,
  'none expected': null,
  'not counted': null,
}
