/**
 * The floor plan, in a form a machine can check.
 *
 * A floor may import the floors listed for it, through their doors
 * (`src/<floor>/index.ts`), and the packages listed for it. Nothing else.
 */
const plan = {
  domain: { floors: [], packages: [] },
  document: {
    floors: ['domain'],
    packages: [
      'yjs',
      'y-protocols',
      '@tiptap/y-tiptap',
      '@tiptap/core',
      '@tiptap/pm',
      '@tiptap/extension-[^/]+',
      '@tiptap/extensions',
      '@tiptap/suggestion',
      'fractional-indexing',
    ],
  },
  storage: {
    floors: ['domain', 'document'],
    packages: ['dexie', 'cborg', '@noble/hashes', 'comlink', 'secure-password-utilities'],
  },
  exchange: {
    floors: ['domain', 'document', 'storage'],
    packages: [
      'age-encryption',
      'fflate',
      'valibot',
      'prosemirror-changeset',
      '@fellow/prosemirror-recreate-transform',
    ],
  },
  session: { floors: ['domain', 'document', 'storage', 'exchange'], packages: ['react', 'zustand'] },
  ui: { floors: [], packages: ['react', 'react-aria-components', 'lucide-react'] },
  features: {
    floors: ['domain', 'session', 'ui'],
    packages: [
      'react',
      'zustand',
      'wouter',
      '@tiptap/core',
      '@tiptap/pm',
      '@tiptap/react',
      '@tiptap/extensions',
      '@tiptap/suggestion',
      'docx',
      'diff',
    ],
  },
  app: {
    floors: ['domain', 'document', 'storage', 'exchange', 'session', 'ui', 'features'],
    packages: ['react', 'react-dom', 'wouter', 'zustand', 'workbox-window', '@fontsource-variable/[^/]+'],
  },
}

/** The wing's door is its index; its two style sheets are for the roof alone, which hangs them up once. */
const doors = { features: 'features/[^/]+/index\\.ts', ui: 'ui/(index\\.ts|tokens\\.css|base\\.css)' }
const doorOf = (floor) => doors[floor] ?? `${floor}/index\\.ts`

const floorRules = Object.entries(plan).flatMap(([floor, { floors, packages }]) => [
  {
    name: `${floor}-stays-on-its-floor`,
    severity: 'error',
    comment: `src/${floor} may import only ${floors.join(', ') || 'itself'}, and only through their doors.`,
    from: { path: `^src/${floor}/` },
    to: { path: '^src/', pathNot: [`^src/${floor}/`, ...floors.map((other) => `^src/${doorOf(other)}$`)] },
  },
  {
    name: `${floor}-uses-only-its-packages`,
    severity: 'error',
    from: { path: `^src/${floor}/` },
    to: {
      dependencyTypesNot: ['local', 'localmodule', 'aliased-subpath-import', 'undetermined'],
      pathNot: [`^src/`, ...packages.map((name) => `node_modules/(@types/)?${name}/`)],
    },
  },
])

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-inside-through-own-door',
      severity: 'error',
      comment: 'Inside a floor, import the module itself; the door is for other floors.',
      from: { path: '^src/(domain|document|storage|exchange|session|ui)/', pathNot: '/index\\.ts$' },
      to: { path: '^src/$1/index\\.ts$' },
    },
    {
      name: 'src-never-imports-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
