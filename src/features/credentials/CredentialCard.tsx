/** One credential: how it stands, what is missing, its hours, and the form to change it. */

import { type CalendarDate, type Credential, type RenewalRules, renewalOf } from '#domain'
import { type DeskDoing, removeRecord, useActions, useErrand, useWorkspace } from '#session'
import { Badge, Card, Stack, useInPlace, ItemButtons } from '#ui'
import { AddHours } from './AddHours.tsx'
import { AreaTable } from './AreaTable.tsx'
import { CredentialForm } from './CredentialForm.tsx'
import { RenewalState } from './RenewalState.tsx'
import { TrainingList } from './TrainingList.tsx'
import { words } from './words.en.ts'

interface CredentialCardProps {
  readonly credential: Credential
  readonly rules: RenewalRules
  readonly today: CalendarDate
  readonly doing: DeskDoing
}

export function CredentialCard({ credential, rules, today, doing }: CredentialCardProps) {
  const { isOpen, opener, open, close, closeOnEscape } = useInPlace()
  const hours = useWorkspace((workspace) => workspace.hours)
  const renewal = renewalOf(credential, hours, rules, today)
  const name = nameOf(credential)
  const remove = () => doing.run(removeRecord('credentials', credential.id), words.removed(name))
  useErrand('edit-credential', open, { about: credential.id })
  useActions(() => [
    { id: `edit/${credential.id}`, label: words.editOf(name), run: open },
    { id: `remove/${credential.id}`, label: words.removeOf(name), run: remove },
  ])
  return (
    <Card
      heading={<bdi>{credential.holder.trim() || words.noName}</bdi>}
      level={3}
      isOpen={isOpen}
      badges={<Badge kind={credential.kind === 'ECMH' ? 'ecmh' : 'person'}>{heldBy(credential)}</Badge>}
      actions={<ItemButtons {...{ name, isOpen, opener }} onEdit={open} onRemove={remove} />}
    >
      <Stack>
        {isOpen && (
          <CredentialForm credential={credential} name={name} onDone={close} onKeyDown={closeOnEscape} />
        )}
        <RenewalState renewal={renewal} today={today} />
        <AreaTable renewal={renewal} name={name} />
        <TrainingList renewal={renewal} name={name} today={today} doing={doing} />
        <AddHours
          credential={credential}
          areas={renewal.rule.areas}
          name={name}
          today={today}
          doing={doing}
        />
      </Stack>
    </Card>
  )
}

/** What a credential is called beside its holder. */
function heldBy({ kind, level }: Credential): string {
  return kind === 'ECMH' ? words.ecmh : words.imh(level)
}

function nameOf(credential: Credential): string {
  return words.of(credential.holder.trim() || words.noName, heldBy(credential))
}
