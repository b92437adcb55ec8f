import { planTypeNames } from '#domain'
import { useOpenPlan, usePlan, usePlanState } from '#session'
import { Badge, Button, icons, Row, TextLink } from '#ui'
import { words } from './words.en.ts'

/** Whose plan this is: the first name and the initial of the last. The whole name is for the form. */
export function PlanName() {
  const { firstName, lastName } = usePlan(({ child }) => ({
    firstName: child.firstName,
    lastName: child.lastName,
  }))
  const [letter] = lastName.trim()
  const initial = letter === undefined ? '' : `${letter.toLocaleUpperCase()}.`
  return [firstName, initial].filter((part) => part !== '').join(' ') || words.unnamed
}

/** What kind of plan it is, and that it is not agreed yet. */
export function PlanKind() {
  const { type, isExample } = usePlan(({ plan }) => ({ type: plan.type, isExample: plan.isExample }))
  return (
    <>
      {planTypeNames[type]}. {words.draft} {isExample && <Badge kind="plain">{words.example}</Badge>}
    </>
  )
}

/** The way home, and the way back from the last step. */
export function PlanTools({ homeHref }: { homeHref: string }) {
  const plan = useOpenPlan()
  const canUndo = usePlanState(({ undoes }) => undoes !== null)
  const canRedo = usePlanState((state) => state.canRedo)
  return (
    <Row>
      <TextLink href={homeHref}>{words.home}</TextLink>
      <Button kind="plain" icon={icons.undoIcon} isDisabled={!canUndo} onPress={() => plan.undo()}>
        {words.undo}
      </Button>
      <Button kind="plain" icon={icons.redoIcon} isDisabled={!canRedo} onPress={() => plan.redo()}>
        {words.redo}
      </Button>
    </Row>
  )
}
