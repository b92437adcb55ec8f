/**
 * The page: a header, the sections at the left, the work in the middle, guidance
 * at the right. Narrower than 75 rem guidance goes below the work; narrower than
 * 52 rem the sections fold into a button on top and the tools of the header are
 * pictures. Measured in rem, so that text twice as large has the layout of half
 * the width. F6 and Shift F6 go from region to region, as in other programs with
 * several panes.
 */

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { classNames } from './class-names.ts'
import { useHeaderTools } from './HeaderTools.tsx'
import { openIcon as OpenIcon, sectionsIcon as SectionsIcon } from './icons.ts'
import styles from './Shell.module.css'
import { words } from './words.en.ts'

interface ShellProps {
  /** Who the page is about: the child's name, or the program's on a page about no child. */
  readonly title: ReactNode
  /** What the page is, in a few quiet words: first the words, then a badge where there is one. */
  readonly subtitle?: ReactNode
  /** Buttons of the header. */
  readonly tools?: ReactNode
  /** Where the work is safe. */
  readonly status?: ReactNode
  /** The sections. Left out, the work has the width to itself. */
  readonly nav?: ReactNode
  readonly navLabel?: string
  readonly guidance?: ReactNode
  readonly guidanceLabel?: string
  /** Several things beside each other may take more of a wide screen. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

export function Shell(props: ShellProps) {
  const { nav, navLabel, guidance, guidanceLabel, children } = props
  const mainId = useId()
  const hasNav = Boolean(nav)
  const hasGuidance = Boolean(guidance)
  const columns = [
    hasNav && styles['withNav'],
    hasGuidance && styles['withGuidance'],
    props.isWide && styles['wide'],
  ]
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens for F6 on the way up, is no control
    <div className={styles['shell']} onKeyDown={goToNextRegion}>
      <SkipLink targetId={mainId} />
      <Header {...props} />
      <div className={classNames(styles['columns'], ...columns)}>
        {hasNav && <Sections label={navLabel}>{nav}</Sections>}
        <main id={mainId} tabIndex={-1} data-region className={styles['main']}>
          {children}
        </main>
        {hasGuidance && (
          <aside
            aria-label={guidanceLabel ?? words.guidance}
            tabIndex={-1}
            data-region
            className={styles['guidance']}
          >
            {guidance}
          </aside>
        )}
      </div>
    </div>
  )
}

function Header({ title, subtitle, tools, status }: ShellProps) {
  const everywhere = useHeaderTools()
  return (
    <header className={classNames(styles['header'], Boolean(subtitle) && styles['ofChild'])}>
      <div className={styles['who']}>
        <span className={styles['title']}>{title}</span>
        {Boolean(subtitle) && <span className={styles['subtitle']}>{subtitle}</span>}
      </div>
      <div className={styles['tools']}>
        {tools}
        {everywhere}
      </div>
      {Boolean(status) && <div className={styles['status']}>{status}</div>}
    </header>
  )
}

interface SectionsProps {
  readonly label: string | undefined
  readonly children: ReactNode
}

function Sections({ label = words.sections, children }: SectionsProps) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <nav aria-label={label} tabIndex={-1} data-region className={styles['nav']}>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <SectionsIcon size={20} />
        <span>{label}</span>
        <OpenIcon size={20} />
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- folds after a link inside was followed */}
      <div
        id={id}
        className={classNames(styles['sections'], !isOpen && styles['folded'])}
        onClick={({ target }) => target instanceof Element && target.closest('a') && setIsOpen(false)}
      >
        {children}
      </div>
    </nav>
  )
}

/** Takes the keyboard past the header. A plain hash would be taken for a page, so it focuses by itself. */
function SkipLink({ targetId }: { readonly targetId: string }) {
  return (
    <a
      href={`#${targetId}`}
      className={styles['skip']}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(targetId)?.focus()
      }}
    >
      {words.skipToMain}
    </a>
  )
}

function goToNextRegion(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  const regions = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-region]')]
  const here = regions.findIndex((region) => region.contains(document.activeElement))
  const step = event.shiftKey ? regions.length - 1 : 1
  const next = here === -1 && event.shiftKey ? regions.length - 1 : (here + step) % regions.length
  regions[next]?.focus()
}
