import { version } from '../../version.ts'
import { html, type Html } from '../html.ts'
import { day } from '../words.ts'
import { outsideLink } from './facts.ts'

/** A printing that can be cited: an article with the words that it prints. */
export interface CitedPrinting {
  readonly outlet: string
  readonly title: string | null
  readonly url: string | null
  /** As sent: a date, or a date and time. */
  readonly published: string | null
  /** The words, as printed. */
  readonly text: string
}

/** Where and when a page is read. */
export interface Reading {
  /** Of the service: `https://verbatim.example`. */
  readonly origin: string
  /** ISO 8601. */
  readonly day: string
}

/** Everything about one thing in the forms in which it is cited. */
interface Forms {
  readonly apa: string
  readonly chicago: string
  readonly bibtex: string
  readonly ris: string
  readonly csl: string
}

/** Characters that stand for something in BibTeX. */
const bibtexEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const bibtex = (text: string): string =>
  oneLine(text).replace(/[\\~^{}%&$#_]/g, (sign) => bibtexEscapes[sign] ?? `\\${sign}`)

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

interface Work {
  readonly kind: 'printing' | 'comparison'
  readonly title: string
  /** The outlet, or this program. */
  readonly container: string
  readonly url: string | null
  /** Day of publication. */
  readonly issued: string | null
  /** Day of reading. */
  readonly accessed: string
  readonly note: string
}

const datePart = (iso: string): readonly number[] => iso.split('-').map(Number)

function formsOf({ kind, title, container, url, issued, accessed, note }: Work): Forms {
  const letters = container
    .normalize('NFKD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
  const key = `${letters || 'outlet'}${issued?.slice(0, 4) ?? 'nd'}`
  const [year, month, date] = issued?.split('-') ?? []
  const [dayOfMonth, monthName] = issued === null ? [] : day(issued).split(' ')
  const link = url === null ? '' : ` ${url}`
  return {
    apa: `${container}. (${issued === null ? 'n.d.' : `${year}, ${monthName} ${dayOfMonth}`}). ${title}. Retrieved ${day(accessed)}${link && `, from${link}`}`,
    chicago: `${container}. “${title}.” ${issued === null ? 'n.d.' : day(issued)}. Accessed ${day(accessed)}.${link && `${link}.`}`,
    bibtex: [
      `@online{${key},`,
      `  author = {{${bibtex(container)}}},`,
      `  title = {{${bibtex(title)}}},`,
      ...(issued === null ? [] : [`  date = {${issued}},`]),
      ...(url === null ? [] : [`  url = {${url}},`]),
      `  urldate = {${accessed}},`,
      `  note = {${bibtex(note)}}`,
      '}',
    ].join('\n'),
    ris: [
      `TY  - ${kind === 'printing' ? 'NEWS' : 'ELEC'}`,
      `AU  - ${oneLine(container)}`,
      `TI  - ${title}`,
      ...(issued === null ? [] : [`PY  - ${year}`, `DA  - ${year}/${month}/${date}`]),
      ...(url === null ? [] : [`UR  - ${url}`]),
      `Y2  - ${accessed.replaceAll('-', '/')}`,
      `N1  - ${note}`,
      'ER  - ',
    ].join('\n'),
    csl: JSON.stringify(
      [
        {
          id: key,
          type: kind === 'printing' ? 'article-newspaper' : 'webpage',
          title,
          author: [{ literal: container }],
          'container-title': container,
          ...(issued !== null && { issued: { 'date-parts': [datePart(issued)] } }),
          ...(url !== null && { URL: url }),
          accessed: { 'date-parts': [datePart(accessed)] },
          note,
        },
      ],
      null,
      2,
    ),
  }
}

/** The forms in which a printing is cited. */
export const citePrinting = ({ outlet, title, url, published, text }: CitedPrinting, { day }: Reading): Forms =>
  formsOf({
    kind: 'printing',
    title: oneLine(title ?? 'Untitled'),
    container: outlet,
    url,
    issued: published?.slice(0, 10) ?? null,
    accessed: day,
    note: `Prints: “${oneLine(text)}”`,
  })

/** The forms in which a page of comparisons is cited. @param address of the page, which stays */
export const citeComparison = (title: string, address: string, { origin, day }: Reading): Forms =>
  formsOf({
    kind: 'comparison',
    title: oneLine(title),
    container: 'verbatim',
    url: `${origin}${address}`,
    issued: day,
    accessed: day,
    note: `Comparison of printings, made by verbatim ${version}`,
  })

/**
 * The address of a page at the words that a browser should scroll to and mark there (URL Fragment Text Directives): all
 * of them, or the first and the last few.
 */
export function textFragment(url: string, text: string): string {
  const words = oneLine(text).split(' ')
  const encoded = (some: readonly string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D')
  const directive = words.length <= 10 ? encoded(words) : `${encoded(words.slice(0, 5))},${encoded(words.slice(-5))}`
  return `${url.split('#', 1)[0]}#:~:text=${directive}`
}

const formNames = { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const

const citationForms = (forms: Forms): Html =>
  html`<dl class="citations">${Object.entries(formNames).map(
    ([form, name]) =>
      html`<div><dt>${name}</dt><dd><pre class="wrap" data-copy tabindex="0" role="group" aria-label="${name}">${forms[form as keyof Forms]}</pre></dd></div>`,
  )}</dl>`

/** How to cite a page of comparisons. */
export const citeComparisonSection = (title: string, address: string, reading: Reading): Html =>
  html`<section aria-labelledby="cite"><h2 id="cite">Cite this comparison</h2>
<p>Permanent link: <a href="${address}">${reading.origin}${address}</a></p>
<details><summary>APA, Chicago, BibTeX, RIS, CSL-JSON</summary>${citationForms(citeComparison(title, address, reading))}</details></section>`

/** How to cite a printing, with a link to its words on the outlet's own page. */
export const citePrintingDetails = (printing: CitedPrinting, reading: Reading): Html =>
  html`<details><summary>Cite this printing</summary>
${printing.url !== null && html`<p>${outsideLink(textFragment(printing.url, printing.text), 'These words on the page of the outlet')}</p>`}
${citationForms(citePrinting(printing, reading))}</details>`
