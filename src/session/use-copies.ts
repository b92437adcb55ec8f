import { useStore } from 'zustand'
import type { CopiesState } from '#storage'
import { useLaptop } from './use-plan.tsx'

/** How many copies of everything this laptop keeps, and what was put back at this start. */
export function useCopies(): CopiesState {
  return useStore(useLaptop().copies)
}
