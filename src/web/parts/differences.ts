import { kindNames } from '../../rendering/index.ts'
import type { DifferenceKind, Segment } from '../../variants/index.ts'
import { html, type Html, type Part } from '../html.ts'
import { count } from '../words.ts'

/** A segment as an answer in JSON has it. */
export type ComparedSegment = Pick<Segment, 'kind' | 'base' | 'other' | 'changes'>

const names: Readonly<Record<DifferenceKind, string>> = {
  ...kindNames,
  'cut-head': 'not quoted, before',
  'cut-tail': 'not quoted, after',
}

/**
 * A wording as it is printed, with what differs from the base marked in the run of the text, by colour and by form.
 * Words that it leaves out stand struck through where they are missing.
 */
export function markedWording(text: string, segments: readonly ComparedSegment[]): Part {
  const points = Array.from(text)
  const parts: Part[] = []
  let at = 0
  for (const segment of [...segments].sort((a, b) => placeOf(a) - placeOf(b))) {
    const { end } = segment.other
    const start = Math.min(placeOf(segment), points.length)
    if (start > at) parts.push(points.slice(at, start).join(''))
    at = Math.max(at, end)
    if (segment.kind === 'same') parts.push(segment.other.text)
    else if (start < end) parts.push(printedDifference(segment, segment.kind))
    else parts.push(touches(points[start - 1]) && ' ', missing(segment, segment.kind), touches(points[start]) && ' ')
  }
  return [...parts, points.slice(at).join('')]
}

/** Where a segment stands in the wording: what is not quoted of the end comes after the last mark. */
const placeOf = ({ kind, other }: ComparedSegment): number => (kind === 'cut-tail' ? Infinity : other.start)

/** Whether words that are put beside a character need a space. */
const touches = (point: string | undefined): boolean => point !== undefined && /[\p{L}\p{N}.,;:!?]/u.test(point)

/** Words of the base for which nothing is printed. */
function missing({ base, changes }: ComparedSegment, kind: DifferenceKind): Part {
  if (kind === 'cut-head' || kind === 'cut-tail')
    return html`<span class="d cut" title="${names[kind]}">${cutText(base.text, kind)}</span>`
  return html`${before(kind)}<del class="d ${kind}" title="${names[kind]}">${base.text}</del>${flags(changes)}${after}`
}

const exchanged: ReadonlySet<DifferenceKind> = new Set(['substitution', 'insertion', 'transposition'])
const typographic: ReadonlySet<DifferenceKind> = new Set(['marks', 'case', 'punctuation', 'spelling'])

/** What is printed where the base has something else, or nothing. */
function printedDifference({ base, other, changes }: ComparedSegment, kind: DifferenceKind): Part {
  if (typographic.has(kind)) {
    const instead = base.text === '' ? 'nothing' : `“${base.text}”`
    return html`<ins class="d ${kind}" title="${names[kind]}; the fullest wording has ${instead}">${other.text}</ins>`
  }
  const printed = html`<ins class="d ${kind}" title="${names[kind]}">${other.text}</ins>`
  const instead = base.text !== '' && html`<del class="d ${kind}">${base.text}</del>`
  const both =
    kind === 'marked-omission'
      ? [printed, ' ', instead]
      : exchanged.has(kind) && instead
        ? [instead, ' ', printed]
        : printed
  return [before(kind), both, flags(changes), after]
}

// What a reader hears in the place of colour and form.
const before = (kind: DifferenceKind): Html => html`<span class="sr">(${names[kind]}: </span>`
const after = html`<span class="sr">)</span>`

const flags = (changes: ComparedSegment['changes']): Part =>
  changes.map((change) => html`<small class="flag">${change}</small>`)

const shownOfCut = 90

/** What lies outside a quotation: all of it, or the words next to the quotation and how many more there are. */
function cutText(text: string, kind: 'cut-head' | 'cut-tail'): Part {
  if (text.length <= 1.5 * shownOfCut) return text
  const words = text.split(/\s+/u)
  if (kind === 'cut-head') words.reverse()
  let shown = 0
  for (let length = 0; length < shownOfCut; shown++) length += words[shown]!.length + 1
  const near = words.slice(0, shown)
  const more = `[${count(words.length - shown, 'word')}]`
  return kind === 'cut-head' ? `${more} … ${near.reverse().join(' ')}` : `${near.join(' ')} … ${more}`
}

/** What the marks in some wordings mean: those that occur, the gravest first. */
export function legend(segments: readonly ComparedSegment[]): Html | false {
  const found = new Set<string>(segments.map(({ kind }) => kind))
  const entries = samples.filter(([kinds]) => kinds.some((kind) => found.has(kind)))
  return (
    entries.length > 0 &&
    html`<dl class="legend">${entries.map(([kinds, sample, meaning]) => html`<div><dt>${sample(kinds[0]!)}</dt><dd>${meaning}</dd></div>`)}</dl>`
  )
}

type Sample = readonly [kinds: readonly DifferenceKind[], sample: (kind: DifferenceKind) => Html, meaning: string]

const samples: readonly Sample[] = [
  [['unmarked-omission'], (kind) => html`<del class="d ${kind}">words</del>`, 'left out without a mark'],
  [
    ['substitution'],
    (kind) => html`<del class="d ${kind}">words</del> <ins class="d ${kind}">others</ins>`,
    'other words',
  ],
  [['addition'], (kind) => html`<ins class="d ${kind}">words</ins>`, 'added words'],
  [['transposition'], (kind) => html`<ins class="d ${kind}">words</ins>`, 'moved words'],
  [
    ['marked-omission'],
    (kind) => html`<ins class="d ${kind}">…</ins> <del class="d ${kind}">words</del>`,
    'left out, and marked so',
  ],
  [['insertion'], (kind) => html`<ins class="d ${kind}">[words]</ins>`, 'put in, in brackets'],
  [
    ['restoration', 'extension'],
    (kind) => html`<ins class="d ${kind}">words</ins>`,
    'more than the fullest wording has here',
  ],
  [
    ['marks', 'case', 'punctuation', 'spelling'],
    (kind) => html`<ins class="d ${kind}">Words</ins>`,
    'other typography: point at it',
  ],
  [['cut-head', 'cut-tail'], () => html`<span class="d cut">words</span>`, 'not quoted'],
]
