import { consultantsOf, type Entry, keptNote, type Plan, type ServiceType } from '#domain'
import type { EntryAnswer } from '#session'
import { withConsultant } from './team-actors.ts'

/** What a person says of work that may be consultation or a service; `who`, `type` and `reason` as far as they were asked. */
export interface ConsultationDraft {
  readonly choice: 'team' | 'noSchedule' | 'service' | 'keep' | null
  readonly who: readonly string[]
  readonly type: ServiceType
  readonly reason: string
}

/** Whether all is said that the choice asks for. On a schedule somebody of the team has to be named. */
export function isWhole({ choice, who, type, reason }: ConsultationDraft, isOnSchedule: boolean): boolean {
  if (choice === 'team') return who.length > 0 || !isOnSchedule
  if (choice === 'service') return type !== ''
  if (choice === 'keep') return reason.trim() !== ''
  return choice !== null
}

/** What is written for the answer. A kept entry that had no place of its own stands among the strategies. */
export function consultationAnswer(entry: Entry, draft: ConsultationDraft, plan: Plan): EntryAnswer {
  const { choice, who, type, reason } = draft
  if (choice === 'service')
    return { values: { nature: 'service', serviceType: type }, serviceBy: consultantsOf(entry, plan) }
  if (choice === 'noSchedule')
    return { values: { nature: 'consultation', frequency: '', minutes: null }, serviceBy: [] }
  if (choice === 'keep') {
    const isPlaced = entry.place !== 'to-sort' && entry.place !== 'service'
    const kept = keptNote(entry, 'PL-23', reason.trim())
    return { values: isPlaced ? { kept } : { kept, place: 'strategy' } }
  }
  return {
    values: { nature: 'consultation' },
    serviceBy: [],
    actors: withConsultant(entry, who, plan.people),
  }
}
