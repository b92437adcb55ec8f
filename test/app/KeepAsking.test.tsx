// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { KeepAsking } from '../../src/app/KeepAsking.tsx'

const persist = vi.fn<() => Promise<boolean>>(async () => false)
const persisted = vi.fn<() => Promise<boolean>>(async () => false)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

function startIn(browser: object): void {
  vi.stubGlobal('navigator', { storage: { persist, persisted }, ...browser })
  render(<KeepAsking />)
}

it('asks at each start where the browser answers by itself', async () => {
  startIn({ userAgentData: {} })
  await vi.waitFor(() => expect(persist).toHaveBeenCalledOnce())
})

it('does not ask for what is promised already', async () => {
  persisted.mockResolvedValueOnce(true)
  startIn({ userAgentData: {} })
  await vi.waitFor(() => expect(persisted).toHaveBeenCalledOnce())
  expect(persist).not.toHaveBeenCalled()
})

it('bothers nobody where the browser would put the question to her', () => {
  startIn({})
  expect(persisted).not.toHaveBeenCalled()
})
