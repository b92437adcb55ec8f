import type { Team } from '#domain'
import { setMember, useLaptop, useNamedPlans } from '#session'
import { Checks } from '#ui'
import { words } from './words.en.ts'

/** The children of a team, to be chosen from the plans of this laptop; those of its county are listed first. */
export function TeamChildren({ team }: { readonly team: Team }) {
  const { workspace } = useLaptop()
  const { active } = useNamedPlans()
  if (active.length === 0) return <p>{words.noPlans}</p>
  const isHere = ({ county }: { readonly county: string }) =>
    county.trim().toLowerCase() === team.county.trim().toLowerCase()
  const answers = [...active.filter(isHere), ...active.filter((plan) => !isHere(plan))].map(
    ({ id, name, county }) => ({ value: id, label: name, hint: county }),
  )
  const choose = (chosen: readonly string[]) => {
    for (const { value: name } of answers)
      if (chosen.includes(name) !== team.plans.includes(name))
        workspace.run(setMember('teams', team.id, { field: 'plans', name, isIn: chosen.includes(name) }))
  }
  return (
    <Checks
      label={words.children}
      hint={words.childrenHint}
      answers={answers}
      values={answers.map(({ value }) => value).filter((id) => team.plans.includes(id))}
      isInline
      onChange={choose}
    />
  )
}
