import { TaskList } from '#ui'
import { type DeskLinks, type DeskPage, deskPages } from './desk-pages.ts'
import { words } from './words.en.ts'

interface DeskNavProps {
  readonly links: DeskLinks
  /** The page that stands now. */
  readonly current: DeskPage
}

/** The pages beside the plans: what belongs to no child. */
export function DeskNav({ links, current }: DeskNavProps) {
  return (
    <TaskList
      label={words.nav}
      tasks={deskPages.map((page) => ({
        id: page,
        href: links[page],
        label: words.pages[page],
        isCurrent: page === current,
      }))}
    />
  )
}
