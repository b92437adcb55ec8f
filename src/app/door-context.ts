/** The door of this laptop, for the few places on the inside that lock it. */

import { createContext, useContext } from 'react'
import type { Door } from '#session'

const Here = createContext<Door | null>(null)

export const DoorProvider = Here.Provider

/** `null` where nothing is kept and so nothing is locked. */
export function useDoor(): Door | null {
  return useContext(Here)
}
