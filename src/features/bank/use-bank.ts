import { useMemo } from 'react'
import { type BankStrategy, bankOf, favoritesOf } from '#domain'
import { useWorkspace } from '#session'

export interface Bank {
  readonly strategies: readonly BankStrategy[]
  /** The ids of the favorites. */
  readonly favorites: ReadonlySet<string>
}

export function useBank(): Bank {
  const records = useWorkspace((workspace) => workspace.strategies)
  return useMemo(() => ({ strategies: bankOf(records), favorites: favoritesOf(records) }), [records])
}
