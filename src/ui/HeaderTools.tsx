/** What stands in the header of every page, whichever room drew it. The app says what. */

import { createContext, type ReactNode, useContext } from 'react'

const Tools = createContext<ReactNode>(null)

export function HeaderTools({
  tools,
  children,
}: {
  readonly tools: ReactNode
  readonly children: ReactNode
}) {
  return <Tools value={tools}>{children}</Tools>
}

export function useHeaderTools(): ReactNode {
  return useContext(Tools)
}
