// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx'
import { LaptopGate } from '../../src/app/LaptopGate.tsx'

vi.mock('../../src/app/open-laptop.ts', () => ({
  openLaptop: () => Promise.reject(new TypeError('a bug')),
  openForgetfulLaptop: () => Promise.reject(new TypeError('a bug')),
}))

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('does not say for ever that it opens when opening breaks', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  render(
    <ErrorBoundary>
      <LaptopGate>Plans</LaptopGate>
    </ErrorBoundary>,
    { onCaughtError: () => undefined },
  )
  expect(await screen.findByRole('heading', { name: 'This part stopped working' })).toBeTruthy()
})
