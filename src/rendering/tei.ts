import type { Collation, Row } from '../variants/index.ts'
import { distinctNames } from './labels.ts'

/**
 * A collation as a TEI P5 document with a critical apparatus, internal, by parallel segmentation: `lem` has the base's
 * words and the witnesses that agree with them, each `rdg` one other reading with its witnesses and its kind as `type`.
 * A witness that does not quote so far is in neither; `witStart` and `witEnd` tell where what it quotes begins and
 * ends.
 */
export function renderTei(collation: Collation): string {
  const { base, witnesses, rows } = collation
  const names = distinctNames(witnesses.map(({ label }) => label))
  const list = names.map((name, i) => `          <witness xml:id="${idOf(i)}">${escape(name)}</witness>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>Collation with ${escape(base.label)}</title></titleStmt>
      <publicationStmt><p>Made by verbatim.</p></publicationStmt>
      <sourceDesc>
        ${list.length === 0 ? '<p>No witnesses.</p>' : `<listWit>\n${list.join('\n')}\n        </listWit>`}
      </sourceDesc>
    </fileDesc>
    <encodingDesc>
      <variantEncoding method="parallel-segmentation" location="internal"/>
    </encodingDesc>
  </teiHeader>
  <text>
    <body>
      <p>${segments(rows, bounds(collation))}</p>
    </body>
  </text>
</TEI>
`
}

/** For each witness the first and the last row that it quotes. */
function bounds({ witnesses, rows }: Collation): { readonly first: number; readonly last: number }[] {
  return witnesses.map((_, column) => {
    const quotes = ({ cells }: Row): boolean => cells[column]!.kind !== 'outside'
    return { first: rows.findIndex(quotes), last: rows.findLastIndex(quotes) }
  })
}

function segments(rows: readonly Row[], bounds: readonly { readonly first: number; readonly last: number }[]): string {
  const last = rows.length - 1
  return rows
    .map((row, number) => {
      const starts = bounds.flatMap(({ first }, i) => (first === number && number > 0 ? i : []))
      const ends = bounds.flatMap(({ last: end }, i) => (end === number && number < last ? i : []))
      return `${number > 0 && row.base.start > rows[number - 1]!.base.end ? ' ' : ''}${segment(row, starts, ends)}`
    })
    .join('')
}

function segment({ base, cells }: Row, starts: readonly number[], ends: readonly number[]): string {
  const readings = new Map<string, { readonly kind: string; readonly text: string; readonly witnesses: number[] }>()
  cells.forEach(({ kind, text }, i) => {
    if (kind === 'outside') return
    const key = `${kind}\n${text}`
    readings.set(key, readings.get(key) ?? { kind, text, witnesses: [] })
    readings.get(key)!.witnesses.push(i)
  })
  const agrees = ({ kind, text }: { readonly kind: string; readonly text: string }): boolean =>
    kind === 'same' && spaced(text) === spaced(base.text)
  const agreeing = Array.from(readings.values())
    .flatMap((reading) => (agrees(reading) ? reading.witnesses : []))
    .sort((a, b) => a - b)
  const others = Array.from(readings.values()).filter((reading) => !agrees(reading))
  const lemma = { element: 'lem', attributes: wit(agreeing), text: base.text, witnesses: agreeing }
  if (others.length === 0 && starts.length === 0 && ends.length === 0) return escape(base.text)
  const all = [
    lemma,
    ...others.map(({ kind, text, witnesses }) => ({
      element: 'rdg',
      attributes: `${wit(witnesses)} type="${kind}"`,
      text,
      witnesses,
    })),
  ]
  const marked = all.map(({ element, attributes, text, witnesses }) => {
    const content = `${marks('witStart', witnesses, starts)}${escape(text)}${marks('witEnd', witnesses, ends)}`
    return content === '' ? `<${element}${attributes}/>` : `<${element}${attributes}>${content}</${element}>`
  })
  return `<app>${marked.join('')}</app>`
}

/** Tells that some witnesses of a reading begin, or end, in it. */
function marks(element: string, witnesses: readonly number[], bound: readonly number[]): string {
  const these = witnesses.filter((i) => bound.includes(i))
  return these.length === 0 ? '' : `<${element}${wit(these)}/>`
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ')
const idOf = (witness: number): string => `w${witness + 1}`
const wit = (witnesses: readonly number[]): string =>
  witnesses.length === 0 ? '' : ` wit="${witnesses.map((i) => `#${idOf(i)}`).join(' ')}"`

/** XML 1.0 has no place for control characters and lone surrogates. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
