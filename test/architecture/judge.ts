/** Asks dependency-cruiser and the linter about a folder that holds a house. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

export interface Judgement {
  readonly modulesRead: number
  /** One line for each import that leaves its floor: the rule, from where, to where. */
  readonly violations: readonly string[]
}

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

/** Reads every import under `src` and `test` of the house. */
export function judgeImports(house: string): Judgement {
  const { summary } = JSON.parse(run('depcruise', ['src', '--output-type', 'json'], house)) as Cruise
  return {
    modulesRead: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  }
}

/** Answers one line for each thing that the linter refuses in these files: the file and the rule. */
export function judgeLint(house: string, files: readonly string[]): readonly string[] {
  const { diagnostics } = JSON.parse(run('oxlint', ['--format', 'json', ...files], house)) as {
    readonly diagnostics: readonly { readonly code: string; readonly filename: string }[]
  }
  return diagnostics.map(({ code, filename }) => `${filename}: ${code}`)
}

function run(tool: string, words: readonly string[], house: string): string {
  const program = path.resolve('node_modules/.bin', tool)
  const { stdout, stderr } = spawnSync(program, words, { cwd: house, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (stdout === '') throw new Error(stderr)
  return stdout
}
