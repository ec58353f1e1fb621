import tseslint from 'typescript-eslint'

/** The heart is pure: text in, values out. Nothing in it may reach for an edge or for the machine. */
const heart = [
  'src/languages/**',
  'src/text/**',
  'src/quotations/**',
  'src/attribution/**',
  'src/variants/**',
  'src/rendering/**',
  'src/evaluation/**',
  'src/extract.ts',
  'src/index.ts',
]
const edges = ['access', 'articles', 'database', 'tracker', 'api', 'cli']
const inner = {
  languages: ['text', 'quotations', 'attribution', 'variants', 'evaluation'],
  text: ['quotations', 'attribution', 'variants', 'evaluation'],
  quotations: ['attribution', 'variants', 'evaluation'],
  attribution: ['variants', 'evaluation'],
  variants: ['attribution', 'evaluation'],
  evaluation: ['quotations', 'attribution'],
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
    files: heart,
    rules: {
      'no-restricted-imports': forbid(
        [edges.map((edge) => `**/${edge}/**`), ['node:*', 'fs', 'path', 'fastify', 'kysely', 'better-sqlite3']],
        'The heart (text, quotations, attribution, variants, evaluation) imports no edge.',
      ),
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout'],
    },
  },
  ...Object.entries(inner).map(([room, later]) => ({
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': forbid(
        [
          [...edges, ...later].map((other) => `**/${other}/**`),
          ['node:*', 'fs', 'path', 'fastify', 'kysely', 'better-sqlite3'],
        ],
        `src/${room} may import only the rooms before it: languages, text, quotations, attribution or variants, evaluation, then the edges.`,
      ),
    },
  })),
  { files: ['bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
)
