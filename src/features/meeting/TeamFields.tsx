import type { ReactNode, Ref } from 'react'
import type { Team } from '#domain'
import { Columns, SuggestField, TextField } from '#ui'
import { useCounties } from './use-counties.ts'
import { words } from './words.en.ts'

export type TeamWords = Pick<Team, 'name' | 'county' | 'consultant'>

interface TeamFieldsProps {
  readonly team: TeamWords
  readonly nameField: Ref<HTMLInputElement & HTMLTextAreaElement>
  readonly nameError?: ReactNode
  readonly onVisitStart?: () => void
  readonly onChange: (values: Partial<TeamWords>) => void
}

export function TeamFields({ team, nameField, nameError, onVisitStart, onChange }: TeamFieldsProps) {
  const counties = useCounties()
  const common = { spellCheck: false, ...(onVisitStart !== undefined && { onVisitStart }) }
  return (
    <Columns>
      <TextField
        {...common}
        ref={nameField}
        label={words.name}
        value={team.name}
        error={nameError}
        onChange={(name) => onChange({ name })}
      />
      <SuggestField
        {...common}
        label={words.county}
        hint={words.countyHint}
        suggestions={counties}
        value={team.county}
        onChange={(county) => onChange({ county })}
      />
      <TextField
        {...common}
        label={words.consultant}
        value={team.consultant}
        onChange={(consultant) => onChange({ consultant })}
      />
    </Columns>
  )
}
