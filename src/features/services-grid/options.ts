/** What can be chosen for a row: the 17 types of EI service, and the people of the team. */

import { isDiscipline, type Person, roleNames, roleOfActor, serviceTypeNames, serviceTypes } from '#domain'
import { usePlan } from '#session'
import type { SelectOption } from '#ui'
import { personLabel } from './row-names.ts'
import { typeHints, words } from './words.en.ts'

export const TO_BE_FOUND = 'to-be-found'

export const typeOptions = serviceTypes
  .filter((type) => type !== '')
  .map((type) => ({ value: type, label: serviceTypeNames[type], hint: typeHints[type] }))

/** The people of the team who may give a service, those already named, and nobody yet. */
export function useProviderOptions(named: readonly string[] = []): readonly SelectOption<string>[] {
  const people = usePlan((plan) => plan.people.filter((each) => mayGive(each) || named.includes(each.id)))
  const roles = named.flatMap((actor) => {
    const role = roleOfActor(actor)
    return role === null ? [] : [{ value: actor, label: roleNames[role] }]
  })
  return [
    ...people.map((person) => ({ value: person.id, label: personLabel(person) })),
    ...roles,
    { value: TO_BE_FOUND, label: words.toBeFound },
  ]
}

/** The consultant's work is a strategy, so the consultant is not offered for a row. */
function mayGive({ role, isRemoved }: Person): boolean {
  return !isRemoved && role !== 'ecmh-consultant' && isDiscipline(role)
}
