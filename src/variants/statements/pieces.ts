import { compareText } from '../../text/order.ts'
import { align } from '../wordings/align.ts'
import type { Pair } from '../wordings/align.ts'
import { prepareWording } from '../wordings/wording.ts'
import type { Wording } from '../wordings/wording.ts'
import { TextByWord } from '../compare/text-by-word.ts'
import { weightOfAll } from '../wordings/weights.ts'
import type { Piece, Printing } from './statement.ts'

/** Two wordings overlap where the last words of one are the first of the other: this many in a row, of this weight. */
const overlapWords = 3
const overlapWeight = 1.5
/** A wording adds nothing to a piece that has this share of it. */
const containedShare = 0.5

/** A piece while it is put together, with the printings that are in it. */
interface GrowingPiece {
  readonly wording: Wording
  /** Its folded words, with a space before and after each. */
  readonly keys: string
  readonly sources: Piece['sources']
  readonly printings: readonly Printing[]
}

/**
 * Puts the pieces of a statement together from its printings, the fullest first, and of equally full ones the least
 * interrupted first. Where the end of one is the beginning of another, they become one piece. An edited wording adds
 * nothing. The pieces come in the order in which most articles print them. The order of the printings does not matter.
 * @param representatives wordings that others match: they come before a fuller one that a single outlet may have edited
 * @param prepare as `prepareWording`, where wordings are prepared already
 */
export function piecesOf(
  printings: readonly Printing[],
  representatives: readonly string[] = [],
  prepare: (text: string) => Wording = prepareWording,
): Piece[] {
  const agreed = new Set(representatives.map((text) => prepare(text).identity))
  const wordings = fullTexts(printings)
    .map(([text, copies]) => {
      const own = copies.filter((copy) => copy.text === text).sort((a, b) => compareText(a.id, b.id))
      const wording = prepare(text)
      const sources = [{ id: own[0]!.id, start: 0, end: Array.from(text).length }]
      return {
        wording,
        keys: keysOf(wording),
        printings: copies,
        sources,
        parts: Math.min(...own.map(({ parts }) => parts)),
      }
    })
    .sort(
      (a, b) =>
        Number(agreed.has(b.wording.identity)) - Number(agreed.has(a.wording.identity)) ||
        b.wording.weight - a.wording.weight ||
        a.parts - b.parts ||
        compareText(a.wording.text, b.wording.text),
    )
  let pieces: GrowingPiece[] = []
  for (const wording of wordings) pieces = addWording(pieces, wording)
  return inOrder(pieces).map(({ wording: { text }, sources }) => ({ text, sources }))
}

/**
 * The texts that are not part of another, letter by letter, each with its printings and those of its parts. Shorter
 * cuts then need no comparison.
 */
function fullTexts(printings: readonly Printing[]): (readonly [string, readonly Printing[]])[] {
  const texts = Array.from(Map.groupBy(printings, ({ text }) => text)).sort(
    ([a], [b]) => b.length - a.length || compareText(a, b),
  )
  const full: [string, Printing[]][] = []
  for (const [text, copies] of texts) {
    const whole = full.find(([longer]) => hasAsWords(longer, text))
    if (whole) whole[1].push(...copies)
    else full.push([text, copies])
  }
  return full
}

function hasAsWords(longer: string, text: string): boolean {
  const at = longer.indexOf(text)
  return (
    at >= 0 &&
    text !== '' &&
    !/[\p{L}\p{M}\p{N}]{2}/u.test(longer.slice(Math.max(0, at - 1), at + 1)) &&
    !/^[\p{L}\p{M}\p{N}]{2}/u.test(longer.slice(at + text.length - 1))
  )
}

/** Adds a wording to the pieces: it may be in one already, lengthen one, join two, or be a new one. */
function addWording(pieces: readonly GrowingPiece[], wording: GrowingPiece): GrowingPiece[] {
  const whole = pieces.find(({ keys }) => keys.includes(wording.keys))
  if (whole) return addPrintings(pieces, whole, wording)
  for (const piece of pieces) {
    const longer = joined(piece, wording) ?? joined(wording, piece)
    if (longer)
      return addWording(
        pieces.filter((other) => other !== piece),
        longer,
      )
  }
  const holding = pieces.find((piece) => holds(piece.wording, wording.wording))
  if (!holding) return [...pieces, wording]
  return addPrintings(pieces, holding, wording)
}

function addPrintings(
  pieces: readonly GrowingPiece[],
  holding: GrowingPiece,
  { printings }: GrowingPiece,
): GrowingPiece[] {
  return pieces.map((piece) =>
    piece === holding ? { ...piece, printings: [...piece.printings, ...printings] } : piece,
  )
}

const keysOf = ({ units }: Wording): string => ` ${units.map(({ key }) => key).join(' ')} `

function holds(piece: Wording, wording: Wording): boolean {
  const shared = weightOfAll(align(piece, wording).map(([i]) => piece.units[i]!))
  return shared >= containedShare * wording.weight
}

/** Whether one wording ends in the words with which the other begins, or the other way round. */
export function overlap(a: Wording, b: Wording): boolean {
  return endsAsBegins(a, b) || endsAsBegins(b, a)
}

function endsAsBegins(first: Wording, second: Wording): boolean {
  const most = Math.min(first.units.length, second.units.length) - 1
  for (let length = most; length >= overlapWords; length--) {
    const end = first.units.slice(-length)
    if (end.every(({ key }, i) => key === second.units[i]!.key) && weightOfAll(end) >= overlapWeight) return true
  }
  return false
}

/** Whether the first ends in words with which the second begins and goes on. */
function dovetails(first: Wording, second: Wording, pairs: readonly Pair[]): boolean {
  const [i, j] = pairs.at(-1) ?? [-1, -1]
  if (
    i !== first.units.length - 1 ||
    j === second.units.length - 1 ||
    second.units[j]!.last === second.units[j + 1]!.last
  )
    return false
  let run = 1
  while (run < pairs.length && pairs.at(-1 - run)![0] === i - run && pairs.at(-1 - run)![1] === j - run) run++
  return run >= overlapWords && weightOfAll(first.units.slice(i + 1 - run, i + 1)) >= overlapWeight
}

/**
 * The first up to its last word, then the second from the same word on. Null where they do not overlap like that, or
 * the second has all of the first.
 */
function joined(first: GrowingPiece, second: GrowingPiece): GrowingPiece | null {
  const pairs = align(first.wording, second.wording)
  if (!dovetails(first.wording, second.wording, pairs) || pairs[0]![1] > 0 || pairs[0]![0] === 0) return null
  const [, j] = pairs.at(-1)!
  const [before, after] = [new TextByWord(first.wording), new TextByWord(second.wording)]
  const end = first.wording.words.at(-1)!.end
  const start = second.wording.words[second.wording.units[j]!.last]!.end
  const wording = prepareWording(before.slice(0, end).text + after.slice(start, after.length).text)
  return {
    wording,
    keys: keysOf(wording),
    sources: [...cut(first.sources, 0, end), ...cut(second.sources, start, after.length)],
    printings: [...first.printings, ...second.printings],
  }
}

/** The sources of a stretch of a text, from those of the whole. */
function cut(sources: Piece['sources'], from: number, to: number): Piece['sources'] {
  let at = 0
  return sources.flatMap(({ id, start, end }) => {
    const begins = at
    at += end - start
    const [first, last] = [Math.max(from, begins), Math.min(to, at)]
    return first < last ? [{ id, start: start + first - begins, end: start + last - begins }] : []
  })
}

/** In the order in which most articles print them; the fuller first where that does not decide. */
function inOrder(pieces: readonly GrowingPiece[]): GrowingPiece[] {
  const before = (a: GrowingPiece, b: GrowingPiece): number => {
    const firsts = new Map<string, number>()
    for (const { article, place } of a.printings) firsts.set(article, Math.min(place, firsts.get(article) ?? Infinity))
    const votes = b.printings.map(({ article, place }) => Math.sign(place - (firsts.get(article) ?? place)))
    return votes.reduce((sum, vote) => sum + vote, 0)
  }
  const ranked = pieces.map((piece) => ({
    piece,
    wins: pieces.reduce((sum, other) => sum + (other === piece ? 0 : Math.sign(before(piece, other))), 0),
  }))
  return ranked
    .sort(
      (a, b) =>
        b.wins - a.wins ||
        b.piece.wording.weight - a.piece.wording.weight ||
        compareText(a.piece.wording.text, b.piece.wording.text),
    )
    .map(({ piece }) => piece)
}
