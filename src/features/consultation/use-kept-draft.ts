/**
 * What is half written when its form closes is still there when it opens again:
 * a baby cries, a dialog is clicked away, or what was written was refused. It is
 * in the memory of this window alone, and belongs to the workspace: a meeting
 * opens a plan for one form only, and closes it with the form.
 */

import { useState } from 'react'
import { useLaptop, useOpenPlan } from '#session'

export interface KeptDraft<Draft> {
  readonly draft: Draft
  readonly change: (values: Partial<Draft>) => void
  /** Once it is written. */
  readonly forget: () => void
}

/** `draftsIn`: those of one kind of form. `key`: what the form was opened for, within the open plan. */
export function useKeptDraft<Draft extends object>(
  draftsIn: (file: object) => Map<string, Draft>,
  key: string,
  begin: () => Draft,
): KeptDraft<Draft> {
  const drafts = draftsIn(useLaptop().workspace)
  const name = `${useOpenPlan().id} ${key}`
  const [draft, setDraft] = useState(() => drafts.get(name) ?? begin())
  const change = (values: Partial<Draft>) => {
    const next = { ...draft, ...values }
    drafts.set(name, next)
    setDraft(next)
  }
  return { draft, change, forget: () => void drafts.delete(name) }
}
