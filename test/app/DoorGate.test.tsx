// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx'
import { DoorGate } from '../../src/app/DoorGate.tsx'

vi.mock('../../src/app/open-door.ts', () => ({
  newDoor: () => ({
    store: createStore(() => ({ kind: 'opening' })),
    open: () => Promise.reject(new TypeError('a bug')),
  }),
}))

vi.mock('../../src/app/pieces.ts', () => ({
  DoorPages: () => null,
  DoorNewsPage: () => null,
  loadDoorPages: () => Promise.resolve(),
}))

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('does not say for ever that it opens when opening breaks', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  render(
    <ErrorBoundary>
      <DoorGate>Plans</DoorGate>
    </ErrorBoundary>,
    { onCaughtError: () => undefined },
  )
  expect(await screen.findByText('This part stopped working')).toBeTruthy()
})
