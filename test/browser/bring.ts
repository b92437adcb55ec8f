/** Takes a program of the tests, written with the app's own parts, into a page. */

import path from 'node:path'
import type { Page } from 'playwright-core'
import { build, type Rollup } from 'vite'

/** Runs this file in the page; what it leaves on the page's global object can be called from then on. */
export async function bring(page: Page, file: string): Promise<void> {
  const bundle = bundles.get(file) ?? bundled(file)
  bundles.set(file, bundle)
  await page.evaluate(await bundle)
}

const bundles = new Map<string, Promise<string>>()

async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: path.resolve(file),
        // It has no address of its own, and asks for none.
        transform: { define: { 'import.meta': '{}' } },
        output: { format: 'iife', entryFileNames: 'brought.js' },
      },
    },
  })
  const [{ output } = { output: [] as never }] = [built].flat() as Rollup.RollupOutput[]
  const [chunk] = output
  if (chunk.type !== 'chunk') throw new Error(`${file} was not built.`)
  return chunk.code
}
