import { planTypeNames } from '#domain'
import { useOpenPlan, usePlan, usePlanState } from '#session'
import { Badge, Button, icons, Row, TextLink } from '#ui'
import styles from './PlanHeader.module.css'
import { SaveLine } from './SaveLine.tsx'
import { words } from './words.en.ts'

/** Whose plan this is, whether it is saved, and the way back from the last step. */
export function PlanHeader({ homeHref }: { homeHref: string }) {
  const child = usePlan(({ child: { firstName, lastName } }) => ({ firstName, lastName }))
  const { type, isExample } = usePlan((plan) => ({ type: plan.plan.type, isExample: plan.plan.isExample }))
  const name = [child.firstName, initialOf(child.lastName)].filter(Boolean).join(' ')
  return (
    <div className={styles['header']}>
      <TextLink href={homeHref}>{words.home}</TextLink>
      <div className={styles['who']}>
        <p className={styles['name']}>{name || words.unnamed}</p>
        <p className={styles['plan']}>
          {planTypeNames[type]} · {words.draft}
        </p>
        {isExample && <Badge kind="plain">{words.example}</Badge>}
      </div>
      <div className={styles['state']}>
        <SaveLine />
        <UndoButtons />
      </div>
    </div>
  )
}

function UndoButtons() {
  const plan = useOpenPlan()
  const canUndo = usePlanState(({ undoes }) => undoes !== null)
  const canRedo = usePlanState((state) => state.canRedo)
  return (
    <Row>
      <Button kind="plain" icon={icons.undoIcon} isDisabled={!canUndo} onPress={() => plan.undo()}>
        {words.undo}
      </Button>
      <Button kind="plain" icon={icons.redoIcon} isDisabled={!canRedo} onPress={() => plan.redo()}>
        {words.redo}
      </Button>
    </Row>
  )
}

/** The initial of a last name: the whole name is for the form, not for a screen on a kitchen table. */
function initialOf(lastName: string): string {
  const [letter] = lastName.trim()
  return letter === undefined ? '' : `${letter.toLocaleUpperCase()}.`
}
