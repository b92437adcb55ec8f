import type { ReactNode } from 'react'
import { EmptyState, icons, Shell } from '#ui'
import { words } from './words.en.ts'

interface PlainPageProps {
  readonly heading: string
  readonly children?: ReactNode
  readonly actions: ReactNode
}

/** A page that says why there is nothing to work on, and the way on. */
export function PlainPage({ heading, children, actions }: PlainPageProps) {
  return (
    <Shell title={words.title}>
      <EmptyState icon={icons.warnIcon} heading={<h1>{heading}</h1>} actions={actions}>
        {children}
      </EmptyState>
    </Shell>
  )
}

/** What shows for the moment until something is open. */
export function Opening() {
  return (
    <Shell title={words.title}>
      <p role="status">{words.opening}</p>
    </Shell>
  )
}
