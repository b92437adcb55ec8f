import { capacityOverview } from '#domain'
import type { HelpPage } from './help-page.ts'
import { everyPage, type PageId } from './page-ids.ts'
import { pages } from './pages.en.ts'
import { placeRows } from './place-rows.en.ts'

export interface FoundPage {
  readonly id: PageId
  /** The sentence in which most of the words stand; the lead of the page while nothing is looked for. */
  readonly line: string
}

/** The pages in which every word that was typed occurs, in their order; all of them for no words. */
export function findInHelp(typed: string): readonly FoundPage[] {
  const wanted = plainly(typed).split(/\s+/u).filter(Boolean)
  return everyPage.flatMap((id) => {
    const lines = linesOf(id, pages[id])
    const all = plainly(lines.join(' '))
    if (!wanted.every((word) => all.includes(word))) return []
    return [{ id, line: wanted.length === 0 ? pages[id].lead : bestOf(lines.slice(1), wanted) }]
  })
}

/** The title first, then the lead. */
function linesOf(id: PageId, { title, lead, sections }: HelpPage): readonly string[] {
  const rows = rowsOf(id)
  const parts = sections.flatMap(({ heading = [], text = [], steps = [], list = [], table }) => [
    ...[heading].flat(),
    ...text,
    ...steps,
    ...list,
    ...(table?.rows.map((cells) => cells.join(': ')) ?? []),
  ])
  return [title, lead, ...rows, ...parts]
}

/** The lines of the table on a page that has one. */
function rowsOf(id: PageId): readonly string[] {
  if (id === 'where') return placeRows.map(({ said, place }) => `${said}: ${place}`)
  return id === 'who-may' ? capacityOverview().map(({ part }) => part) : []
}

function bestOf(lines: readonly string[], wanted: readonly string[]): string {
  const count = (line: string) => wanted.filter((word) => plainly(line).includes(word)).length
  return lines.reduce((best, line) => (count(line) > count(best) ? line : best))
}

function plainly(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}
