/** A link in running words. A page of this app is named by its hash; nothing links out of the app. */

import type { ReactNode } from 'react'
import styles from './TextLink.module.css'

interface TextLinkProps {
  readonly href: string
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

export function TextLink({ href, isCurrent = false, children }: TextLinkProps) {
  return (
    <a href={href} className={styles['link']} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  )
}
