import type { DocumentShape, RecordId } from '#domain'
import type { Command, SetField } from '../edit.ts'

/** Puts a member into a set of a record, or takes it out. */
export function setMember<S extends DocumentShape, C extends keyof S & string>(
  collection: C,
  id: RecordId,
  member: { readonly field: SetField<S, C>; readonly name: string; readonly isIn: boolean },
): Command<S> {
  return {
    name: `change-${collection}`,
    run: (edit) =>
      member.isIn
        ? edit.include(collection, id, member.field, member.name)
        : edit.exclude(collection, id, member.field, member.name),
  }
}
