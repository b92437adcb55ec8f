import { useEffect, useRef } from 'react'
import { useOpenPlan, usePlanState } from '#session'
import { Button, icons, StatusLine } from '#ui'
import styles from './placement.module.css'
import { hintsId, useSaid } from './said-store.ts'

/** What a hint just did, in a sentence, and Undo with the focus on it. Stands once beside a screen with hints. */
export function PlacementSaid() {
  const plan = useOpenPlan()
  const [now] = usePlanState(({ data }) => [data])
  const said = useSaid(plan, now)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (said !== null) button.current?.focus()
  }, [said])
  const undo = (entry: string) => {
    plan.undo()
    requestAnimationFrame(() => document.getElementById(hintsId(entry))?.querySelector('button')?.focus())
  }
  return (
    <div className={styles['said']}>
      <div className={said === null ? undefined : styles['shown']}>
        <StatusLine
          {...(said === null ? {} : { icon: icons.doneIcon })}
          action={
            said !== null && (
              <Button ref={button} icon={icons.undoIcon} onPress={() => undo(said.entry)}>
                {said.undoLabel}
              </Button>
            )
          }
        >
          {said?.sentence}
        </StatusLine>
      </div>
    </div>
  )
}
