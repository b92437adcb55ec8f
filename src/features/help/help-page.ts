/** What a page of Help is made of. */

export interface HelpTable {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell of a row is its name. */
  readonly rows: readonly (readonly [string, ...string[]])[]
}

export interface HelpSection {
  readonly heading?: string
  readonly text?: readonly string[]
  readonly steps?: readonly string[]
  readonly list?: readonly string[]
  readonly table?: HelpTable
  /** The rules that say why, by their numbers. */
  readonly why?: readonly string[]
}

export interface HelpPage {
  readonly title: string
  readonly lead: string
  /** It can be printed, on one sheet. */
  readonly isForPaper?: true
  readonly sections: readonly HelpSection[]
}
