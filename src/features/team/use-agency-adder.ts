import type { RecordId } from '#domain'
import { addKnownAgency, addRecord, useKnownAgencies, useOpenPlan } from '#session'

/** Adds an agency by its name and answers its id; one that the plan or the book knows by that name is not made twice. */
export function useAgencyAdder(): (name: string, visit?: string | null) => RecordId {
  const plan = useOpenPlan()
  const known = useKnownAgencies()
  return (name, visit = null) => {
    const isIt = (agency: { readonly name: string; readonly isRemoved: boolean }) =>
      !agency.isRemoved && sound(agency.name) === sound(name)
    const here = plan.data.agencies.find(isIt)
    if (here !== undefined) return here.id
    const book = known.find(isIt)
    if (book !== undefined) return plan.run(addKnownAgency(book), visit)
    const { county } = plan.data.plan
    return plan.run(addRecord('agencies', { name: name.trim(), county }), visit)
  }
}

function sound(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
