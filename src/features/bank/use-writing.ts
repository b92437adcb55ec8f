import { useCallback, useState } from 'react'
import { routineNames } from '#domain'
import { addStrategies, changeStrategy, useLaptop } from '#session'
import { type StrategyDraft, valuesOf } from './strategy-draft.ts'
import type { DoingHere } from './use-doing-here.ts'
import { words } from './words.en.ts'

/** Opens a draft by its key; one that was begun under that key goes on. */
export type Write = (key: string, first: StrategyDraft) => void

interface Drafts {
  readonly open: string | null
  readonly begun: ReadonlyMap<string, StrategyDraft>
}

/** The strategies that are being written. They outlive their dialog, so that Escape loses nothing. */
export function useWriting(doing: DoingHere) {
  const { workspace } = useLaptop()
  const [{ open, begun }, setDrafts] = useState<Drafts>({ open: null, begun: new Map() })
  const draft = open === null ? null : (begun.get(open) ?? null)
  const write: Write = useCallback(
    (key, first) =>
      setDrafts(({ begun: before }) => ({
        open: key,
        begun: before.has(key) ? before : new Map(before).set(key, first),
      })),
    [],
  )
  const end = () => setDrafts({ open: null, begun: new Map([...begun].filter(([key]) => key !== open)) })
  const keep = () => {
    if (draft === null) return
    const { record } = draft
    const values = valuesOf(draft)
    if (record === null)
      doing.done(
        () => void workspace.run(addStrategies([values])),
        words.form.added(routineNames[draft.routine]),
      )
    else doing.done(() => workspace.run(changeStrategy(record, values)), words.form.changed)
    end()
  }
  const change = (values: Partial<StrategyDraft>) =>
    setDrafts((before) => ({ ...before, begun: changed(before, values) }))
  return {
    write,
    isBegun: (key: string) => begun.has(key) && open !== key,
    dialog: {
      draft,
      onChange: change,
      onKeep: keep,
      onThrowAway: end,
      onClose: () => setDrafts({ open: null, begun }),
    },
  }
}

function changed({ open, begun }: Drafts, values: Partial<StrategyDraft>): Drafts['begun'] {
  const draft = open === null ? undefined : begun.get(open)
  return open === null || draft === undefined ? begun : new Map(begun).set(open, { ...draft, ...values })
}
