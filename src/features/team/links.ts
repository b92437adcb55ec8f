/** Where this room's links lead. */
export interface TeamLinks {
  readonly toSort: string
}
