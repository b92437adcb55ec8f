import { type ReactNode, type RefObject, useRef } from 'react'
import { planTypeNames } from '#domain'
import { useOpenPlan, usePlan, usePlanState, useWithFamily } from '#session'
import { Badge, Button, HeaderLink, icons } from '#ui'
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
  const withFamily = useWithFamily()
  return (
    <>
      <span>
        {planTypeNames[type]}. {words.draft}
      </span>{' '}
      {isExample && <Badge kind="plain">{words.example}</Badge>}
      {withFamily && <Badge kind="family">{words.withFamily}</Badge>}
    </>
  )
}

interface PlanToolsProps {
  readonly homeHref: string
  readonly more?: ReactNode
  readonly menu: ReactNode
}

/** The way home, the way back from the last step, and what is done with the plan as a whole. */
export function PlanTools({ homeHref, more, menu }: PlanToolsProps) {
  const plan = useOpenPlan()
  const canUndo = usePlanState(({ undoes }) => undoes !== null)
  const canRedo = usePlanState((state) => state.canRedo)
  const [undo, redo] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)]
  return (
    <>
      <HeaderLink href={homeHref} icon={icons.plansIcon}>
        {words.home}
      </HeaderLink>
      <HeaderLink href="#/help" icon={icons.helpIcon}>
        {words.toHelp}
      </HeaderLink>
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
      {menu}
    </>
  )
}

/** A button that has nothing more to do lets go of the focus, so the other one takes it. */
function stepAndStay(step: () => void, other: RefObject<HTMLButtonElement | null>): void {
  const pressed = document.activeElement
  step()
  requestAnimationFrame(() => pressed?.matches(':disabled') && other.current?.focus())
}
