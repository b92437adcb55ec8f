import { useEffect, useRef } from 'react'
import { Button, icons, StatusLine } from '#ui'
import { linkId } from './PlanCard.tsx'
import type { Removal } from './use-removal.ts'
import { words } from './words.en.ts'

/** Says what was removed or put back. The keyboard goes to Undo, or to the plan that is back. */
export function RemovalLine({ removal: { deed, putBack } }: { readonly removal: Removal }) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (deed?.kind === 'removed') undo.current?.focus()
    if (deed?.kind === 'put back') document.getElementById(linkId(deed.plan.id))?.focus()
  }, [deed])

  const action = deed?.kind === 'removed' && (
    <Button
      ref={undo}
      kind="plain"
      icon={icons.undoIcon}
      aria-label={words.undoNamed(deed.plan.name)}
      onPress={() => putBack(deed.plan)}
    >
      {words.undo}
    </Button>
  )
  return <StatusLine action={action}>{deed === null ? null : said[deed.kind](deed.plan.name)}</StatusLine>
}

const said = { removed: words.removed, 'put back': words.isBack }
