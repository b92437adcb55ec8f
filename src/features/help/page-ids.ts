/** The pages of Help in their order; an address names a page so. */
export const pageIds = [
  'where',
  'visit',
  'outcome',
  'strategies',
  'supports',
  'grid',
  'to-sort',
  'saving',
  'network',
  'trouble',
  'keyboard',
  'program',
] as const

export type PageId = (typeof pageIds)[number]
