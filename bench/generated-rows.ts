import { canonicalUrl } from '../src/articles/canonical-url.ts'
import { dayOf, instantOf } from '../src/articles/published.ts'
import type { ArticleSpeakersTable, QuotationsTable, Schema } from '../src/database/schema/index.ts'
import { articleId, outletId, quotationId, speakerId, textHash } from '../src/tracker/ids.ts'
import { foldName, handlesOf, slugOf } from '../src/names/index.ts'
import { readOwnProse } from '../src/tracker/quotes/own-prose.ts'
import { rowOf, wordingOf } from '../src/tracker/articles/quotations.ts'
import { speakersOf } from '../src/tracker/speakers/article-speakers.ts'
import type { Copy } from '../src/tracker/quotes/copies.ts'
import { speakerOf } from '../src/tracker/quotes/printed-quotations.ts'
import { membershipsOf, quoteOf } from '../src/tracker/quotes/quote-rows.ts'
import {
  dayNumber,
  matchWordings,
  prepareWording,
  utteranceOf,
  dateBucketOf,
  witnesses,
  ownPostings,
  postedUtteranceOf,
  findPlace,
  standingOf,
} from '../src/variants/index.ts'
import type { Wording, Match, Entry, PostedUtterance, UtteranceMatch } from '../src/variants/index.ts'
import type { CoveredEvent, CoveringArticle } from './generated-coverage.ts'

/** Takes rows of any table; with `keep`, rows whose key exists already are skipped. */
export type Put = <Table extends keyof Schema>(table: Table, row: Schema[Table], keep?: boolean) => void

/** A marked quotation of an utterance. */
interface Printed {
  readonly row: QuotationsTable
  readonly wording: Wording
  readonly article: {
    readonly id: string
    readonly number: number
    readonly outlet: string
    readonly published: string
    readonly publishedAt: string
  }
}

/**
 * Makes the rows that the tracker would write for events, except that the utterances are given and not found. What
 * concerns all events together (the speakers) comes at the end, from `finish`.
 */
export class Rows {
  readonly #put: Put
  readonly #now: string
  readonly #names = new Map<string, ArticleSpeakersTable & { articles: number }>()
  /** Those of the event at hand. */
  readonly #wordings = new Map<string, Wording>()
  #articles = 0

  /** @param now when everything was received */
  constructor(put: Put, now: string) {
    this.#put = put
    this.#now = now
  }

  /** Puts the rows of one event. */
  add({ articles, utterances }: CoveredEvent): void {
    this.#wordings.clear()
    const printed = utterances.map((): Printed[] => [])
    for (const covering of articles) {
      this.#addArticle(covering).forEach((one, place) => printed[covering.utterances[place]!]!.push(one))
    }
    for (const some of printed) if (some.length > 0) this.#addQuote(some)
  }

  #addArticle({ article, extraction }: CoveringArticle): Printed[] {
    const id = articleId(article)
    const key = foldName(article.outlet)
    const outlet = outletId(key)
    const number = ++this.#articles
    const {
      title = null,
      byline = null,
      published,
      url,
      text,
    } = article as typeof article & { published: string; url: string }
    const publishedAt = instantOf(published)
    const received = { title, byline, section: null, credit: null, published }
    this.#put('outlets', { id: outlet, slug: slugOf(key), name: article.outlet }, true)
    this.#put('articles', {
      id,
      number,
      given_id: article.id ?? id,
      outlet_id: outlet,
      outlet_name: article.outlet,
      url,
      canonical_url: canonicalUrl(url),
      ...received,
      published_at: publishedAt,
      language: extraction.language,
      revision: 1,
      received_at: this.#now,
      updated_at: this.#now,
    })
    this.#put('revisions', {
      article_id: id,
      number: 1,
      ...received,
      language: article.language ?? null,
      text,
      paragraphs: null,
      text_hash: textHash(text),
      received_at: this.#now,
    })
    const dateBucket = dateBucketOf(dayNumber(dayOf(published)))
    for (const key of readOwnProse({ text, title, paragraphs: null }).pairs)
      this.#put('prose_postings', { key, date_bucket: dateBucket, article_number: number })
    const keys = this.#addSpeakers(speakersOf(extraction, id))
    return extraction.quotations.map((quotation, ordinal) => {
      const wording = this.#wordingOf(quotation.text)
      const named = quotation.speaker && (keys.get(quotation.speaker.name) ?? null)
      const speaker = named && speakerId(named)
      const known = {
        id: quotationId(id, foldName(quotation.text), 0),
        text: quotation.text,
        // As the grouping sees the speaker.
        speaker: speakerOf({
          speaker_name: quotation.speaker?.name ?? null,
          speaker: named,
          named: quotation.speaker?.named === false ? 0 : 1,
          confidence: quotation.confidence,
        }),
        article: id,
        outlet,
        day: dayOf(published),
      }
      const stored = wordingOf(quotation.text, wording)
      const row = {
        ...rowOf(quotation),
        id: known.id,
        article_id: id,
        revision: 1,
        ordinal,
        wording_id: stored.id,
        speaker_key: named,
        speaker_id: speaker,
        utterance_id: utteranceOf(known, wording).id,
      }
      this.#put('wordings', stored, true)
      this.#put('quotations', row)
      return { row, wording, article: { id, number, outlet, published, publishedAt } }
    })
  }

  #wordingOf(text: string): Wording {
    const wording = this.#wordings.get(text) ?? prepareWording(text)
    this.#wordings.set(text, wording)
    return wording
  }

  #addSpeakers(rows: readonly ArticleSpeakersTable[]): Map<string, string> {
    for (const row of rows) {
      this.#put('article_speakers', row)
      const counted = this.#names.get(row.key)
      if (counted) counted.articles++
      else this.#names.set(row.key, { ...row, articles: 1 })
    }
    return new Map(rows.map(({ name, key }) => [name, key]))
  }

  /** @param all what prints one utterance, the first of it in full */
  #addQuote(all: readonly Printed[]): void {
    const representative = all[0]!.row.utterance_id!
    const printed = [...all].sort(
      (a, b) =>
        Number(b.row.utterance_id === representative) - Number(a.row.utterance_id === representative) ||
        (a.article.id < b.article.id ? -1 : 1),
    )
    const utterances = Array.from(Map.groupBy(printed, ({ row }) => row.utterance_id!).values(), utterancePrinted)
    const [first, ...others] = utterances as [PrintedUtterance, ...PrintedUtterance[]]
    const matches = new Map(others.map((other) => [other.id, matchOf(first, other)]))
    this.#addUtterance(
      first,
      representative,
      others.map((other) => ({ ...matches.get(other.id)!, to: other })),
    )
    for (const other of others) this.#addUtterance(other, representative, [{ ...matches.get(other.id)!, to: first }])
    const cluster = printed.map(({ row, article }): Copy => ({
      id: row.id,
      utterance: row.utterance_id!,
      representative,
      article: article.id,
      number: article.number,
      start: row.span_start,
      outlet: article.outlet,
      speaker: row.speaker_id,
      named: row.speaker_id !== null,
      wording: row.wording_id,
      publishedAt: article.publishedAt,
      match: matches.get(row.utterance_id!) ?? null,
      isBeyond: false,
      membership: null,
    }))
    const quote = quoteOf(cluster)
    this.#put('quotes', quote)
    const wordings = new Map(printed.map(({ row, wording }) => [row.wording_id, wording]))
    for (const row of membershipsOf(cluster, quote, undefined, wordings)) this.#put('memberships', row)
  }

  #addUtterance(
    { id, listed, printed }: PrintedUtterance,
    representative: number,
    matches: readonly UtteranceMatch[],
  ): void {
    const { weight, piece, explained } = standingOf(listed, matches)
    const { via, bridge } = findPlace(listed, id === representative ? [] : matches, (other) => ({
      representative: other,
      via: other,
      bridge: false,
    }))
    this.#put('utterances', {
      id,
      representative_id: representative,
      via_id: via,
      bridge: bridge ? 1 : 0,
      weight,
      piece: piece ? 1 : 0,
      explained,
      day: Math.min(...printed.map(({ article }) => dayOfArticle(article))),
      articles: JSON.stringify(printed.slice(0, witnesses).map(({ article }) => article.id)),
    })
    for (const { key, dateBucket } of ownPostings(listed))
      this.#put('postings', { key: key | 0, date_bucket: dateBucket, rank: -weight, utterance_id: id })
    for (const { to, rule, score, sharedWords, sharedWeight } of matches) {
      this.#put('utterance_matches', {
        utterance_id: id,
        other_id: to.id,
        weight: to.weight,
        rule,
        score,
        shared_words: sharedWords,
        shared_weight: sharedWeight,
      })
    }
  }

  /** Puts the speakers, whose names have been counted over all articles. */
  finish(): void {
    for (const { key, name, kind, named, articles } of this.#names.values()) {
      const id = speakerId(key)
      this.#put('speakers', { id, key, slug: slugOf(key), name, kind, named })
      this.#put('speaker_keys', { key, handle: null, speaker_id: id })
      this.#put('speaker_names', { key, name, kind, named, articles })
      for (const handle of handlesOf(key, name, kind, [])) this.#put('speaker_handles', { handle, key, articles })
    }
  }
}

/** An utterance with all that prints it, by article. */
interface PrintedUtterance extends Entry {
  readonly listed: PostedUtterance
  readonly printed: readonly Printed[]
}

function utterancePrinted(printed: readonly Printed[]): PrintedUtterance {
  const [{ row, wording, article }] = printed as [Printed]
  const listed = postedUtteranceOf({ id: row.utterance_id!, wording, dateBucket: dateBucketOf(dayOfArticle(article)) })
  return { id: listed.id, weight: listed.weight, listed, printed }
}

const dayOfArticle = ({ published }: Printed['article']): number => dayNumber(dayOf(published))!

function matchOf({ printed: [one] }: PrintedUtterance, { printed: [other] }: PrintedUtterance): Match {
  const days = Math.abs(dayOfArticle(one!.article) - dayOfArticle(other!.article))
  const speaker = one!.row.speaker_id === null || other!.row.speaker_id === null ? 'unknown' : 'same'
  return matchWordings(one!.wording, other!.wording, { speaker, days, sameEvent: false })
}
