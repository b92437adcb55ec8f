/**
 * Prints `N passed, N failed` alone on the very last line, for continuous integration.
 *
 * The runner still has things to say after the last test, so the line waits
 * until the process ends. Whatever made the run fail counts: a test, a file that
 * cannot be read, an error that no test caught. Where `RUN_NOTES` names a file,
 * the counts of each file of tests are written there for `whole-check.mjs`.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node'

export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    uncaught: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const files = modules.map(countsOf)
    const notes = process.env['RUN_NOTES']
    if (notes !== undefined) writeFileSync(notes, JSON.stringify({ files, uncaught: uncaught.length }))
    const failed = sum(files.map((file) => file.failed)) + uncaught.length
    const atLeast = reason === 'passed' ? failed : Math.max(failed, 1)
    const line = `${sum(files.map(({ passed }) => passed))} passed, ${atLeast} failed`
    process.once('exit', () => process.stdout.write(`\n${line}\n`))
  }
}

interface FileCounts {
  /** Below the project's folder. */
  readonly file: string
  readonly project: string
  readonly passed: number
  /** A file that cannot be read counts as one more. */
  readonly failed: number
}

function countsOf(module: TestModule): FileCounts {
  const states = [...module.children.allTests()].map((test) => test.result().state)
  const count = (state: string) => states.filter((each) => each === state).length
  return {
    file: path.relative('', module.moduleId),
    project: module.project.name,
    passed: count('passed'),
    failed: count('failed') + (module.errors().length > 0 ? 1 : 0),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
