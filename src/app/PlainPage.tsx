import type { ReactNode } from 'react'
import { Button, EmptyState, icons, Notice, Shell } from '#ui'
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

interface FrameProps {
  /** Whether it fills the page or stands inside one. */
  readonly frame?: 'page' | 'section'
}

/** What shows for the moment until something is open. */
export function Opening({ frame = 'page' }: FrameProps) {
  const line = <p role="status">{words.opening}</p>
  return frame === 'page' ? <Shell title={words.title}>{line}</Shell> : line
}

/** A part of the app that has not come, and the way to ask for it again. */
export function NotHereYet({ frame = 'page', onAgain }: FrameProps & { readonly onAgain: () => void }) {
  const { heading, why, again, reload } = words.notHereYet
  const action = (
    <>
      <Button kind="primary" onPress={onAgain}>
        {again}
      </Button>
      <Button onPress={() => window.location.reload()}>{reload}</Button>
    </>
  )
  if (frame === 'page')
    return (
      <PlainPage heading={heading} actions={action}>
        <p>{why}</p>
      </PlainPage>
    )
  return (
    <Notice kind="warn" isUrgent heading={heading} actions={action}>
      <p>{why}</p>
    </Notice>
  )
}
