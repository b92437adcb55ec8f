import type { Entry, Plan } from '../plan-shape.ts'
import { type ActorKey, roleActor, roleOfActor } from '../roles.ts'
import type { Origin } from '../shape.ts'
import type { Writer } from './writer.ts'

/** Whether she wrote it first. */
export function wroteIt({ origin }: { readonly origin: Origin }, { personId }: Writer): boolean {
  return personId !== '' && origin.authorId === personId
}

/**
 * Whether she is named among those who act in an entry. For a consultant any
 * ECMH consultant counts: a team has one, or several who stand in for each other.
 * A provider is found by her own record, by her name with her discipline, or as
 * the discipline itself. The words are not read: they are not there to be read
 * where a commit from elsewhere is judged.
 */
export function actsIn({ actors }: Entry, plan: Plan, writer: Writer): boolean {
  if (writer.capacity === 'ecmh-consultant') return actors.some((actor) => isConsultant(actor, plan))
  return writer.capacity === 'provider' && actors.some((actor) => isSelf(actor, plan, writer))
}

function isConsultant(actor: ActorKey, { people }: Plan): boolean {
  const role = people.find(({ id }) => id === actor)?.role ?? roleOfActor(actor)
  return role === 'ecmh-consultant'
}

function isSelf(actor: ActorKey, { people }: Plan, { personId, name, discipline }: Writer): boolean {
  if (actor === personId) return true
  if (discipline === '') return false
  if (actor === roleActor(discipline)) return true
  const person = people.find(({ id }) => id === actor)
  return person?.role === discipline && plainly(person.name) === plainly(name)
}

function plainly(name: string): string {
  return name.trim().toLowerCase()
}
