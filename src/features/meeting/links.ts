/** Where this room leads. */
export interface MeetingLinks {
  readonly teams: string
  readonly month: string
  readonly meeting: (id: string) => string
  readonly plan: (id: string) => string
}

/** What another room needs to make a strategy of a line of advice. */
export interface AdviseProps {
  readonly planId: string
  readonly agendaId: string
  readonly advice: string
}
