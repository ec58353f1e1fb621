import { cleanArticle, ownProseOf } from '../extract.ts'
import type { Quotation } from '../extract.ts'
import { eventWords, groupQuotations, matchWeights, toldDaysOf } from '../variants/index.ts'
import type { MatchWeights } from '../variants/index.ts'
import { speakerKey, comparedWords, contentWords, countShared } from '../names/index.ts'
import type { ReadArticle, LabelledArticle } from './labels.ts'
import type { Outcome } from './figures.ts'
import type { Judged, JudgedArticle } from './judge.ts'

/** The id of the quote of each marked quotation. */
export type Quotes = ReadonlyMap<Quotation, string>

/** Groups the marked quotations of all articles into quotes. */
export function quotesOf(read: readonly ReadArticle[], weights: MatchWeights = matchWeights): Quotes {
  const byId = new Map<string, Quotation>()
  const printed = read.flatMap(({ article, quotations: found }) =>
    found
      .filter(({ marked }) => marked)
      .map((quotation) => {
        const { parts, text, speaker, confidence, time } = quotation
        const id = `${article.id}:${parts[0]!.start}`
        byId.set(id, quotation)
        return {
          id,
          text,
          speaker: speakerKey(speaker && { name: speaker.name, named: speaker.named, confidence }),
          article: article.id,
          outlet: article.outlet,
          day: article.day,
          told: toldDaysOf(time),
        }
      }),
  )
  const articles = new Map(read.map(({ article }) => [article.id, article]))
  const wordsOf = (id: string): ReadonlySet<number> => proseWordsOf(articles.get(id)!)
  return new Map(
    groupQuotations(printed, weights, wordsOf).flatMap(({ representative, members }) =>
      members.map(({ id }) => [byId.get(id)!, representative] as const),
    ),
  )
}

/** What shows in an article's prose which event it is on; read once, since training groups the same articles again. */
function proseWordsOf(article: LabelledArticle): ReadonlySet<number> {
  const known = wordsOfArticles.get(article)
  if (known) return known
  const words = eventWords(ownProseOf(cleanArticle(article.text, article.title ?? undefined)).units)
  wordsOfArticles.set(article, words)
  return words
}

const wordsOfArticles = new WeakMap<LabelledArticle, ReadonlySet<number>>()

/** A labelled quotation that may be linked with those of other articles. */
interface Linkable {
  readonly article: LabelledArticle
  readonly judged: Judged
  readonly words: ReadonlySet<string>
  /** The id of its quote; null where it was not found. */
  readonly quote: string | null
}

/** Two quotations in different articles that are of one quote by the labels or by the quotes found. */
interface Link {
  readonly a: Linkable
  readonly b: Linkable
  readonly outcome: Outcome
}

/** How quotations were linked across outlets. */
export interface Links {
  /**
   * The pairs of quotations in different articles on one event that share a content word and are, or should be, in
   * one quote.
   */
  readonly links: readonly Link[]
  /** How many quotes have quotations of more than one event. */
  readonly groupsAcrossEvents: number
}

/** Compares quotes with the labels. */
export function linksOf(articles: readonly JudgedArticle[], quotes: Quotes): Links {
  const all = linkable(articles, quotes)
  const links: Link[] = []
  for (const event of Map.groupBy(all, ({ article }) => article.event).values()) {
    event.forEach((a, i) => {
      for (const b of event.slice(i + 1)) {
        const outcome = a.article === b.article || countShared(a.words, b.words) === 0 ? null : linkOutcome(a, b)
        if (outcome) links.push({ a, b, outcome })
      }
    })
  }
  const groups = Map.groupBy(
    all.filter(({ quote }) => quote !== null),
    ({ quote }) => quote,
  )
  const across = [...groups.values()].filter((group) => new Set(group.map(({ article }) => article.event)).size > 1)
  return { links, groupsAcrossEvents: across.length }
}

function linkable(articles: readonly JudgedArticle[], quotes: Quotes): Linkable[] {
  return articles.flatMap(({ article, judged }) =>
    judged
      .filter(({ label }) => label.speech)
      .map((one) => ({
        article,
        judged: one,
        words: contentWords(comparedWords(one.label.text)),
        quote: one.found && quotes.get(one.found.quotation)!,
      })),
  )
}

function linkOutcome(a: Linkable, b: Linkable): Outcome | null {
  const wanted = a.judged.label.cluster !== null && a.judged.label.cluster === b.judged.label.cluster
  const linked = a.quote !== null && a.quote === b.quote
  return wanted ? (linked ? 'right' : 'missed') : linked ? 'spurious' : null
}
