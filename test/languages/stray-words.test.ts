import { globSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'tap'
import { findStrayWords } from './stray-words.ts'
import type { StrayWord } from './stray-words.ts'

const root = join(import.meta.dirname, '../..')
// The table of marks says in words what each is and where it is used; what cleans texts names elements of HTML.
const rules = globSync('src/{text,quotations,attribution,variants}/**/*.ts', { cwd: root }).filter(
  (file) => !file.endsWith('text/marks.ts') && !file.includes('text/clean/'),
)

/**
 * Labels that the rules make and compare themselves and that never meet a text, by room: of runs and keys, and the code
 * for a language that is not known.
 */
const labels: Readonly<Record<string, readonly string[]>> = {
  text: ['und'],
  variants: ['all', 'beyond', 'day', 'in', 'long', 'outside', 'representative', 'run', 'same', 'segment', 'short'],
}

const isLabel = ({ file, word }: StrayWord): boolean => labels[file.split('/')[1]!]?.includes(word) ?? false

void test('the rules name no words of a language: these belong in its folder under src/languages', (t) => {
  const stray = findStrayWords(rules).filter((word) => !isLabel(word))
  t.strictSame(
    stray.map(({ file, line, word }) => `${file}:${line}: ${word}`),
    [],
  )
  t.end()
})

/** The words found in some rules, each a file of its own. */
function wordsIn(examples: Readonly<Record<string, string>>): Record<string, string[]> {
  const sources = Object.entries(examples).map(([name, text]) => [`src/text/example ${name}.ts`, text] as const)
  const found = findStrayWords([], new Map(sources))
  return Object.fromEntries(
    Object.keys(examples).map((name) => [
      name,
      found.filter(({ file }) => file === `src/text/example ${name}.ts`).map(({ word }) => word),
    ]),
  )
}

void test('finds words that a rule looks for', (t) => {
  t.strictSame(
    wordsIn({
      comparison: `export const isCue = (word: string) => word === 'said'`,
      case: `export function isCue(word: string) {\n  switch (word) {\n    case 'said':\n      return true\n  }\n}`,
      choice: `export const isTie = (word: string, plain: boolean) => word === (plain ? 'by' : 'of')`,
      constant: `const by = 'by'\nexport const isAgent = (word: string) => word === by`,
      set: `export const prepositions = new Set(['by', 'of'])`,
      list: 'export const verbs = `told asked`.split(/ /)',
      pattern: `export const past = /(?:ed|ew)$/`,
      source: 'export const byline = new RegExp(String.raw`^by\\s`)',
      key: `export const roles: Record<string, number> = { sen: 1 }`,
      template: 'export const pair = (a: string, b: string) => `${a} and ${b}`',
      language: `export const isEnglish = (language: string) => language === 'en'`,
    }),
    {
      comparison: ['said'],
      case: ['said'],
      choice: ['by', 'of'],
      constant: ['by'],
      set: ['by', 'of'],
      list: ['told asked'],
      pattern: ['/(?:ed|ew)$'],
      source: ['^by'],
      key: ['sen'],
      template: ['and'],
      language: ['en'],
    },
  )
  t.end()
})

void test('leaves what is no text of a language', (t) => {
  const examples = {
    tag: `type Form = 'name' | 'pronoun'\nexport const isName = (form: Form) => form === 'name'`,
    choice: `export function sideOf(first: boolean) {\n  const side = first ? 'before' : 'after'\n  return side\n}`,
    constants: `export const features = ['distance', 'side'] as const`,
    message: `export const fail = () => { throw new Error('nothing there') }`,
    classes: String.raw`export const letters = /\p{Lu}[a-z]+\b/u`,
    forms: `export const plain = (text: string) => text.normalize('NFD').split(', ')`,
  }
  t.strictSame(wordsIn(examples), Object.fromEntries(Object.keys(examples).map((name) => [name, []])))
  t.end()
})
