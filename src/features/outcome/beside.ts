/**
 * Whether an outcome has the screen to itself or stands beside others. Beside
 * others its number belongs to every name on it, since two outcomes each have a
 * first strategy, and a person who speaks to the laptop must be able to say
 * which one she means.
 */

import { createContext, useContext } from 'react'
import { words } from './words.en.ts'

export interface Neighbor {
  readonly id: string
  readonly name: string
}

export interface Column {
  /** How the outcome is called, "Outcome 2". */
  readonly name: string
  readonly neighbors: readonly Neighbor[]
}

/** `null` where one outcome has the screen to itself. */
export const ColumnContext = createContext<Column | null>(null)

export function useColumn(): Column | null {
  return useContext(ColumnContext)
}

/** How something of this outcome is called where several outcomes are on the screen. */
export function useFullName(name: string): string {
  return fullName(name, useColumn())
}

export function fullName(name: string, column: Column | null): string {
  return column === null ? name : words.nameIn(name, column.name)
}
