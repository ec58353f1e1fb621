import { fullestOf } from '../collation/collate.ts'
import { prepareWording } from '../match.ts'
import { compareText } from '../quote-index/printed.ts'
import { dayNumber } from '../quote-index/saying.ts'
import { overlap, piecesOf } from './pieces.ts'
import { gap } from './statement.ts'
import type { Printing, Statement } from './statement.ts'

/** Days within which words are taken to be of one occasion when nothing but their being printed together says so. */
const narrowTime = 2

/**
 * Gathers the quotes of one occasion into statements: quotes of one speaker, in a narrow time, of which no two are known to come through
 * different media, and whose words overlap or that articles print side by side with the medium named at one of them. What is printed side by side
 * most is joined first.
 * A quote without such company is a statement of its own where its medium is known. A function of the set: the order never shows.
 */
export function gatherStatements(printings: Iterable<Printing>): Statement[] {
  const quotes = quotesOf(printings)
  const groups = new Map(Array.from(quotes.values(), (quote) => [quote.id, [quote]]))
  for (const { one, other } of companions(quotes)) {
    const [a, b] = [groups.get(one)!, groups.get(other)!]
    if (a === b || !areOfOneOccasion([...a, ...b])) continue
    const joined = [...a, ...b]
    for (const { id } of joined) groups.set(id, joined)
  }
  return [...new Set(groups.values())]
    .flatMap((group) => statementOf(group) ?? [])
    .sort((a, b) => compareText(a.quotes[0]!, b.quotes[0]!))
}

/** Names that several media go by: they tell less than any other. */
const generic = new Set(['social media'])

function mediumOf(media: readonly (string | null)[]): string | null {
  return commonest(media.filter((medium) => medium !== null && !generic.has(medium))) ?? commonest(media)
}

/** False where two are known to be others. */
function mayBeOne(media: readonly (string | null)[]): boolean {
  return new Set(media.filter((medium) => medium !== null && !generic.has(medium))).size <= 1
}

interface Quote {
  readonly id: string
  readonly speaker: string | null
  readonly medium: string | null
  readonly day: string | null
  readonly printings: readonly Printing[]
}

function quotesOf(printings: Iterable<Printing>): Map<string, Quote> {
  const sorted = [...printings].sort((a, b) => compareText(a.article, b.article) || a.ordinal - b.ordinal || compareText(a.id, b.id))
  return new Map(Array.from(Map.groupBy(sorted, ({ quote }) => quote), ([id, some]) => [id, {
    id,
    speaker: commonest(some.map(({ speaker }) => speaker)),
    medium: mediumOf(some.map(({ medium }) => medium)),
    day: some.flatMap(({ day }) => day ?? []).sort()[0] ?? null,
    printings: some,
  }]))
}

function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Array.from(counts).sort(([a, times], [b, others]) => others - times || compareText(a, b))[0]?.[0] ?? null
}

interface Pair {
  readonly one: string
  readonly other: string
  readonly articles: number
}

/** Pairs of quotes that overlap, then those that articles print one after the other; what most articles do first. */
function companions(quotes: ReadonlyMap<string, Quote>): Pair[] {
  return [...overlapping(quotes), ...neighbours(quotes)]
}

function overlapping(quotes: ReadonlyMap<string, Quote>): Pair[] {
  const bySpeaker = Map.groupBy(quotes.values(), ({ speaker }) => speaker)
  bySpeaker.delete(null)
  return [...bySpeaker.values()].flatMap((some) => {
    const wordings = some.map(({ id, printings }) => ({ id, wording: prepareWording(fullestOf(printings.map(({ text }) => text))) }))
    wordings.sort((a, b) => compareText(a.id, b.id))
    return wordings.flatMap((one, i) => wordings.slice(i + 1).flatMap((other) =>
      overlap(one.wording, other.wording) ? [{ one: one.id, other: other.id, articles: Infinity }] : []))
  })
}

function neighbours(quotes: ReadonlyMap<string, Quote>): Pair[] {
  const all = [...quotes.values()].flatMap(({ printings }) => printings)
  const pairs = new Map<string, Pair>()
  for (const printed of Map.groupBy(all, ({ article }) => article).values()) {
    const inOrder = printed.sort((a, b) => a.ordinal - b.ordinal || compareText(a.id, b.id))
    const together = new Set<string>()
    inOrder.forEach((next, i) => {
      const before = inOrder[i - 1]
      if (!before || next.ordinal - before.ordinal > 1 || before.quote === next.quote || before.speaker === null || before.speaker !== next.speaker) return
      if (!mayBeOne([before.medium, next.medium])) return
      if ((before.medium ?? next.medium) === null) return
      together.add([before.quote, next.quote].sort(compareText).join('\n'))
    })
    for (const key of together) {
      const [one, other] = key.split('\n') as [string, string]
      pairs.set(key, { one, other, articles: (pairs.get(key)?.articles ?? 0) + 1 })
    }
  }
  return [...pairs.values()].sort((a, b) => b.articles - a.articles || compareText(a.one, b.one) || compareText(a.other, b.other))
}

function areOfOneOccasion(quotes: readonly Quote[]): boolean {
  const days = quotes.flatMap(({ day }) => dayNumber(day) ?? [])
  const media = quotes.map(({ medium }) => medium)
  const speakers = new Set(quotes.map(({ speaker }) => speaker))
  return speakers.size === 1 && mediumOf(media) !== null && mayBeOne(media) && (days.length === 0 || Math.max(...days) - Math.min(...days) <= narrowTime)
}

function statementOf(quotes: readonly Quote[]): Statement | null {
  const speaker = quotes[0]!.speaker
  const medium = mediumOf(quotes.map((quote) => quote.medium))
  if (speaker === null || medium === null) return null
  const pieces = piecesOf(quotes.flatMap(({ printings }) => printings))
  return {
    speaker, medium,
    day: quotes.flatMap(({ day }) => day ?? []).sort()[0] ?? null,
    quotes: quotes.map(({ id }) => id).sort(compareText),
    pieces,
    text: pieces.map(({ text }) => text).join(gap),
  }
}
