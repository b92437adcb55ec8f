import { useMemo } from 'react'
import { type BankStrategy, markIdOf } from '#domain'
import { changeRecord, markStrategy, removeRecord, useLaptop } from '#session'
import { copied } from './copied.ts'
import { draftOf, ownVersionOf } from './strategy-draft.ts'
import type { RowActions } from './StrategyRow.tsx'
import type { DoingHere } from './use-doing-here.ts'
import type { Write } from './use-writing.ts'
import { words } from './words.en.ts'

/** What the rows do. It stays the same object, so that a row is drawn again only when its strategy changes. */
export function useRowActions(doing: DoingHere, write: Write): RowActions {
  const { workspace } = useLaptop()
  return useMemo(() => {
    const favor = ({ id, record }: BankStrategy, isFavorite: boolean) => {
      if (record === null) workspace.run(markStrategy(markIdOf(id), id, isFavorite))
      else workspace.run(changeRecord('strategies', record, { isFavorite }))
    }
    const remove = ({ record }: BankStrategy) =>
      doing.done(() => record !== null && workspace.run(removeRecord('strategies', record)), words.removed)
    const copy = async (sentence: string) => {
      const isCopied = await copied(sentence)
      doing.say(isCopied ? words.copied(sentence) : words.notCopied(sentence))
    }
    return {
      favor,
      remove,
      copy: (sentence) => void copy(sentence),
      makeOwn: (strategy) => write(`of ${strategy.id}`, ownVersionOf(strategy)),
      change: (strategy) => write(strategy.record ?? strategy.id, draftOf(strategy)),
    }
  }, [workspace, doing, write])
}
