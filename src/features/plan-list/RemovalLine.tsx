import { useEffect, useRef } from 'react'
import { planName } from '#session'
import { Button, icons, StatusLine } from '#ui'
import { linkId } from './PlanCard.tsx'
import type { Removal } from './use-removal.ts'
import { words } from './words.en.ts'

interface RemovalLineProps {
  readonly removal: Removal
  readonly hidesNames: boolean
}

/** Says what was removed or put back. The keyboard goes to Undo, or to the plan that is back. */
export function RemovalLine({ removal: { deed, putBack }, hidesNames }: RemovalLineProps) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (deed?.kind === 'removed') undo.current?.focus()
    if (deed?.kind === 'put back') document.getElementById(linkId(deed.plan.id))?.focus()
  }, [deed])

  if (deed === null) return <StatusLine>{null}</StatusLine>
  const name = hidesNames ? words.thePlan : planName(deed.plan)
  const action = deed.kind === 'removed' && (
    <Button
      ref={undo}
      kind="plain"
      icon={icons.undoIcon}
      aria-label={words.undoNamed(name)}
      onPress={() => putBack(deed.plan)}
    >
      {words.undo}
    </Button>
  )
  return <StatusLine action={action}>{said[deed.kind](name)}</StatusLine>
}

const said = { removed: words.removed, 'put back': words.isBack }
