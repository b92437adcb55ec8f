/**
 * Why something could not be kept or read, in the few kinds a person can act on.
 *
 * The names the browser gives differ from browser to browser and from case to
 * case, and the telling one is often wrapped in another. So every name along
 * the chain is looked at, the most telling first. An error of the browser with
 * none of these names counts as damage; any other error is a bug, and is thrown
 * again.
 */

import { fail, type Result, succeed } from '#domain'

export type StorageProblem =
  /** The browser gives this page no storage: switched off, blocked, or held by another tab. */
  | { readonly kind: 'refused' }
  /** The disk or the browser's share of it is full. Nothing of the last write was kept. */
  | { readonly kind: 'full' }
  /** The store was closed, by us or under us. Trying again may open it anew. */
  | { readonly kind: 'closed' }
  /** The store was made by a newer version of the program; this one leaves it alone. */
  | { readonly kind: 'newer' }
  /** What is stored cannot be trusted or opened. */
  | { readonly kind: 'damaged' }
  /** There is no document of that id. */
  | { readonly kind: 'missing' }
  /** The document was put under another key meanwhile, by another tab. It has to be opened anew. */
  | { readonly kind: 'rewritten' }

const kindsByName: readonly (readonly [StorageProblem['kind'], readonly string[]])[] = [
  ['full', ['QuotaExceededError']],
  ['newer', ['VersionError']],
  ['refused', ['MissingAPIError', 'SecurityError', 'NotAllowedError', 'InvalidAccessError', 'BlockedError']],
  [
    'closed',
    ['DatabaseClosedError', 'InvalidStateError', 'TransactionInactiveError', 'PrematureCommitError'],
  ],
  ['full', ['AbortError']],
  ['damaged', ['UnknownError', 'DataError', 'ConstraintError', 'NotFoundError', 'NotReadableError']],
  ['damaged', ['DataCloneError', 'ReadOnlyError', 'TimeoutError', 'UpgradeError', 'BulkError']],
  ['refused', ['OpenFailedError']],
]

/** The kind of problem behind an error of the browser's database; throws an error that is none. */
export function storageProblemOf(error: unknown): StorageProblem {
  const names = namesAlong(error)
  const found = kindsByName.find(([, known]) => known.some((name) => names.includes(name)))
  if (found !== undefined) return { kind: found[0] }
  if (error instanceof DOMException) return { kind: 'damaged' }
  throw error
}

/** What the browser's database answered, or why it did not. */
export async function storageAnswer<Value>(
  work: () => PromiseLike<Value>,
): Promise<Result<Value, StorageProblem>> {
  try {
    return succeed(await work())
  } catch (error) {
    return fail(storageProblemOf(error))
  }
}

function namesAlong(error: unknown): readonly string[] {
  const names: string[] = []
  for (
    let at = error, depth = 0;
    isErrorLike(at) && depth < 8;
    at = at.inner ?? at.cause ?? at.failures?.[0], depth += 1
  ) {
    names.push(at.name)
  }
  return names
}

interface ErrorLike {
  readonly name: string
  readonly inner?: unknown
  readonly cause?: unknown
  readonly failures?: readonly unknown[]
}

function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}
