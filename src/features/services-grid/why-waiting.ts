import type { Plan, Sortable } from '#domain'
import { words } from './words.en.ts'

/** One sentence why a row waits in To sort. */
export function whyWaiting({ question, advice }: Sortable, plan: Pick<Plan, 'agencies'>): string {
  if (question?.ask !== 'gives-ei-services') return words.waiting(lowerFirst(advice.reason))
  const agency = plan.agencies.find(({ id }) => id === question.agency)
  return words.waiting(`${words.unchecked(agency?.name.trim() || words.thisAgency)}.`)
}

function lowerFirst(sentence: string): string {
  return sentence.replace(/^(It|Nobody|The|A|An|This|Somebody)\b/, (word) => word.toLowerCase())
}
