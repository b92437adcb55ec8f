import { createContext, createElement, type ReactNode, use } from 'react'

/** By how many levels the headings here stand deeper than on a screen of their own. */
export const DeeperContext = createContext(0)

interface HeadingProps {
  readonly level: 2 | 3 | 4
  readonly id?: string
  readonly tabIndex?: -1
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A heading of a level, counted inside whatever it stands in. */
export function Heading({ level, ...rest }: HeadingProps) {
  return createElement(`h${level + use(DeeperContext)}`, rest)
}
