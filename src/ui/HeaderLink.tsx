/** A link in the header of a page: its words where there is room, its picture where there is none. */

import type { Icon } from './icons.ts'
import styles from './HeaderLink.module.css'
import { TextLink } from './TextLink.tsx'

interface HeaderLinkProps {
  readonly href: string
  readonly icon: Icon
  readonly children: string
}

export function HeaderLink({ href, icon: LinkIcon, children }: HeaderLinkProps) {
  return (
    <TextLink href={href}>
      <LinkIcon size={20} className={styles['picture']} />
      <span>{children}</span>
    </TextLink>
  )
}
