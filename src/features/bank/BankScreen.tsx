/** The strategy bank: find one, mark it, copy its sentence, add one's own, share them as a pack. */

import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { filterBank } from '#domain'
import { useActions } from '#session'
import { Button, icons, Row, Stack } from '#ui'
import { type BankSearch, everything, filterOf } from './bank-search.ts'
import { BankFilters } from './BankFilters.tsx'
import { FoundStrategies } from './FoundStrategies.tsx'
import { PacksPart } from './PacksPart.tsx'
import { emptyDraft } from './strategy-draft.ts'
import { StrategyDialog } from './StrategyDialog.tsx'
import { type Bank, useBank } from './use-bank.ts'
import { type DoingHere, useDoingHere } from './use-doing-here.ts'
import { useRowActions } from './use-row-actions.ts'
import { useWriting, type Write } from './use-writing.ts'
import { words } from './words.en.ts'

export function BankScreen() {
  const bank = useBank()
  const doing = useDoingHere()
  const writing = useWriting(doing)
  const add = () => writing.write('new', emptyDraft)
  useActions([{ id: 'add-strategy', label: words.add, keywords: words.addKeywords, run: add }])
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <Row spread="ends">
          <h1>{words.heading}</h1>
          <Button kind="primary" icon={icons.addIcon} onPress={add}>
            {writing.isBegun('new') ? words.goOn : words.add}
          </Button>
        </Row>
        <p>{words.lead}</p>
        <p>
          <strong>{words.notReviewed}</strong> {words.notReviewedMeans}
        </p>
      </Stack>
      <PacksPart strategies={bank.strategies} doing={doing} />
      <Searched bank={bank} doing={doing} write={writing.write} />
      <StrategyDialog {...writing.dialog} />
    </Stack>
  )
}

interface SearchedProps {
  readonly bank: Bank
  readonly doing: DoingHere
  readonly write: Write
}

/** It stays as it is while a strategy is written. */
const Searched = memo(function Searched({ bank: { strategies, favorites }, doing, write }: SearchedProps) {
  const [search, setSearch] = useState(everything)
  const change = useCallback(
    (values: Partial<BankSearch>) => setSearch((before) => ({ ...before, ...values })),
    [],
  )
  // A key is taken at once, and the list follows.
  const settled = useDeferredValue(search)
  const found = useMemo(
    () => filterBank(strategies, filterOf(settled, favorites)),
    [strategies, favorites, settled],
  )
  const actions = useRowActions(doing, write)
  return (
    <>
      <Stack>
        <BankFilters search={search} onChange={change} />
        <output>{words.count(found.length, strategies.length)}</output>
      </Stack>
      <FoundStrategies
        found={found}
        favorites={favorites}
        actions={actions}
        none={noneFor(settled, favorites)}
      />
    </>
  )
})

function noneFor({ onlyFavorites }: BankSearch, favorites: ReadonlySet<string>): string {
  return onlyFavorites && favorites.size === 0 ? words.noFavorites : words.noneMeans
}
