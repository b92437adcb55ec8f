import type { EntryContent, PlanContent, planShape } from '#domain'
import type { Edit } from '../edit.ts'
import { writeEntry } from './add-entry.ts'
import type { PlanCommand } from './plan-command.ts'

/** Writes a whole plan into a new document, such as the example. */
export function writePlan(content: PlanContent): PlanCommand {
  return {
    name: 'write-plan',
    run(edit) {
      edit.sign('plan')
      edit.set('plan', 'plan', content.plan)
      edit.set('child', 'child', content.child)
      for (const { id, values } of content.people) edit.add('people', values, 'last', id)
      for (const { id, values } of content.agencies) edit.add('agencies', values, 'last', id)
      for (const { id, values } of content.outcomes) edit.add('outcomes', values, 'last', id)
      const language = content.plan.language ?? ''
      for (const entry of content.entries) writeContent(edit, entry, language)
    },
  }
}

function writeContent(edit: Edit<typeof planShape>, entry: EntryContent, language: string): void {
  writeEntry(edit, { ...entry, values: { language, ...entry.values } })
  for (const kind of entry.kinds ?? []) edit.include('entries', entry.id, 'kinds', kind)
}
