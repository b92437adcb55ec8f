import { type ReactNode, useEffect, useState } from 'react'
import { EmptyState, icons, LinkButton, Shell, Stack } from '#ui'
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

interface OpeningProps {
  /** Where one gets when one does not want to wait; left out where there is nowhere to go yet. */
  readonly cancelHref?: string
}

/** What shows until something is open. Mostly that is at once, so nothing is said for a moment. */
export function Opening({ cancelHref }: OpeningProps) {
  const isLate = useLate()
  return (
    <Shell title={words.title}>
      <p role="status">{isLate ? words.opening : ''}</p>
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
    </Shell>
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
