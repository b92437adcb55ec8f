// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx'
import { quietReports } from '../../src/app/quiet-reports.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('keeps the trouble of one part from the others, and says nothing of what was written', () => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => {})
  const trouble = { isThere: true }
  function Part() {
    if (trouble.isThere) throw new RangeError('Charli bites when tired')
    return <p>Strategies</p>
  }
  render(
    <>
      <p>Outcome</p>
      <ErrorBoundary offer={<button type="button">Download</button>}>
        <Part />
      </ErrorBoundary>
    </>,
    // The library passes these to React's root.
    { onCaughtError: quietReports.onCaughtError },
  )

  expect(screen.getByText('Outcome')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).not.toContain('Charli')
  expect(screen.getByRole('button', { name: 'Download' })).toBeTruthy()
  expect(JSON.stringify(heard.mock.calls)).toContain('RangeError')
  expect(JSON.stringify(heard.mock.calls)).not.toContain('Charli')

  trouble.isThere = false
  fireEvent.click(screen.getByRole('button', { name: 'Try this part again' }))
  expect(screen.getByText('Strategies')).toBeTruthy()
})
