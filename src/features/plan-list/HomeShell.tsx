import type { ReactNode } from 'react'
import { HeaderLink, icons, Shell } from '#ui'
import { NotSaved } from './NotSaved.tsx'
import { TwoCopies } from './TwoCopies.tsx'
import { words } from './words.en.ts'

interface HomeShellProps {
  /** What another room says of the last backup, always in sight. */
  readonly status?: ReactNode
  /** The way to the pages that belong to no child. */
  readonly nav?: ReactNode
  readonly children: ReactNode
}

/** The page of Home: the name of the app, and how safe the plans are. */
export function HomeShell({ status, nav, children }: HomeShellProps) {
  return (
    <Shell title={words.app} tools={<ToHelp />} status={status} nav={nav} navLabel={words.nav}>
      <NotSaved />
      <TwoCopies />
      {children}
    </Shell>
  )
}

function ToHelp() {
  return (
    <HeaderLink href="#/help" icon={icons.helpIcon}>
      {words.help}
    </HeaderLink>
  )
}
