/** Help: written for a kitchen table with no network, so it comes along with the app. */

import { type ReactNode, useEffect, useRef } from 'react'
import { useLastVisit } from '#session'
import { HeaderLink, icons, Shell, Stack, TaskList, TextLink } from '#ui'
import { HelpIndex } from './HelpIndex.tsx'
import type { HelpLinks } from './links.ts'
import { PageOfHelp } from './PageOfHelp.tsx'
import { everyPage, isToolId, pageIds } from './page-ids.ts'
import { pages } from './pages.en.ts'
import { words } from './words.en.ts'

interface HelpFrameProps {
  readonly appName: string
  readonly links: HelpLinks
  /** The page that is open, as its address has it; empty for the list of pages. */
  readonly page: string
  readonly children: ReactNode
}

interface HelpScreenProps extends Omit<HelpFrameProps, 'children'> {
  readonly version: string
  readonly onPrint: () => void
}

export function HelpScreen({ version, onPrint, ...frame }: HelpScreenProps) {
  const id = everyPage.find((each) => each === frame.page)
  return (
    <HelpFrame {...frame}>
      {frame.page === '' && <HelpIndex links={frame.links} />}
      {id !== undefined && <PageOfHelp id={id} links={frame.links} version={version} onPrint={onPrint} />}
      {frame.page !== '' && id === undefined && <NotHere links={frame.links} />}
    </HelpFrame>
  )
}

/** What stands around a page of Help. */
export function HelpFrame({ appName, links, page, children }: HelpFrameProps) {
  const visit = useLastVisit()
  useHeadingFocus(page)
  const tasks = pageIds.map((id) => ({
    id,
    href: links.page(id),
    label: pages[id].title,
    isCurrent: id === page || (id === 'tools' && isToolId(page)),
  }))
  return (
    <Shell
      title={appName}
      tools={
        <>
          <HeaderLink href={links.home} icon={icons.plansIcon}>
            {words.home}
          </HeaderLink>
          {visit !== null && (
            <HeaderLink href={links.plan(visit.planId)} icon={icons.backIcon}>
              {words.back}
            </HeaderLink>
          )}
        </>
      }
      nav={page === '' ? undefined : <TaskList label={words.pages} tasks={tasks} />}
      navLabel={words.pages}
    >
      {children}
    </Shell>
  )
}

function NotHere({ links }: { readonly links: HelpLinks }) {
  return (
    <Stack>
      <h1>{words.notHere}</h1>
      <p>
        <TextLink href={links.help}>{words.all}</TextLink>
      </p>
    </Stack>
  )
}

/** Takes the keyboard to the heading when another page was chosen. */
function useHeadingFocus(page: string): void {
  const last = useRef(page)
  useEffect(() => {
    if (last.current === page) return
    last.current = page
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
    window.scrollTo?.(0, 0)
  }, [page])
}
