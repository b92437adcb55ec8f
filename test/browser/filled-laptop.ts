/** A laptop on which much is written already: a thousand plans, a plan of a hundred outcomes, a long history. */

import path from 'node:path'
import type { Page } from 'playwright-core'
import { build, type Rollup } from 'vite'
import type { Filled, Filling } from './fill-laptop.ts'

export type { Filled, Filling } from './fill-laptop.ts'

/** Fills the storage of the address that this page is on. The page must not be the app itself. */
export async function fillLaptop(page: Page, filling: Filling): Promise<Filled> {
  bundle ??= bundled()
  await page.evaluate(await bundle)
  return page.evaluate((wanted) => {
    const { fillLaptop: fill } = globalThis as unknown as {
      fillLaptop: (filling: Filling) => Promise<Filled>
    }
    return fill(wanted)
  }, filling)
}

let bundle: Promise<string> | undefined

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: path.resolve('test/browser/fill-laptop.ts'),
        output: { format: 'iife', entryFileNames: 'fill-laptop.js' },
      },
    },
  })
  const [{ output } = { output: [] as never }] = [built].flat() as Rollup.RollupOutput[]
  const [chunk] = output
  if (chunk.type !== 'chunk') throw new Error('The filling was not built.')
  return chunk.code
}
