/**
 * Where words could slip out of what is sealed: what a browser writes down by
 * itself, and what is copied into a mail. Each door has one file that may use
 * it, and that file is looked at by people.
 */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

interface Door {
  readonly what: string
  readonly found: RegExp
  /** The files that may; a name that ends with a slash is a folder. */
  readonly but: readonly string[]
}

const doors: readonly Door[] = [
  { what: 'a bare field', found: /<(input|textarea)\b/, but: ['src/ui/'] },
  {
    what: 'a field that the browser remembers',
    found: /<(input|textarea|select)\b(?![^<]*(autoComplete="off"|\.\.\.control))/,
    but: [],
  },
  { what: 'a form that the browser remembers', found: /<form\b(?![^<]*autoComplete="off")/, but: [] },
  { what: 'a hidden editor', found: /contentEditable/, but: [] },
  { what: 'the title', found: /document\.title|<title\b/, but: [] },
  { what: 'the history', found: /\b(pushState|replaceState)\b/, but: [] },
  { what: 'the console', found: /\bconsole\./, but: ['src/app/quiet-reports.ts'] },
  {
    what: 'a readable store',
    found: /\b(localStorage|sessionStorage|document\.cookie)\b/,
    but: ['src/app/look-memory.ts', 'src/app/door-memory.ts'],
  },
  { what: 'HTML from text', found: /dangerouslySetInnerHTML|\b(innerHTML|outerHTML|srcdoc)\b/, but: [] },
  {
    what: 'a file',
    found: /\.download\s*=|showSaveFilePicker/,
    but: ['src/ui/download-file.ts'],
  },
  { what: 'a notification', found: /\bnew Notification\b|showNotification/, but: [] },
  // A sentence of the strategy bank, which speaks of “the child”, and only when somebody presses Copy.
  { what: 'the clipboard', found: /navigator\.clipboard/, but: ['src/features/bank/copied.ts'] },
]

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => path.posix.join('src', name.replaceAll(path.sep, '/')))
  .filter((name) => /\.tsx?$/.test(name))

it.each(doors)('has $what only where it is looked at', ({ found, but }) => {
  const using = sources.filter((name) => found.test(readFileSync(name, 'utf8')))
  expect(using.filter((name) => !but.some((allowed) => name.startsWith(allowed)))).toEqual([])
})

it('gives every file that is handed out a name written here, which says nothing of anybody', () => {
  const names = sources.flatMap((name) => [
    ...readFileSync(name, 'utf8').matchAll(
      /(?<!function )\b(?:downloadText\(|COPY_NAME = )(?<given>[^,\n]+)/g,
    ),
  ])
  expect(names).not.toEqual([])
  for (const { groups } of names) expect(groups?.['given']).toMatch(/^('[\w.-]+'|COPY_NAME)$/)
})

it('has the name of the app for a title', () => {
  expect(readFileSync('index.html', 'utf8')).toContain('<title>IFSP Editor</title>')
})
