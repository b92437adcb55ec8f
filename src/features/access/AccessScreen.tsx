/** Who has seen this plan: the legal record, own staff, the family, and a form to add what the app cannot know. */

import { accessRule, type CalendarDate, familyListOf, legalRecordOf, staffListOf } from '#domain'
import { useOpenPlan, useWorkspace } from '#session'
import { Part, Stack } from '#ui'
import { AccessTable } from './AccessTable.tsx'
import { AddAccess } from './AddAccess.tsx'
import { words } from './words.en.ts'

export function AccessScreen({ today }: { readonly today: CalendarDate }) {
  const { id } = useOpenPlan()
  const accesses = useWorkspace((workspace) => workspace.accesses)
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{words.heading}</h1>
        <p>
          {words.lead} {words.rights}
        </p>
      </Stack>
      <Part heading={words.legal} hint={words.legalMeans(accessRule.citation)}>
        <AccessTable
          caption={words.legal}
          accesses={legalRecordOf(accesses, id)}
          none={words.legalNone}
          hasRelease
        />
      </Part>
      <Part heading={words.staff} hint={words.staffMeans}>
        <AccessTable caption={words.staff} accesses={staffListOf(accesses, id)} none={words.staffNone} />
      </Part>
      <Part heading={words.family}>
        <AccessTable caption={words.family} accesses={familyListOf(accesses, id)} none={words.familyNone} />
      </Part>
      <AddAccess today={today} />
    </Stack>
  )
}
