import type { Entry, RecordId } from '#domain'
import { changeRecord, useOpenPlan } from '#session'

/** The plain fields of a row that its form writes. */
type RowValues = Partial<
  Pick<
    Entry,
    | 'serviceType'
    | 'agency'
    | 'frequency'
    | 'intensity'
    | 'minutes'
    | 'method'
    | 'location'
    | 'isNatural'
    | 'justification'
    | 'funding'
    | 'startsOn'
    | 'endsOn'
    | 'consent'
    | 'consentOn'
  >
>

export type ChangeRow = (values: RowValues, visit?: string) => void

export function useRowChange(id: RecordId): ChangeRow {
  const plan = useOpenPlan()
  return (values, visit) => plan.run(changeRecord('entries', id, values), visit)
}
