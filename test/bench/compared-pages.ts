/** Builds and serves the pages to compare with. They are no part of the app. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, preview } from 'vite'

const root = path.resolve('test/bench/pages')

export interface ComparedPages {
  readonly address: string
  leave(): Promise<void>
}

export async function servePages(): Promise<ComparedPages> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'compared-'))
  const input = ['textarea', 'tiptap'].map((name) => path.join(root, `${name}.html`))
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir, target: 'es2022', rollupOptions: { input } },
  })
  process.env['NODE_ENV'] = before
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0 },
  })
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    leave: async () => {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
