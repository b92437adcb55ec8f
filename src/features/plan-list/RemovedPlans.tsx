import { type ListedPlan, useWorkspace } from '#session'
import { Button, Disclosure, icons, Row, TextLink } from '#ui'
import styles from './PlanList.module.css'
import { words } from './words.en.ts'

interface RemovedPlansProps {
  readonly plans: readonly ListedPlan[]
  readonly onPutBack: (plan: ListedPlan) => void
}

export function RemovedPlans({ plans, onPutBack }: RemovedPlansProps) {
  if (plans.length === 0) return null
  return (
    <Disclosure summary={words.removedPlans(plans.length)}>
      <ul className={styles['removed']}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <Row spread="ends">
              <span>
                <bdi>{plan.name}</bdi>, {words.planOf(plan.type, plan.date)}
              </span>
              <Button
                icon={icons.undoIcon}
                aria-label={words.putBackNamed(plan.name)}
                onPress={() => onPutBack(plan)}
              >
                {words.putBack}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** The way to what is left of plans that were destroyed; nothing where there are none. */
export function DestroyedPlans() {
  const count = useWorkspace(({ destroyed }) => destroyed.filter(({ isRemoved }) => !isRemoved).length)
  return count > 0 && <TextLink href="#/destroyed">{words.destroyedPlans(count)}</TextLink>
}
