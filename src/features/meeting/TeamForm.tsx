import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { Team } from '#domain'
import { changeRecord, useLaptop, useVisit } from '#session'
import { Button, Check, Row, Stack } from '#ui'
import { TeamChildren } from './TeamChildren.tsx'
import { TeamFields } from './TeamFields.tsx'
import { words } from './words.en.ts'

interface TeamFormProps {
  readonly team: Team
  readonly onDone: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A team, to be changed where it stands. Everything holds from the first key. */
export function TeamForm({ team, onDone, onKeyDown }: TeamFormProps) {
  const { workspace } = useLaptop()
  const visit = useVisit()
  const nameField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => nameField.current?.focus(), [])
  const finish = (event: FormEvent) => {
    event.preventDefault()
    onDone()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the form from any of its fields
    <form
      autoComplete="off"
      aria-label={words.editOf(team.name || words.noName)}
      onSubmit={finish}
      onKeyDown={onKeyDown}
    >
      <Stack>
        <TeamFields
          team={team}
          nameField={nameField}
          onVisitStart={visit.begin}
          onChange={(values) => workspace.run(changeRecord('teams', team.id, values), visit.key)}
        />
        <Check
          label={words.pilot}
          hint={words.pilotHint}
          isChecked={team.isPilot}
          onChange={(isPilot) => workspace.run(changeRecord('teams', team.id, { isPilot }))}
        />
        <TeamChildren team={team} />
        <Row>
          <Button kind="primary" type="submit">
            {words.done}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
