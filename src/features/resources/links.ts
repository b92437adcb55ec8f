/** Where this room's links lead. */
export interface ResourceLinks {
  readonly why: (rule: string) => string
}
