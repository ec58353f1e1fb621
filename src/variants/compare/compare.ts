import { foldText } from '../../text/fold.ts'
import type { FoldedText, Unit } from '../../text/fold.ts'
import { dashClass, markLikeClass } from '../../text/marks.ts'
import type { TextSpan } from '../../text/span.ts'
import { align, fillGaps } from '../wordings/align.ts'
import type { Pair } from '../wordings/align.ts'
import { alignedBlocks, withUnaligned } from './blocks.ts'
import type { Block, Range } from './blocks.ts'
import { changesBetween } from './changes.ts'
import { TextByWord } from './text-by-word.ts'
import type { Change, Segment } from './segments.ts'
import { isContent } from '../wordings/weights.ts'
import { isColloquial, isMaskOf } from '../../text/spelling.ts'
import { withEqualCompounds } from '../wordings/compounds.ts'

/**
 * Compares a wording with the base, word by word, and keeps both as printed.
 *
 * The segments follow the base, and every word of both texts is in exactly one of them. Punctuation has segments of its
 * own and never stands in place of a word. A cut at the head or tail lies outside what the other quotes and is not an
 * omission. Offsets count code points.
 */
export function compareWordings(base: string | FoldedText, other: string | FoldedText): Segment[] {
  const a = typeof base === 'string' ? foldText(base) : base
  const b = typeof other === 'string' ? foldText(other) : other
  if (a.text === b.text && a.words.length > 0) return identical(a)
  const [one, two] = withEqualCompounds(a, b)
  return compareAligned(one, two, align(one, two))
}

/** A text beside itself: most quotes are printed once. */
function identical(text: FoldedText): Segment[] {
  const all = new TextByWord(text).span(0, text.words.length)
  return [{ kind: 'same', base: all, other: all, changes: [] }]
}

/** As `compareWordings`, from an alignment already at hand. */
function compareAligned(a: FoldedText, b: FoldedText, pairs: readonly Pair[]): Segment[] {
  return joinSame(new TextByWord(a), new TextByWord(b), segmentsOf(a, b, pairs))
}

/** As `compareWordings`, but equal words come one by one, without the punctuation between them that is equal too. */
export function compareWordByWord(base: FoldedText, other: FoldedText): Segment[] {
  const [a, b] = withEqualCompounds(base, other)
  return segmentsOf(a, b, align(a, b))
}

function segmentsOf(a: FoldedText, b: FoldedText, pairs: readonly Pair[]): Segment[] {
  const left = new TextByWord(a)
  const right = new TextByWord(b)
  const segments: Segment[] = []
  const blocks = withUnaligned(alignedBlocks(a, b, fillGaps(a, b, pairs)), a.words.length, b.words.length)
  blocks.forEach((block, i) => {
    if (!block.aligned) segments.push(...unalignedSegments(left, right, block))
    else {
      if (i === 0 || blocks[i - 1]!.aligned) segments.push(...punctuation(left, right, block))
      segments.push(...wordSegments(left, right, block))
    }
  })
  const last = blocks.at(-1)
  if (last?.aligned)
    segments.push(
      ...closing(left, right, { ...last, base: { from: last.base.to, to: 0 }, other: { from: last.other.to, to: 0 } }),
    )
  return transposed(a, b, segments)
}

/** The punctuation between two words that both sides print next to each other. */
function punctuation(left: TextByWord, right: TextByWord, block: Block): Segment[] {
  const base = left.punctuationBefore(block.base.from)
  const other = right.punctuationBefore(block.other.from)
  if (base.text === other.text) return []
  return [{ kind: foldMarks(base.text) === foldMarks(other.text) ? 'marks' : 'punctuation', base, other, changes: [] }]
}

/**
 * After a last word that both sides have, a comma or full stop belongs to the sentence that quotes, not to the words.
 */
function closing(left: TextByWord, right: TextByWord, block: Block): Segment[] {
  const withoutStop = ({ text }: TextSpan): string => text.replace(/[,.](?!.*[,.])/u, '')
  const same =
    withoutStop(left.punctuationBefore(block.base.from)) === withoutStop(right.punctuationBefore(block.other.from))
  return same ? [] : punctuation(left, right, block)
}

const recasedLetters = /\[(\p{L})\](?=\p{L})/gu
const markRuns = new RegExp(`[${markLikeClass}]+`, 'gu')
const dashRuns = new RegExp(String.raw`\s*(?:--+|[${dashClass}])\s*`, 'gu')

/** Writes quotation marks and apostrophes of any kind alike, and dashes, and the two forms of the ellipsis. */
function foldMarks(text: string): string {
  return text
    .replace(recasedLetters, '$1')
    .replace(markRuns, "'")
    .replace(dashRuns, '-')
    .replace(/…|\.\s?\.\s?\./gu, '…')
    .replace(/\s+/gu, '')
}

function wordSegments(left: TextByWord, right: TextByWord, block: Block): Segment[] {
  const base = left.span(block.base.from, block.base.to)
  const other = right.span(block.other.from, block.other.to)
  const tidied = base.text !== other.text && isColloquial(base.text) !== isColloquial(other.text)
  if (block.whole && !tidied) return [{ kind: printedDifference(base.text, other.text), base, other, changes: [] }]
  return [{ kind: 'substitution', base, other, changes: changesIn(left, right, block) }]
}

function printedDifference(base: string, other: string): Segment['kind'] {
  if (base === other) return 'same'
  const marks = (text: string): string => foldMarks(text.normalize('NFC'))
  if (marks(base) === marks(other)) return 'marks'
  return marks(base).toLowerCase() === marks(other).toLowerCase() ? 'case' : 'spelling'
}

function changesIn(left: TextByWord, right: TextByWord, { base, other }: Block): Change[] {
  return changesBetween(left.text, base.from, base.to, right.text, other.from, other.to)
}

function unalignedSegments(left: TextByWord, right: TextByWord, block: Block): Segment[] {
  const { base, other } = block
  const marked = right.ellipsisAt(other.from, other.to)
  const atHead = other.from === 0
  const atTail = other.to === right.text.words.length
  const changes = changesIn(left, right, block)
  const baseSpan = left.span(base.from, base.to)
  const editedInBase = left.text.words.slice(base.from, base.to).every((word) => word.bracketed)
  if (other.from === other.to) {
    if (editedInBase)
      return [{ kind: 'restoration', base: baseSpan, other: right.span(other.from, other.from), changes }]
    if (
      (atHead || atTail) &&
      !marked &&
      isRepetition(left.text, base, atHead ? base.to : base.from - (base.to - base.from))
    )
      return [{ kind: 'unmarked-omission', base: baseSpan, other: right.span(other.from, other.from), changes }]
    if (atHead) return [{ kind: 'cut-head', base: baseSpan, other: right.span(0, 0), changes: [] }]
    if (atTail) return [{ kind: 'cut-tail', base: baseSpan, other: right.span(other.from, other.from), changes: [] }]
    return [
      {
        kind: marked ? 'marked-omission' : 'unmarked-omission',
        base: baseSpan,
        other: marked ?? right.span(other.from, other.from),
        changes,
      },
    ]
  }
  const otherSpan = right.span(other.from, other.to)
  const bracketed = right.text.words.slice(other.from, other.to).every((word) => word.bracketed)
  if (base.from === base.to) {
    const kind = bracketed ? 'insertion' : addedKind(left, right, block)
    return [
      {
        kind,
        base: baseSpan,
        other: otherSpan,
        changes: kind === 'extension' || kind === 'restoration' ? [] : changes,
      },
    ]
  }
  if (editedInBase && !bracketed) return [{ kind: 'restoration', base: baseSpan, other: otherSpan, changes: [] }]
  if (base.to - base.from === 1 && other.to - other.from === 1 && isMaskOf(baseSpan.text, otherSpan.text))
    return [{ kind: 'spelling', base: baseSpan, other: otherSpan, changes: [] }]
  if (!bracketed) return marked ? substitutionBeside(marked, left, right, block) : substitution(left, right, block)
  // An ellipsis between bracketed words is part of what was put in.
  const within = marked && marked.start > otherSpan.start && marked.end < otherSpan.end
  if (!marked || within) return [{ kind: 'insertion', base: baseSpan, other: otherSpan, changes }]
  // "We [the board] … lost": words were put in, and others left out.
  const omission: Segment = { kind: 'marked-omission', base: baseSpan, other: marked, changes }
  const insertionAt = (word: number): Segment => ({
    kind: 'insertion',
    base: left.span(word, word),
    other: otherSpan,
    changes: [],
  })
  return marked.start < otherSpan.start ? [omission, insertionAt(base.to)] : [insertionAt(base.from), omission]
}

/** Words that only the other prints, where neither shows an insertion. */
function addedKind(left: TextByWord, right: TextByWord, { base, other }: Block): 'addition' | Beyond {
  if (left.ellipsisAt(base.from, base.to)) return 'restoration'
  const atHead = base.from === 0 && other.from === 0
  const atTail = base.to === left.text.words.length && other.to === right.text.words.length
  return (atHead || atTail) && hasOtherWords(right.text, other, left.text) ? 'extension' : 'addition'
}

/** Whether a range of words has any that the base does not have somewhere: else they may only have been moved. */
function hasOtherWords({ units }: FoldedText, { from, to }: { from: number; to: number }, base: FoldedText): boolean {
  const known = new Set(base.units.map(({ key }) => key))
  return units.some(({ key, first, last }) => first >= from && last < to && !known.has(key))
}

type Beyond = 'restoration' | 'extension'

/** A speaker says a word or two again; a longer stretch that comes twice is quoted from one of its places. */
const mostRepeated = 2

/** Whether the words of a range are printed again from another word on: "No, no". */
function isRepetition({ words }: FoldedText, { from, to }: { from: number; to: number }, again: number): boolean {
  const wordAt = (word: number): string | undefined => words[word]?.text.toLowerCase()
  for (let word = from; word < to; word++) if (wordAt(word) !== wordAt(again + word - from)) return false
  return to > from && to - from <= mostRepeated
}

/** Beside an ellipsis the other replaces only as many words as it prints: the rest of the base's are left out. */
function substitutionBeside(ellipsis: TextSpan, left: TextByWord, right: TextByWord, block: Block): Segment[] {
  const { base, other } = block
  const spare = base.to - base.from - (other.to - other.from)
  const printed = right.span(other.from, other.to)
  const [atStart, atEnd] = [ellipsis.end <= printed.start, ellipsis.start >= printed.end]
  const isEdge = other.from === 0 || other.to === right.text.words.length
  if (spare <= 0 || isEdge || atStart === atEnd) return substitution(left, right, block)
  const [omitted, replaced] = parted(base, spare, atStart)
  const changes = changesBetween(left.text, omitted.from, omitted.to, right.text, other.from, other.from)
  const omission: Segment = {
    kind: 'marked-omission',
    base: left.span(omitted.from, omitted.to),
    other: ellipsis,
    changes,
  }
  const rest = substitution(left, right, { ...block, base: replaced })
  return atStart ? [omission, ...rest] : [...rest, omission]
}

/** At its head or tail the other replaces only as many words as it prints: the rest of the base's lie outside. */
function substitution(left: TextByWord, right: TextByWord, { base, other, ...block }: Block): Segment[] {
  const spare = base.to - base.from - (other.to - other.from)
  const [atHead, atTail] = [other.from === 0, other.to === right.text.words.length]
  if (spare > 0 && atHead !== atTail) {
    const [outside, replaced] = parted(base, spare, atHead)
    const at = atHead ? 0 : other.to
    const cut: Segment = {
      kind: atHead ? 'cut-head' : 'cut-tail',
      base: left.span(outside.from, outside.to),
      other: right.span(at, at),
      changes: [],
    }
    const rest = substitution(left, right, { ...block, base: replaced, other })
    return atHead ? [cut, ...rest] : [...rest, cut]
  }
  const changes = changesIn(left, right, { ...block, base, other })
  return [
    { kind: 'substitution', base: left.span(base.from, base.to), other: right.span(other.from, other.to), changes },
  ]
}

/** So many units at the start of a stretch, or else at its end, and the rest of it. */
function parted({ from, to }: Range, many: number, atStart: boolean): readonly [Range, Range] {
  const middle = atStart ? from + many : to - many
  const [before, after] = [
    { from, to: middle },
    { from: middle, to },
  ]
  return atStart ? [before, after] : [after, before]
}

/** Words left out at one place and printed at another. */
function transposed(a: FoldedText, b: FoldedText, segments: readonly Segment[]): Segment[] {
  const added = new Map<string, number[]>()
  segments.forEach((segment, i) => {
    if (segment.kind !== 'addition' && segment.kind !== 'extension') return
    const key = contentKey(b, segment.other)
    if (key) added.set(key, [...(added.get(key) ?? []), i])
  })
  const moved = new Set<number>()
  segments.forEach((segment, i) => {
    if (segment.kind !== 'unmarked-omission' && segment.kind !== 'cut-head' && segment.kind !== 'cut-tail') return
    const partner = added.get(contentKey(a, segment.base))?.shift()
    if (partner !== undefined) moved.add(i).add(partner)
  })
  return segments.map((segment, i) => (moved.has(i) ? { ...segment, kind: 'transposition', changes: [] } : segment))
}

/** The units within a span as text; empty where none of them carries content. */
function contentKey(text: FoldedText, span: { start: number; end: number }): string {
  const inside = (unit: Unit): boolean =>
    text.words[unit.first]!.start >= span.start && text.words[unit.last]!.end <= span.end
  const keys = text.units.filter(inside).map((unit) => unit.key)
  return keys.some(isContent) ? keys.join(' ') : ''
}

/** Joins neighbouring segments that are the same, with what is printed between them. */
function joinSame(left: TextByWord, right: TextByWord, segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last?.kind === 'same' && segment.kind === 'same') {
      const base = left.slice(last.base.start, segment.base.end)
      joined[joined.length - 1] = { ...last, base, other: right.slice(last.other.start, segment.other.end) }
    } else joined.push(segment)
  }
  return joined
}
