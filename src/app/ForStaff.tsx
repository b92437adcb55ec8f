import type { ReactNode } from 'react'
import { useWithFamily } from '#session'

/** What stands on the screen only while no family looks on. */
export function ForStaff({ children }: { readonly children: ReactNode }) {
  return useWithFamily() ? null : children
}
