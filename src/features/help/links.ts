/** Where Help and what it points to are. */
export interface HelpLinks {
  readonly home: string
  readonly help: string
  readonly page: (id: string) => string
  readonly plan: (planId: string) => string
  readonly why: (rule: string) => string
  readonly keyboard: string
}
