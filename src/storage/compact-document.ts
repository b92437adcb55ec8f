import type { LivingDocument } from '#document'
import { succeed, type Result } from '#domain'
import type { DocumentLog } from './document-log.ts'
import type { StorageProblem } from './storage-problem.ts'

const MOST_RECORDS = 200
const MOST_BYTES = 256 * 1024

/** Whether so much stands in commits of its own that opening the document begins to be felt. */
export function isHeavy({ raw }: DocumentLog): boolean {
  return raw.records > MOST_RECORDS || raw.bytes > MOST_BYTES
}

/**
 * Puts a snapshot in the place of a document's commits when they have become
 * many. The document must be followed (`keep`), so that it holds what the log
 * has read. Answers whether there is a new snapshot.
 */
export async function compactDocument(
  document: LivingDocument,
  log: DocumentLog,
): Promise<Result<boolean, StorageProblem>> {
  return isHeavy(log) ? log.compact(() => document.state()) : succeed(false)
}
