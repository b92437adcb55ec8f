// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { cleanup, render } from '@testing-library/react'
import { Button } from 'react-aria-components'
import { afterEach, expect, it, vi } from 'vitest'
import headers from '../../src/app/headers.json' with { type: 'json' }

afterEach(() => {
  cleanup()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

it('admits the one style that the kit writes into the page, and no other', () => {
  // In tests the kit writes no style.
  vi.stubEnv('NODE_ENV', 'production')
  vi.stubGlobal('CSS', { escape: String })
  render(<Button>Save</Button>)

  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent)
  expect(styles).toHaveLength(1)
  const hash = createHash('sha256').update(String(styles[0])).digest('base64')
  const styleSources = headers['Content-Security-Policy'].find((part) => part.startsWith('style-src'))
  expect(styleSources).toBe(`style-src 'self' 'sha256-${hash}'`)
})

it('never allows what the policy is there to forbid', () => {
  const policy = headers['Content-Security-Policy'].join('; ')
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/)
  expect(policy).toContain("require-trusted-types-for 'script'")
})
