/** The pages of the desk, in the order in which they are listed. */
export const deskPages = ['plans', 'requests', 'teams', 'month', 'bank', 'resources', 'credentials'] as const
export type DeskPage = (typeof deskPages)[number]

/** Where each page is. */
export type DeskLinks = Readonly<Record<DeskPage, string>>
