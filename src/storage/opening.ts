/** Who writes in a document from here on: a writer's first commit says it, sealed like any other. */

import { decodeStrictly, encodeStrictly, type CommitHeader } from './commit.ts'
import type { Bytes } from './bytes.ts'

/** Who sits at this laptop, as the person said it; stated, not proven. `agency` is empty when there is none. */
export interface Author {
  readonly personId: string
  readonly name: string
  readonly capacity: string
  readonly agency: string
  readonly appVersion: string
}

export interface Opening extends Author {
  readonly deviceId: string
}

export function encodeOpening(opening: Opening): Bytes {
  const { personId, name, capacity, agency, deviceId, appVersion } = opening
  return encodeStrictly([personId, name, capacity, agency, deviceId, appVersion])
}

/** The opening these bytes write, `null` when they do not. Parts that a later version adds at the end are passed over. @internal */
export function parseOpening(bytes: Uint8Array): Opening | null {
  const parts = decodeStrictly(bytes)
  if (!Array.isArray(parts) || parts.length < 6 || !parts.every((part) => typeof part === 'string'))
    return null
  const [personId = '', name = '', capacity = '', agency = '', deviceId = '', appVersion = ''] = parts
  return { personId, name, capacity, agency, deviceId, appVersion }
}

/** A writer's chain begins with its opening, and has no other. */
export function standsWhereItMay({ kind, seq }: CommitHeader): boolean {
  return (kind === 'opening') === (seq === 0)
}
