import { importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** The heart is pure: text in, values out. Nothing in it may reach for an edge or for the machine. */
const heart = [
  'src/languages/**',
  'src/text/**',
  'src/names/**',
  'src/quotations/**',
  'src/attribution/**',
  'src/variants/**',
  'src/rendering/**',
  'src/evaluation/**',
  'src/history/**',
  'src/extract.ts',
  'src/index.ts',
]
const edges = ['access', 'articles', 'fetching', 'database', 'tracker', 'extracted', 'queue', 'api', 'web', 'cli']
/** A hash is a function of its text alone. */
const machine = ['node:*', '!node:crypto', 'fs', 'path', 'fastify', 'kysely', 'better-sqlite3']
const inner = {
  languages: ['names', 'text', 'quotations', 'attribution', 'variants', 'rendering', 'evaluation', 'history'],
  text: ['names', 'quotations', 'attribution', 'variants', 'rendering', 'evaluation', 'history'],
  names: ['quotations', 'attribution', 'variants', 'rendering', 'evaluation', 'history'],
  quotations: ['attribution', 'variants', 'rendering', 'evaluation', 'history'],
  attribution: ['variants', 'rendering', 'evaluation', 'history'],
  variants: ['attribution', 'rendering', 'evaluation', 'history'],
  rendering: ['quotations', 'attribution', 'evaluation', 'history'],
  evaluation: ['quotations', 'attribution', 'rendering', 'history'],
  history: ['attribution', 'rendering', 'evaluation'],
}

const forbid = (groups, message) => ['error', { patterns: groups.map((group) => ({ group, message })) }]

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.tap', 'coverage'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.js'] } }, 'import-x/extensions': ['.ts'] },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  {
    files: heart,
    rules: {
      'no-restricted-imports': forbid(
        [edges.map((edge) => `**/${edge}/**`), machine],
        'The heart (text, names, quotations, attribution, variants, rendering, evaluation, history) imports no edge.',
      ),
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout'],
    },
  },
  ...Object.entries(inner).map(([room, later]) => ({
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': forbid(
        [[...edges, ...later].map((other) => `**/${other}/**`), machine],
        `src/${room} may import only the rooms before it: languages, text, names, quotations, attribution or variants, rendering, evaluation or history, then the edges.`,
      ),
    },
  })),
  { files: ['bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
)
