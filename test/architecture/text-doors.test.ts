/**
 * Every door by which a text leaves the living document or comes into it stands
 * here, with the gate before it. A door that is added without its line fails:
 * an editor that meets what it does not know deletes it, for everybody.
 */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** Which files do this, and how each asks the gate first. */
interface Doors {
  readonly what: string
  readonly found: RegExp
  readonly asks: Readonly<Record<string, RegExp>>
}

const doors: readonly Doors[] = [
  {
    what: 'reads a living text',
    found: /yXmlFragmentTo\w+/,
    asks: { 'src/document/text/read-text.ts': /isNewer: !isKnown\(json\)/ },
  },
  {
    what: 'binds an editor to a living text',
    found: /\bCollaboration\.configure|ySyncPlugin\(/,
    asks: { 'src/document/text/bind-text.ts': /./ },
  },
  {
    what: 'hands out what an editor is bound with',
    found: /#texts\.bind\(/,
    asks: {
      'src/document/open-document.ts':
        /this\.isNewer \|\| this\.#texts\.read\(fragment\)\.isNewer\) return null/,
    },
  },
  {
    what: 'writes a living text from data',
    found: /\bprosemirrorJSONToY\w+/,
    asks: { 'src/document/text/rich-texts.ts': /\(textSchema, text, fragment\)/ },
  },
  {
    what: 'makes, shows or copies the parts of a text',
    found: /\.json\b|\bjson, plain\b/,
    asks: {
      'src/document/text/read-text.ts': /isNewer: !isKnown\(json\)/,
      'src/document/commands/copy-entry.ts': /json === null \|\| isNewer \? paragraphs\(plain\) : json/,
      'src/features/writing/StaticText.tsx': /text\.json === null \|\| text\.isNewer \? plain\(text\.plain\)/,
    },
  },
  {
    what: 'opens a document for editing',
    found: /\brestore\(document, log\)/,
    asks: { 'src/session/open-file.ts': /restored\.value\.held === 0 && !document\.isNewer\)/ },
  },
]

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => path.posix.join('src', name.replaceAll(path.sep, '/')))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, code: readFileSync(name, 'utf8').replaceAll(/^import .*$/gm, '') }))

it.each(doors)('asks the gate wherever something $what', ({ found, asks }) => {
  const using = sources.filter(({ code }) => found.test(code.replaceAll(/\/\*\*[^]*?\*\//g, '')))
  expect(using.map(({ name }) => name).toSorted()).toEqual(Object.keys(asks).toSorted())
  for (const { name, code } of using) expect(code, `${name} asks the gate`).toMatch(asks[name] ?? /$^/)
})
