import { type ReactNode, type RefObject, useRef } from 'react'
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
export function PlanTools({ homeHref, more }: { homeHref: string; more?: ReactNode }) {
  const plan = useOpenPlan()
  const canUndo = usePlanState(({ undoes }) => undoes !== null)
  const canRedo = usePlanState((state) => state.canRedo)
  const [undo, redo] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)]
  return (
    <Row>
      <TextLink href={homeHref}>{words.home}</TextLink>
      <TextLink href="#/help">{words.toHelp}</TextLink>
      <Button
        ref={undo}
        kind="plain"
        icon={icons.undoIcon}
        isDisabled={!canUndo}
        onPress={() => stepAndStay(() => plan.undo(), redo)}
      >
        {words.undo}
      </Button>
      <Button
        ref={redo}
        kind="plain"
        icon={icons.redoIcon}
        isDisabled={!canRedo}
        onPress={() => stepAndStay(() => plan.redo(), undo)}
      >
        {words.redo}
      </Button>
      {more}
    </Row>
  )
}

/** A button that has nothing more to do lets go of the focus, so the other one takes it. */
function stepAndStay(step: () => void, other: RefObject<HTMLButtonElement | null>): void {
  const pressed = document.activeElement
  step()
  requestAnimationFrame(() => pressed?.matches(':disabled') && other.current?.focus())
}
