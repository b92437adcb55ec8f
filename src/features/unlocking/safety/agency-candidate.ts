import type { Changing } from '../answers.ts'

/** A key of an agency as it was read from a file, before anybody compared it. */
export interface AgencyCandidate {
  /** In groups, as on the sheet. */
  readonly fingerprint: string
  readonly add: (passphrase: string) => Changing
}
