import type { Covered } from './plan-store.ts'

/** Whether both lists, in order of writer and number, name the same records. */
export function areSameNames(one: readonly Covered[], other: readonly Covered[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ writer, seq }, index) => writer === other[index]?.writer && seq === other[index].seq)
  )
}
