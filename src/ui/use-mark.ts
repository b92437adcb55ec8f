import { type KeyboardEvent, useState } from 'react'
import type { FinderGroup } from './FinderLines.tsx'

const PAGE = 8

interface Marking {
  readonly typed: string
  readonly groups: readonly FinderGroup[]
  readonly onChoose: (id: string) => void
}

/** Which line of a list is marked, and what the keys do. Each letter that is typed marks the best line anew. */
export function useMark({ typed, groups, onChoose }: Marking) {
  const [mark, setMark] = useState({ typed, id: '' })
  const items = groups.flatMap((group) => group.items).filter(({ isDisabled }) => isDisabled !== true)
  const found = mark.typed === typed ? items.findIndex((item) => item.id === mark.id) : -1
  const at = Math.max(found, 0)
  const marked = items[at]?.id ?? null
  const markAt = (next: number) => setMark({ typed, id: items[next]?.id ?? '' })
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => markAt((at + 1) % items.length),
    ArrowUp: () => markAt((at + items.length - 1) % items.length),
    PageDown: () => markAt(Math.min(at + PAGE, items.length - 1)),
    PageUp: () => markAt(Math.max(at - PAGE, 0)),
    Enter: () => marked !== null && onChoose(marked),
  }
  const act = (event: KeyboardEvent): void => {
    const known = event.nativeEvent.isComposing ? undefined : acts[event.key]
    if (known === undefined) return
    event.preventDefault()
    known()
  }
  return { marked, act }
}
