import { icons } from '#ui'
import styles from './PlanList.module.css'
import { words } from './words.en.ts'

const { notLockedIcon: NotLockedIcon } = icons

/** The name of the app, and what is not safe yet: always in sight on Home. */
export function HomeHeader() {
  return (
    <>
      <span className={styles['app']}>{words.app}</span>
      <span className={styles['notLocked']}>
        <NotLockedIcon size={16} />
        {words.notLocked}
      </span>
    </>
  )
}
