import { expect, it } from 'vitest'
import { storageProblemOf } from '../../src/storage/storage-problem.ts'

const named = (name: string, inner?: unknown) => Object.assign(new Error('private words'), { name, inner })

it.each([
  ['full', named('QuotaExceededError')],
  ['full', named('AbortError', named('QuotaExceededError'))],
  ['full', named('AbortError', named('UnknownError'))],
  ['newer', named('OpenFailedError', named('VersionError'))],
  ['newer', named('DatabaseClosedError', named('VersionError'))],
  ['refused', named('MissingAPIError')],
  ['refused', named('DatabaseClosedError', named('MissingAPIError'))],
  ['refused', named('OpenFailedError', named('SecurityError'))],
  ['closed', named('DatabaseClosedError')],
  ['closed', named('AbortError', named('DatabaseClosedError'))],
  ['damaged', named('OpenFailedError', named('UnknownError'))],
  ['full', Object.assign(named('BulkError'), { failures: [named('QuotaExceededError')] })],
  ['damaged', named('BulkError')],
  ['damaged', new DOMException('', 'ConstraintError')],
  ['damaged', new DOMException('', 'SomethingNewError')],
] as const)('calls it %s', (kind, error) => {
  expect(storageProblemOf(error)).toEqual({ kind })
})

it('throws a bug again', () => {
  const bug = new TypeError('x is not a function')
  expect(() => storageProblemOf(bug)).toThrow(bug)
})
