import { afterEach, expect, it, vi } from 'vitest'
import { findFolder } from '../../src/app/folder-memory.ts'

afterEach(() => vi.unstubAllGlobals())

// It is asked a few seconds after somebody came in, and what it throws would take her page away.
it('knows of no folder where the browser opens no database, as on a full disk', async () => {
  const databases = vi.fn<() => Promise<never>>()
  databases.mockRejectedValue(new DOMException('Internal error.', 'UnknownError'))
  vi.stubGlobal('indexedDB', { databases })
  expect(await findFolder('a'.repeat(32))).toBeNull()
})
