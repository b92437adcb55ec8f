import type { Entry, PlainField, planShape, RecordId } from '#domain'
import type { Edit } from '../edit.ts'
import type { PlanCommand } from './plan-command.ts'
import { writeEntry } from './add-entry.ts'

/**
 * Hands the words of an entry to the field in which they belong, and takes the
 * entry off the plan. Nothing is written over: the words are added at the end.
 * Rules PL-26, PL-27, PL-29, PL-31.
 */
export function handOverEntry(id: RecordId, to: PlainField): PlanCommand {
  return {
    name: 'hand-over-entry',
    run(edit) {
      const entry = edit.before.entries.find((each) => each.id === id)
      if (entry === undefined) return
      hand[to](edit, entry)
      edit.remove('entries', id)
    },
  }
}

const hand: Readonly<Record<PlainField, (edit: Edit<typeof planShape>, entry: Entry) => void>> = {
  concern(edit, { text, language }) {
    edit.add('concerns', { text: text.plain, language })
  },
  'happening-now'(edit, { text, outcomes }) {
    const outcome = edit.before.outcomes.find((each) => outcomes.includes(each.id) && !each.isRemoved)
    if (outcome === undefined) edit.add('concerns', { text: text.plain })
    else edit.set('outcomes', outcome.id, { now: joined(outcome.now, text.plain) })
  },
  'service-coordinator'(edit, { text, language }) {
    edit.add('coordinators', { text: text.plain, language })
  },
  'outcome-and-service'(edit, { text, serviceType, outcomes }) {
    writeEntry(edit, {
      values: { place: 'service', serviceType },
      words: text.plain,
      outcomes,
    })
  },
}

function joined(before: string, added: string): string {
  return before === '' ? added : `${before}\n${added}`
}
