import { compareText } from '../../text/order.ts'
import { areApart } from '../clusters/utterances.ts'
import { prepareWording } from '../wordings/wording.ts'
import type { ToldDays } from '../clusters/utterances.ts'
import type { Wording } from '../wordings/wording.ts'
import { daysBetween, momentOf } from './moments.ts'
import { isGeneric, mayBeOne, overlapping, areOfOneOccasion } from './neighbours.ts'
import type { NeighbouringQuotation, DatedQuote } from './neighbours.ts'
import { piecesOf } from './pieces.ts'
import { pieceSeparator } from './statement.ts'
import type { Piece, PrintedQuote, Printing, Statement } from './statement.ts'

/**
 * Gathers the quotes of one occasion into statements. Two quotes of one speaker are neighbours where their words
 * overlap, or where articles print them side by side with the medium named at one of them. Neighbours that came up on
 * one day are joined, those most often printed side by side first, as long as no two are known to come through
 * different media. A group that came up a day or two later is added to the group before it in which it has most
 * neighbours. A quote without neighbours is a statement of its own if its medium is known, or when it was said and to whom, or if its text is put
 * together from printings that overlap. A pure function of the set: the order of the input never shows. How far apart
 * in time quotes can affect each other is in `moments`.
 * @param prepare as `prepareWording`, where wordings are prepared already
 */
export function gatherStatements(
  quotes: Iterable<PrintedQuote>,
  prepare: (text: string) => Wording = prepareWording,
): Statement[] {
  const known = new Map(Array.from(quotes, (quote) => [quote.id, quoteOf(quote, prepare)]))
  const pairs = neighbouringPairs(known)
  const groups = follow(joinDays(known, pairs), pairs)
  return groups
    .flatMap((group) => statementOf(group, prepare) ?? [])
    .sort((a, b) => compareText(a.quotes[0]!, b.quotes[0]!))
}

/** The commonest of some media; one with a generic name only where there is no other. */
function mediumOf(media: readonly (string | null)[]): string | null {
  return commonest(media.filter((medium) => medium !== null && !isGeneric(medium))) ?? commonest(media)
}

/** The commonest value, or null where all are null; of equally common ones the first as text. */
export function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Array.from(counts).sort(([a, times], [b, others]) => others - times || compareText(a, b))[0]?.[0] ?? null
}

interface Quote extends DatedQuote {
  readonly medium: string | null
  readonly wording: Wording
  readonly printings: readonly Printing[]
}

function quoteOf({ id, speaker, text, printings }: PrintedQuote, prepare: (text: string) => Wording): Quote {
  const medium = mediumOf(printings.map((printing) => printing.medium))
  return { id, speaker, medium, wording: prepare(text), moment: momentOf(printings), printings }
}

interface Pair {
  readonly one: Quote
  readonly other: Quote
  /** How many articles print them side by side; infinite where their words overlap. */
  readonly articles: number
}

function neighbouringPairs(quotes: ReadonlyMap<string, Quote>): Pair[] {
  const articles = new Map<string, Set<string>>()
  for (const [one, other] of sideBySide(quotes.values())) {
    const key = JSON.stringify([one.quote.id, other.quote.id].sort(compareText))
    articles.set(key, (articles.get(key) ?? new Set()).add(one.article))
  }
  const counts = new Map(Array.from(articles, ([key, found]) => [key, found.size]))
  for (const pair of overlapping([...quotes.values()])) counts.set(JSON.stringify(pair), Infinity)
  return Array.from(counts, ([key, count]): Pair => {
    const [one, other] = (JSON.parse(key) as string[]).map((id) => quotes.get(id)!) as [Quote, Quote]
    return { one, other, articles: count }
  }).sort((a, b) =>
    b.articles === a.articles
      ? compareText(a.one.id, b.one.id) || compareText(a.other.id, b.other.id)
      : b.articles - a.articles,
  )
}

function* sideBySide(quotes: Iterable<Quote>): Generator<readonly [NeighbouringQuotation, NeighbouringQuotation]> {
  const printed = Array.from(quotes).flatMap((quote) =>
    quote.printings.map((printing): NeighbouringQuotation => ({ ...printing, quote })),
  )
  for (const inArticle of Map.groupBy(printed, ({ article }) => article).values()) {
    inArticle.sort((a, b) => a.place - b.place)
    for (const [i, next] of inArticle.entries()) {
      const before = inArticle[i - 1]
      if (before && areOfOneOccasion(before, next)) yield [before, next]
    }
  }
}

/** Quotes that came up at one moment and are of one occasion. */
interface Group {
  readonly moment: string
  readonly medium: string | null
  readonly quotes: readonly Quote[]
}

function joinDays(quotes: ReadonlyMap<string, Quote>, pairs: readonly Pair[]): Map<string, Group> {
  const groups = new Map(Array.from(quotes.values(), (quote) => [quote.id, [quote]]))
  for (const { one, other } of pairs) {
    const [a, b] = [groups.get(one.id)!, groups.get(other.id)!]
    if (one.moment !== other.moment || a === b || !mayJoin(a, b)) continue
    const joined = [...a, ...b]
    for (const { id } of joined) groups.set(id, joined)
  }
  const described = new Map(
    Array.from(new Set(groups.values()), (some): [Quote[], Group] => [
      some,
      { moment: some[0]!.moment, medium: mediumOf(some.map(({ medium }) => medium)), quotes: some },
    ]),
  )
  return new Map(Array.from(groups, ([id, some]) => [id, described.get(some)!]))
}

function mayJoin(a: readonly Quote[], b: readonly Quote[]): boolean {
  if (!mayBeOne([...a, ...b].map(({ medium }) => medium))) return false
  const [one, other] = [toldBounds(a), toldBounds(b)]
  return one === null || other === null || !(areApart(one, other) || areApart(other, one))
}

/** Of the times told at some quotes, the earliest end and the latest beginning; null where none is told. */
function toldBounds(quotes: readonly Quote[]): ToldDays | null {
  const told = quotes.flatMap(({ printings }) => printings.flatMap(({ told }) => told ?? []))
  return told.reduce<ToldDays | null>(
    (bounds, { from, to }) =>
      bounds === null
        ? { from, to }
        : { from: from > bounds.from ? from : bounds.from, to: to < bounds.to ? to : bounds.to },
    null,
  )
}

/** Adds each group to the earlier one in which it has most neighbours, among those that are not added to another. */
function follow(groupOf: ReadonlyMap<string, Group>, pairs: readonly Pair[]): Quote[][] {
  const earlier = new Map<Group, Map<Group, number>>()
  for (const { one, other, articles } of pairs) {
    const [a, b] = [groupOf.get(one.id)!, groupOf.get(other.id)!]
    const [before, after] = a.moment < b.moment ? [a, b] : [b, a]
    if (before.moment === after.moment || !mayFollow(before, after)) continue
    const some = earlier.get(after) ?? new Map<Group, number>()
    earlier.set(after, some.set(before, (some.get(before) ?? 0) + articles))
  }
  const first = ({ quotes }: Group): string => quotes.map(({ id }) => id).sort(compareText)[0]!
  const joined = new Map(Array.from(new Set(groupOf.values()), (group) => [group, [...group.quotes]]))
  for (const [after, some] of earlier) {
    const [best] = Array.from(some)
      .filter(([group]) => !earlier.has(group))
      .sort(
        ([a, times], [b, others]) =>
          (times === others
            ? daysBetween(a.moment, after.moment) - daysBetween(b.moment, after.moment)
            : others - times) || compareText(first(a), first(b)),
      )
    if (!best) continue
    joined.get(best[0])!.push(...after.quotes)
    joined.delete(after)
  }
  return [...joined.values()]
}

function mayFollow(before: Group, after: Group): boolean {
  if (before.medium === null) return false
  return after.medium === null || after.medium === before.medium || isGeneric(after.medium)
}

/** Whether no outlet prints all of a piece: one prints its beginning, and another its end. */
const isPutTogether = ({ sources }: Piece): boolean => new Set(sources.map(({ id }) => id)).size > 1

/** Whether an article says when the words were said and to whom. */
const tellsOccasion = ({ printings }: Quote): boolean =>
  printings.some(({ told, addressee }) => told && addressee !== null && addressee !== undefined)

function statementOf(quotes: readonly Quote[], prepare: (text: string) => Wording): Statement | null {
  const { speaker } = quotes[0]!
  const medium = mediumOf(quotes.map((quote) => quote.medium))
  if (speaker === null) return null
  const printings = quotes.flatMap((quote) => quote.printings)
  // A single text is put together from no others.
  const isSingle = printings.every(({ text }) => text === printings[0]!.text)
  if (medium === null && isSingle && !quotes.some(tellsOccasion)) return null
  const pieces = piecesOf(
    printings,
    quotes.map(({ wording }) => wording.text),
    prepare,
  )
  if (medium === null && !pieces.some(isPutTogether) && !quotes.some(tellsOccasion)) return null
  const [fullest] = [...quotes].sort((a, b) => b.wording.weight - a.wording.weight || compareText(a.id, b.id))
  return {
    fullest: fullest!.id,
    speaker,
    medium,
    day: quotes.flatMap(({ moment }) => (daysBetween(moment, moment) === 0 ? moment : [])).sort(compareText)[0] ?? null,
    quotes: quotes.map(({ id }) => id).sort(compareText),
    pieces,
    text: pieces.map(({ text }) => text).join(pieceSeparator),
  }
}
