import type { Collation, Row } from '../variants/index.ts'
import { distinctNames } from './labels.ts'
import { element, xmlDocument } from './xml.ts'
import type { XmlNode } from './xml.ts'

/**
 * A collation as a TEI P5 document with a critical apparatus, internal, by parallel segmentation. `lem` has the base's
 * words and the witnesses that agree with them, each `rdg` one other reading with its witnesses and its kind as `type`.
 * A witness is in neither where it does not quote; `witStart` and `witEnd` show where what it quotes begins and ends.
 */
export function renderTei(collation: Collation): string {
  const { base, witnesses, rows } = collation
  const names = distinctNames(witnesses.map(({ label }) => label))
  const sources =
    names.length === 0
      ? element('p', {}, ['No witnesses.'])
      : element('listWit', {}, onLines(5, ...names.map((name, i) => element('witness', { 'xml:id': idOf(i) }, [name]))))
  const header = element(
    'teiHeader',
    {},
    onLines(
      2,
      element(
        'fileDesc',
        {},
        onLines(
          3,
          element('titleStmt', {}, [element('title', {}, [`Collation with ${base.label}`])]),
          element('publicationStmt', {}, [element('p', {}, ['Made by verbatim.'])]),
          element('sourceDesc', {}, onLines(4, sources)),
        ),
      ),
      element(
        'encodingDesc',
        {},
        onLines(3, element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' })),
      ),
    ),
  )
  const body = element('body', {}, onLines(3, element('p', {}, apparatus(rows, bounds(collation)))))
  const text = element('text', {}, onLines(2, body))
  return xmlDocument(element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, onLines(1, header, text)))
}

/** Nodes on lines of their own, within an element where white space means nothing. */
function onLines(depth: number, ...nodes: readonly XmlNode[]): XmlNode[] {
  const line = (indent: number): string => `\n${'  '.repeat(indent)}`
  return [...nodes.flatMap((node) => [line(depth), node]), line(depth - 1)]
}

interface Bounds {
  readonly first: number
  readonly last: number
}

/** For each witness the first and the last row that it quotes. */
function bounds({ witnesses, rows }: Collation): Bounds[] {
  return witnesses.map((_, column) => {
    const isQuoted = ({ cells }: Row): boolean => cells[column]!.kind !== 'outside'
    return { first: rows.findIndex(isQuoted), last: rows.findLastIndex(isQuoted) }
  })
}

/** The base as running text, with an entry of the apparatus in place of each row that needs one. */
function apparatus(rows: readonly Row[], bounds: readonly Bounds[]): XmlNode[] {
  const last = rows.length - 1
  return rows.flatMap((row, number) => {
    const starts = bounds.flatMap(({ first }, i) => (first === number && number > 0 ? i : []))
    const ends = bounds.flatMap(({ last: end }, i) => (end === number && number < last ? i : []))
    const follows = number > 0 && row.base.start > rows[number - 1]!.base.end
    return [...(follows ? [' '] : []), entry(row, starts, ends)]
  })
}

interface Reading {
  readonly kind: string
  readonly text: string
  readonly witnesses: number[]
}

/** @param starts the witnesses that begin in this row; @param ends those that end in it */
function entry({ base, cells }: Row, starts: readonly number[], ends: readonly number[]): XmlNode {
  const readings = new Map<string, Reading>()
  cells.forEach(({ kind, text }, i) => {
    if (kind === 'outside') return
    const key = `${kind}\n${text}`
    const reading = readings.get(key) ?? { kind, text, witnesses: [] }
    reading.witnesses.push(i)
    readings.set(key, reading)
  })
  const isLemma = ({ kind, text }: Reading): boolean => kind === 'same' && spaced(text) === spaced(base.text)
  const [lemmas, others] = [true, false].map((lemma) => [...readings.values()].filter((one) => isLemma(one) === lemma))
  if (others!.length === 0 && starts.length === 0 && ends.length === 0) return base.text
  const content = (text: string, witnesses: readonly number[]): XmlNode[] => [
    ...bound('witStart', witnesses, starts),
    ...(text === '' ? [] : [text]),
    ...bound('witEnd', witnesses, ends),
  ]
  const agreeing = lemmas!.flatMap(({ witnesses }) => witnesses).sort((a, b) => a - b)
  return element('app', {}, [
    element('lem', wit(agreeing), content(base.text, agreeing)),
    ...others!.map(({ kind, text, witnesses }) =>
      element('rdg', { ...wit(witnesses), type: kind }, content(text, witnesses)),
    ),
  ])
}

/** Marks that some witnesses of a reading begin, or end, in it. */
function bound(name: 'witStart' | 'witEnd', witnesses: readonly number[], bounded: readonly number[]): XmlNode[] {
  const these = witnesses.filter((i) => bounded.includes(i))
  return these.length === 0 ? [] : [element(name, wit(these))]
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ')
const idOf = (witness: number): string => `w${witness + 1}`
const wit = (witnesses: readonly number[]): Record<string, string> =>
  witnesses.length === 0 ? {} : { wit: witnesses.map((i) => `#${idOf(i)}`).join(' ') }
