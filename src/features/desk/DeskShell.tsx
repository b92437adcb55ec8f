import type { ReactNode } from 'react'
import { useDeskDone } from '#session'
import { DoneLine, HeaderLink, icons, Shell } from '#ui'
import { DeskNav } from './DeskNav.tsx'
import type { DeskLinks, DeskPage } from './desk-pages.ts'
import { words } from './words.en.ts'

interface DeskShellProps {
  readonly links: DeskLinks
  readonly helpHref: string
  readonly current: DeskPage
  /** Several things beside each other may take more of a wide screen. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** What stands around each page of the desk: where one can go, and the one line that says what was just done. */
export function DeskShell({ links, helpHref, current, isWide = false, children }: DeskShellProps) {
  return (
    <Shell
      title={words.app}
      tools={
        <HeaderLink href={helpHref} icon={icons.helpIcon}>
          {words.help}
        </HeaderLink>
      }
      nav={<DeskNav links={links} current={current} />}
      navLabel={words.nav}
      isWide={isWide}
    >
      {children}
      <DoneLine done={useDeskDone()} />
    </Shell>
  )
}
