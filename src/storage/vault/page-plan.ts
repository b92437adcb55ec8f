/** Which summaries are to be put into a page together. */

import type { Shelf } from '../plan-store.ts'

export interface PageSizes {
  /** Fewer than so many are opened one by one without being felt. */
  readonly few: number
  readonly most: number
}

/** A page of more than 64 KiB would be kept by Chromium in a file of its own, and read three times as slowly. */
export const PAGE_SIZES: PageSizes = { few: 64, most: 128 }

/** A page to be made, and the earlier ones that go when it is kept. */
export interface PlannedPage {
  readonly page: number
  readonly docs: readonly string[]
  readonly instead: readonly number[]
}

/**
 * The pages to be made, in order; none as long as few summaries are in no page.
 * Pages that do not open, and those of which most is out of date, are dissolved.
 */
export function planPages(
  { pages, loose }: Shelf,
  closed: ReadonlySet<number>,
  { few, most }: PageSizes,
): readonly PlannedPage[] {
  if (loose.length < few && closed.size === 0) return []
  const current = currentDocs({ pages, loose })
  const worn = [...current].filter(([page, docs]) => closed.has(page) || docs.length < most / 2)
  const docs = [...worn.flatMap(([, each]) => each), ...loose.map(({ doc }) => doc)]
  const next = (pages.at(-1)?.page ?? -1) + 1
  return Array.from({ length: Math.ceil(docs.length / most) }, (_, index) => ({
    page: next + index,
    docs: docs.slice(index * most, (index + 1) * most),
    instead: index === 0 ? worn.map(([page]) => page) : [],
  }))
}

/** Per page the documents of which it holds the newest summary. */
function currentDocs({ pages, loose }: Shelf): ReadonlyMap<number, readonly string[]> {
  const elsewhere = new Set(loose.map(({ doc }) => doc))
  const current = new Map<number, readonly string[]>()
  for (const { page, docs } of pages.toReversed()) {
    const here = docs.filter((doc) => !elsewhere.has(doc))
    current.set(page, here)
    for (const doc of here) elsewhere.add(doc)
  }
  return current
}
