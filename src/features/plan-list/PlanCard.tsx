import { memo } from 'react'
import type { CalendarDate } from '#domain'
import type { ListedPlan } from '#session'
import { Badge, Button, Card, icons } from '#ui'
import { edited } from './edited.ts'
import styles from './PlanList.module.css'
import { words } from './words.en.ts'

export const linkId = (id: string): string => `plan-${id}`

interface PlanCardProps {
  readonly plan: ListedPlan
  readonly today: CalendarDate
  readonly hidesNames: boolean
  readonly onRemove: (plan: ListedPlan) => void
}

export const PlanCard = memo(function PlanCard({ plan, today, hidesNames, onRemove }: PlanCardProps) {
  const { id, name, isExample, isNewer } = plan
  return (
    <Card
      level={2}
      heading={
        <a id={linkId(id)} href={`#/plan/${id}`} className={styles['name']}>
          <bdi>{name}</bdi>
        </a>
      }
      badges={isExample && <Badge kind="family">{words.example}</Badge>}
      actions={
        !isNewer && (
          <Button
            kind="plain"
            icon={icons.removeIcon}
            aria-label={words.removeNamed(name)}
            onPress={() => onRemove(plan)}
          >
            {words.remove}
          </Button>
        )
      }
      foot={edited(plan.editedAt, today)}
    >
      <ul className={styles['facts']}>
        {factsOf(plan, hidesNames).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </Card>
  )
})

function factsOf(plan: ListedPlan, hidesNames: boolean): readonly string[] {
  const { birthDate, type, date, isExample, isNewer } = plan
  if (isNewer) return [words.newer]
  const born = birthDate === null ? words.noBirthDate : words.born(birthDate)
  return [
    ...(hidesNames ? [] : [born]),
    words.planOf(type, date),
    standsAt(plan),
    ...(isExample ? [words.invented] : []),
  ]
}

/** How much stands in a plan, and what waits: “2 outcomes, 9 entries, 1 to sort”. */
function standsAt({ outcomes, entries, toSort }: ListedPlan): string {
  const parts = [words.outcomes(outcomes), words.entries(entries)]
  return (toSort === 0 ? parts : [...parts, words.toSort(toSort)]).join(', ')
}
