/** A list to put in order. Dragging is heavy and most days nobody drags, so it comes in a piece of its own. */

import { lazy, Suspense } from 'react'
import type { ArrangeRowsProps } from './ArrangeRows.tsx'
import { words } from './words.en.ts'

/**
 * Brings the piece without showing anything. A window that stays open while
 * another one takes a new version would look for its old piece in vain.
 */
export const loadArranging = () => import('./ArrangeRows.tsx')

const Rows = lazy(async () => ({ default: (await loadArranging()).ArrangeRows }))

export function ArrangeList(props: ArrangeRowsProps) {
  return (
    <Suspense fallback={<p>{words.oneMoment}</p>}>
      <Rows {...props} />
    </Suspense>
  )
}
