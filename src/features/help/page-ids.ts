/** The pages of Help in their order; an address names a page so. */
export const pageIds = [
  'where',
  'visit',
  'outcome',
  'strategies',
  'supports',
  'grid',
  'to-sort',
  'roles',
  'who-may',
  'tools',
  'saving',
  'network',
  'trouble',
  'keyboard',
  'program',
] as const

/** One page for each screening tool; they stand under `tools`. */
export const toolIds = ['asq-se', 'deca', 'epds', 'm-chat', 'psi', 'evaluation-tools'] as const

export type ToolId = (typeof toolIds)[number]
export type PageId = (typeof pageIds)[number] | ToolId

export const everyPage: readonly PageId[] = [...pageIds, ...toolIds]

export function isToolId(id: string): id is ToolId {
  return toolIds.some((each) => each === id)
}
