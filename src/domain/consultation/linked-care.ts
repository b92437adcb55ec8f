/**
 * Consultation has led a family to mental health care: where that care is written.
 *
 * The decision table answers, as for any entry (PL-04 to PL-08). What an agency
 * gives that gives no EI services here is a support; a psychological, social
 * work or family training service of an EI agency that the team needs is
 * proposed as a row; where nobody knows the agency, it waits with its question.
 * What the consultant does is not written here at all.
 */

import { blank } from '../blank-record.ts'
import type { Entry, Place, Plan, ServiceType } from '../plan-shape.ts'
import { placeFacts } from '../placement/procedure.ts'
import { present } from '../present.ts'
import { factsOf } from '../placement/facts.ts'
import type { RecordId } from '../shape.ts'

/** The types under which counseling can be an EI service. */
export const careTypes = ['PSY', 'SW', 'FAM'] as const satisfies readonly ServiceType[]

/** Care that a family is to get or has. */
export interface LinkedCare {
  /** In the family's words where they gave them. */
  readonly words: string
  /** `unsure`: nobody said yet whether it is to be an EI service. */
  readonly kind: 'care of a parent' | 'outside EI' | 'EI service' | 'unsure'
  /** The agency that gives it, on the plan; `null` while it is not known. */
  readonly agency: RecordId | null
  readonly serviceType: (typeof careTypes)[number] | ''
  readonly outcome: RecordId
  readonly status: 'needed' | 'in place'
  readonly parentAgreed: Entry['parentAgreed']
}

/** The fields of the entry that care becomes; `place` is where the rules want it, or To sort where they have to ask. */
export type LinkedCareFields = Pick<
  Entry,
  'place' | 'status' | 'nature' | 'category' | 'serviceType' | 'isNeeded' | 'agency' | 'parentAgreed'
>

/** Care of an outcome that a family was referred to, or still needs: what was in place without a referral is not among it. */
export function referralsFor({ entries }: Pick<Plan, 'entries'>, outcome: RecordId): readonly Entry[] {
  return present(entries).filter(
    ({ outcomes, referredOn, place, status, category }) =>
      outcomes.includes(outcome) &&
      (referredOn !== null ||
        (place === 'support' &&
          status === 'needed' &&
          (category === 'mental-health' || category === 'parent-care'))),
  )
}

export function fieldsOfCare(plan: Plan, care: LinkedCare): LinkedCareFields {
  const { kind, agency, status, parentAgreed } = care
  const isEi = kind === 'EI service'
  const fields: Omit<LinkedCareFields, 'place'> = {
    status,
    nature: isEi ? 'service' : kind === 'unsure' ? 'unknown' : 'resource',
    category: kind === 'care of a parent' ? 'parent-care' : 'mental-health',
    serviceType: isEi ? care.serviceType : '',
    isNeeded: isEi ? 'yes' : 'unknown',
    agency,
    parentAgreed: kind === 'care of a parent' ? parentAgreed : 'unknown',
  }
  return { ...fields, place: placeOf(plan, care, fields) }
}

function placeOf(
  plan: Plan,
  { kind, words, outcome }: LinkedCare,
  fields: Omit<LinkedCareFields, 'place'>,
): Place {
  if (kind === 'unsure') return 'to-sort'
  const entry: Entry = {
    ...blank('entries', 'care'),
    ...fields,
    text: { json: null, plain: words, isNewer: false },
    outcomes: [outcome],
  }
  const advice = placeFacts(factsOf(entry, plan))
  return advice.kind === 'place' ? advice.place : 'to-sort'
}
