import { type LastVisit, type ListedPlan, useLastVisit } from '#session'
import { icons } from '#ui'
import styles from './PlanList.module.css'
import { words } from './words.en.ts'

const GoIcon = icons.goIcon

/** The way back to the plan and the section that were open last. */
export function ContinueLink({ plans }: { readonly plans: readonly ListedPlan[] }) {
  const visit = useLastVisit()
  const plan = plans.find(({ id }) => id === visit?.planId)
  if (visit === null || plan === undefined) return null
  return (
    <a href={`#/plan/${plan.id}`} className={styles['continue']}>
      <span>
        <span className={styles['continueWords']}>{words.continue}</span>{' '}
        <span className={styles['continueAt']}>
          <bdi>{plan.name}</bdi> · {sectionOf(visit)}
        </span>
      </span>
      <GoIcon size={20} />
    </a>
  )
}

function sectionOf({ section, number }: LastVisit): string {
  return section === 'outcome' ? words.outcomeNumber(number) : words.sections[section]
}
