/**
 * The floor plan holds, and the judges that say so are awake.
 *
 * A judge that reads nothing reports no violations. So the first test asks how
 * many modules were read, and the others plant violations in a copy of the
 * house and ask for each of them by name.
 */

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { judgeImports, judgeLint } from './judge.ts'

const copy = mkdtempSync(path.join(tmpdir(), 'house-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const badImports: Readonly<Record<string, readonly [source: string, rule: string]>> = {
  'src/domain/planted-package.ts': ["import 'react'", 'domain-uses-only-its-packages'],
  'src/domain/planted-node.ts': ["import 'node:fs'", 'domain-uses-only-its-packages'],
  'src/domain/planted-type.ts': [
    "import type { LivingDocument } from '#document'\nexport type Planted = LivingDocument",
    'domain-stays-on-its-floor',
  ],
  'src/document/planted-path.ts': [
    "import { emptyValue } from '../domain/shape.ts'\nexport const planted = emptyValue",
    'document-stays-on-its-floor',
  ],
  'src/features/one/index.ts': ["import '#features/two'", 'features-do-not-know-each-other'],
  'src/features/two/index.ts': ["import 'dexie'", 'features-uses-only-its-packages'],
  'src/storage/planted-react.ts': ["import 'yjs'", 'storage-uses-only-its-packages'],
  'src/ui/planted-plan.ts': [
    "import type { Plan } from '#domain'\nexport type Planted = Plan",
    'ui-stays-on-its-floor',
  ],
  'src/app/planted-test.ts': ["import '../../test/closing-line.ts'", 'src-never-imports-test'],
  'src/domain/planted-circle.ts': ["import './planted-circle.ts'", 'no-circular'],
  'src/domain/planted-door.ts': [
    "import { succeed } from './index.ts'\nexport const planted = succeed",
    'no-inside-through-own-door',
  ],
}

const badLines: Readonly<Record<string, readonly [source: string, rule: string]>> = {
  'src/domain/planted-clock.ts': ['export const planted = () => Date.now()', 'no-restricted-globals'],
  'src/domain/planted-chance.ts': ['export const planted = () => Math.random()', 'no-restricted-properties'],
  'src/app/PlantedDanger.tsx': [
    "export const Planted = () => <p dangerouslySetInnerHTML={{ __html: '' }} />",
    'react(no-danger)',
  ],
  'src/app/planted-request.ts': [
    "export const planted = () => fetch('https://elsewhere.example/')",
    'no-restricted-globals',
  ],
  'src/features/three/planted-kit.ts': [
    "import { Button } from 'react-aria-components'\nexport const planted = Button",
    'no-restricted-imports',
  ],
  'src/ui/planted-date-field.ts': [
    "import { DateField } from 'react-aria-components'\nexport const planted = DateField",
    'no-restricted-imports',
  ],
  'src/ui/planted-toast.ts': [
    "import { UNSTABLE_ToastRegion } from 'react-aria-components'\nexport const planted = UNSTABLE_ToastRegion",
    'no-restricted-imports',
  ],
  'src/app/planted-promise.ts': [
    'export function planted(): void {\n  Promise.resolve(1)\n}',
    'no-floating-promises',
  ],
}

it('keeps every import on its floor', () => {
  const { modulesRead, violations } = judgeImports('.')
  expect(modulesRead).toBeGreaterThan(10)
  expect(violations).toEqual([])
}, 60_000)

it('notices every import that leaves its floor', () => {
  plant(badImports)
  const { violations } = judgeImports(copy)
  const missed = Object.entries(badImports).filter(
    ([file, [, rule]]) => !violations.some((line) => line.startsWith(`${rule}: ${file} `)),
  )
  expect(missed).toEqual([])
}, 60_000)

it('notices every line that the house forbids', () => {
  plant(badLines)
  const refused = judgeLint(copy, Object.keys(badLines))
  const missed = Object.entries(badLines).filter(
    ([file, [, rule]]) => !refused.some((line) => line.startsWith(file) && line.includes(rule)),
  )
  expect(missed).toEqual([])
}, 60_000)

function plant(files: typeof badImports): void {
  for (const part of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs', '.oxlintrc.json']) {
    cpSync(part, path.join(copy, part), { recursive: true })
  }
  cpSync('test/closing-line.ts', path.join(copy, 'test/closing-line.ts'), { recursive: true })
  rmSync(path.join(copy, 'node_modules'), { force: true })
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  for (const [file, [source]] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    writeFileSync(path.join(copy, file), `${source}\n`)
  }
}
