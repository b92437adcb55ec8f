/** Where this room's links lead. */
export interface CredentialLinks {
  /** The page of Help that says who does what. */
  readonly roles: string
}
