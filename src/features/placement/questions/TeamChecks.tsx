import { usePlan } from '#session'
import { Checks } from '#ui'
import { words } from '../words.en.ts'
import { teamCandidates } from './team-actors.ts'

interface TeamChecksProps {
  readonly label: string
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
}

export function TeamChecks({ label, values, onChange }: TeamChecksProps) {
  const people = usePlan((now) => now.people)
  return (
    <Checks
      label={label}
      isInline
      answers={teamCandidates(people).map(({ value, label: name, role }) => ({
        value,
        label: name,
        hint: role ?? words.nobodyOnTeam,
      }))}
      values={values}
      onChange={onChange}
    />
  )
}
