/**
 * The floor plan holds, and the checker that says so is awake.
 *
 * A checker that reads nothing reports no violations. So this test first asks
 * how many modules were read, and only then whether they keep to the plan.
 */

import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

interface Cruise {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

it('keeps every import on its floor', () => {
  const { stdout } = spawnSync('node_modules/.bin/depcruise', ['src', '--output-type', 'json'], {
    encoding: 'utf8',
  })
  const { summary } = JSON.parse(stdout) as Cruise

  expect(summary.totalCruised).toBeGreaterThan(10)
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
})
