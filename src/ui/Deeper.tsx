import { type ReactNode, use } from 'react'
import { DeeperContext } from './Heading.tsx'

/** What stands under one more heading than usual, such as a whole screen beside another one. */
export function Deeper({ children }: { readonly children: ReactNode }) {
  return <DeeperContext value={use(DeeperContext) + 1}>{children}</DeeperContext>
}
