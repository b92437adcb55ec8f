import type { ReactNode } from 'react'
import { icons, Shell, TextLink } from '#ui'
import styles from './PlanList.module.css'
import { NotSaved } from './NotSaved.tsx'
import { words } from './words.en.ts'

const NotLockedIcon = icons.notLockedIcon

/** The page of Home: the name of the app, and what is not safe yet, always in sight. */
export function HomeShell({ children }: { readonly children: ReactNode }) {
  return (
    <Shell title={words.app} tools={<TextLink href="#/help">{words.help}</TextLink>} status={<NotLocked />}>
      <NotSaved />
      {children}
    </Shell>
  )
}

function NotLocked() {
  return (
    <span className={styles['notLocked']}>
      <NotLockedIcon size={16} />
      {words.notLocked}
    </span>
  )
}
