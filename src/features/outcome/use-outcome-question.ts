import { useState } from 'react'
import { focusEdit } from './focus-edit.ts'
import type { AskedOutcome } from './OutcomeQuestion.tsx'

/** For which outcome something is copied or moved: asked by a card, answered in a dialog, and then forgotten. */
export function useOutcomeQuestion() {
  const [asked, ask] = useState<AskedOutcome | null>(null)
  return {
    asked,
    ask,
    close: ({ id }: AskedOutcome) => {
      ask(null)
      focusEdit(id)
    },
  }
}
