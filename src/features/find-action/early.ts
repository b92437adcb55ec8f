/** What was typed into the box before the list came, and whether Enter was the last key. */
export interface Early {
  readonly typed: string
  readonly isEntered: boolean
}

export const nothingYet: Early = { typed: '', isEntered: false }
