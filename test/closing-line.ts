/**
 * Prints `N passed, N failed` alone on the very last line, for continuous integration.
 *
 * The runner still has things to say after the last test, so the line waits
 * until the process ends. Whatever made the run fail counts: a test, a file that
 * cannot be read, an error that no test caught.
 */
import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node'

export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    uncaught: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const line = closingLine(modules, uncaught.length, reason)
    process.once('exit', () => process.stdout.write(`\n${line}\n`))
  }
}

function closingLine(modules: readonly TestModule[], uncaught: number, reason: TestRunEndReason): string {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  )
  const count = (state: string) => states.filter((each) => each === state).length
  const broken = modules.filter((module) => module.errors().length > 0).length
  const failed = count('failed') + broken + uncaught
  return `${count('passed')} passed, ${reason === 'passed' ? failed : Math.max(failed, 1)} failed`
}
