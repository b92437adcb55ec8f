import { type ReactNode, useEffect, useState } from 'react'
import { Button, EmptyState, icons, LinkButton, Notice, Shell, Stack } from '#ui'
import styles from './app.module.css'
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

interface OpeningProps extends FrameProps {
  /** Where one gets when one does not want to wait; left out where there is nowhere to go yet. */
  readonly cancelHref?: string
}

/** What shows until something is open. Mostly that is at once, so nothing is said for a moment. */
export function Opening({ frame = 'page', cancelHref }: OpeningProps) {
  const isLate = useLate()
  const line = (
    <>
      <p role="status" data-opening>
        {isLate ? words.opening : ''}
      </p>
      {isLate && (
        <Stack>
          <progress className={styles['progress']} aria-label={words.opening} />
          {cancelHref !== undefined && (
            <div>
              <LinkButton href={cancelHref}>{words.cancel}</LinkButton>
            </div>
          )}
        </Stack>
      )}
    </>
  )
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

const LATE_IN_MS = 300

function useLate(): boolean {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), LATE_IN_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLate
}
