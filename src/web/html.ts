import { escape } from 'html-escaper'

/** Markup in which every text is escaped. Only `html` and `trusted` make it. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

/** What can stand in markup. Nothing is shown of `null`, `undefined` and `false`. */
export type Part = Html | string | number | null | undefined | false | readonly Part[]

/**
 * Markup with parts put in: texts are escaped, and other markup stays as it is. Values of attributes have to stand in
 * quotation marks.
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((text, i) => (i === 0 ? text : markupOf(parts[i - 1]) + text)).join(''))

/** Markup that comes from the program itself, such as a drawing. */
export const trusted = (markup: string): Html => new Html(markup)

/** Parts with something between them. */
export const joined = (parts: readonly Part[], between: Part): Part =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]))

// Control characters have no place in HTML, and texts of articles may hold any.
const controls = /[^\P{Cc}\t\n\r]/gu

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'object') return part.map(markupOf).join('')
  return escape(String(part).toWellFormed().replace(controls, ''))
}
