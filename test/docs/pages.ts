import { globSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A page of the documentation. */
export interface Page {
  /** Its path in the repository, with slashes. */
  readonly path: string
  readonly text: string
}

/** The README and everything in `docs`, with the other pages that they lead to. */
export const pages: readonly Page[] = globSync(['*.md', 'docs/**/*.md', 'corpora/*.md', 'seeds/*.md'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(path, `file://${root}`), 'utf8').replaceAll('\r\n', '\n') }))

export const pageAt = (path: string): string => pages.find((page) => page.path === path)!.text

/** A block between two lines of backticks. */
export interface CodeBlock {
  /** What stands after the opening backticks: a language, and what a test is to do with it. */
  readonly language: string
  readonly notes: readonly string[]
  readonly text: string
  /** Of its first line, from 1. */
  readonly line: number
}

/** The code blocks of a page, in order. */
export function codeBlocks({ text }: Page): CodeBlock[] {
  return Array.from(text.matchAll(/^```(.*)\n([^]*?)^```$/gm), ({ 1: info = '', 2: code = '', index }) => {
    const [language = '', ...notes] = info.trim().split(/\s+/)
    return { language, notes, text: code, line: text.slice(0, index).split('\n').length + 1 }
  })
}

/** A page without its code blocks. */
const proseOf = ({ text }: Page): string => text.replace(/^```.*\n[^]*?^```$/gm, '')

/** Where the links of a page lead within the repository: a path and, perhaps, a heading on it. */
export function linksOf(page: Page): { readonly path: string; readonly heading: string }[] {
  return (
    Array.from(proseOf(page).matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => {
        const [path = '', heading = ''] = target.split('#')
        return { path: path === '' ? page.path : posix.normalize(posix.join(dirname(page.path), path)), heading }
      })
      // Pages of GitHub beside the files of the repository.
      .filter(({ path }) => !path.startsWith('../'))
  )
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(text: string): Set<string> {
  const headings = text.replace(/^```.*\n[^]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)
  return new Set(
    Array.from(headings, ([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}
