import { sql, type Expression } from 'kysely'
import { closingClass, openingClass } from '../../text/marks.ts'
import type { Database } from '../../database/engine.ts'
import { forAll } from '../../database/batches.ts'
import { compiledOnce } from '../../database/compiled-queries.ts'
import { isWithinReach, momentsNear, standTogether, toldDaysOf } from '../../variants/index.ts'
import type { Beside, Occurrence, Printing } from '../../variants/index.ts'
import type { RepresentedQuote } from './named-statements.ts'
import { loadRows, overlapsOf } from './statement-quotes.ts'
import type { QuoteRow } from './statement-quotes.ts'

/** Loads the quotes that are printed beside others or overlap with them, where that matters to their statements. */
export class NeighbouringQuotes {
  readonly #db: Database
  /** Quotations in marks by article, in their order. */
  readonly #articles = new Map<string, readonly Placed[]>()

  constructor(db: Database) {
    this.#db = db
  }

  /** The quotes that articles print beside some, of any speaker. */
  async beside(quotes: ReadonlySet<string>): Promise<Set<string>> {
    const printing = await forAll(quotes, (ids) => articlesPrinting(this.#db, { quotes: ids }))
    await this.#loadArticles(printing.map(({ article }) => article))
    const beside = new Set<string>()
    for (const { article } of printing) {
      this.#articles.get(article)!.forEach((placed, i, all) => {
        if (placed.quote === null || !quotes.has(placed.quote)) return
        for (const next of [all[i - 1], all[i + 1]]) if (next && next.quote !== null) beside.add(next.quote)
      })
    }
    return beside
  }

  /**
   * Some quotes and their neighbours, directly or through others. Those in given texts are left out.
   * @param pending quotes that all the others must be within reach of
   */
  async around(quotes: Iterable<QuoteRow>, pending: readonly QuoteRow[]): Promise<Map<string, QuoteRow>> {
    const known = new Map<string, QuoteRow>()
    const near = Map.groupBy(pending, ({ speaker_id: speaker }) => speaker)
    const isWanted = ({
      quote_id: id,
      speaker_id: speaker,
      first_printed: moment,
      given_text_id: text,
    }: QuoteRow): boolean =>
      text === null &&
      !known.has(id) &&
      (near.get(speaker) ?? []).some((seed) => isWithinReach(seed.first_printed, moment))
    for (let frontier = [...quotes].filter(isWanted); frontier.length > 0;) {
      for (const row of frontier) known.set(row.quote_id, row)
      frontier = [...(await this.#neighboursOf(frontier)).values()].filter(isWanted)
    }
    return known
  }

  /** Some quotes with all their printings. */
  async printed(quotes: ReadonlyMap<string, QuoteRow>): Promise<RepresentedQuote[]> {
    const rows = await forAll(quotes.keys(), (ids) => printingsOf(this.#db, ids).execute())
    const named = await this.#namedAtFragments(rows)
    return Array.from(
      Map.groupBy(rows, ({ quote }) => quote),
      ([quote, some]): RepresentedQuote => ({
        id: some[0]!.representative,
        quote,
        speaker: quotes.get(quote)!.speaker_id,
        text: some.find(({ id, representative }) => id === representative)!.text,
        printings: some.map((row): Printing => ({
          ...placedOf(row, named),
          id: row.id,
          text: row.text,
          parts: (JSON.parse(row.parts) as unknown[]).length,
          place: this.#articles.get(row.article)?.find(({ id }) => id === row.id)?.place ?? row.ordinal,
        })),
      }),
    )
  }

  async #neighboursOf(quotes: readonly QuoteRow[]): Promise<Map<string, QuoteRow>> {
    const articles: string[] = []
    for (const [moment, some] of Map.groupBy(quotes, (row) => row.first_printed)) {
      const near = await forAll(
        some.map((row) => row.quote_id),
        (ids) => articlesPrinting(this.#db, { quotes: ids, before: lastDay(moment) ?? undefined }),
      )
      articles.push(...near.map(({ article }) => article))
    }
    await this.#loadArticles(articles)
    const own = new Set(quotes.map((row) => row.quote_id))
    const printed = [...new Set(articles)].flatMap((article) => this.#articles.get(article)!)
    const rows = await loadRows(
      this.#db,
      printed.flatMap(({ quote }) => quote ?? []),
    )
    const besides = printed.map((placed): Beside | null => {
      const row = placed.quote === null ? undefined : rows.get(placed.quote)
      return row && row.given_text_id === null ? { ...placed, quote: occurrenceOf(row) } : null
    })
    const others = await overlapsOf(this.#db, own)
    besides.forEach((next, i) => {
      const before = besides[i - 1]
      if (before && next && (own.has(before.quote.id) || own.has(next.quote.id)) && standTogether(before, next))
        others.push(before.quote.id, next.quote.id)
    })
    return loadRows(
      this.#db,
      others.filter((id) => !own.has(id)),
    )
  }

  async #loadArticles(articles: readonly string[]): Promise<void> {
    const rows = await forAll(
      articles.filter((article) => !this.#articles.has(article)),
      (ids) =>
        this.#db
          .selectFrom('quotations')
          .innerJoin('articles', 'articles.id', 'quotations.article_id')
          .leftJoin('memberships', 'memberships.quotation_id', 'quotations.id')
          .select(placing)
          .where('quotations.article_id', 'in', ids)
          .where('quotations.marked', '=', 1)
          .execute(),
    )
    const named = await this.#namedAtFragments(rows)
    for (const [article, some] of Map.groupBy(rows, (row) => row.article)) {
      some.sort((a, b) => a.ordinal - b.ordinal)
      this.#articles.set(
        article,
        some.map((row, place): Placed => ({ ...placedOf(row, named), id: row.id, quote: row.quote, place })),
      )
    }
  }

  /** The fragments among some quotations at which the sentence around them names the medium. */
  async #namedAtFragments(rows: readonly QuotationRow[]): Promise<Set<string>> {
    const fragments = rows.filter(({ kind, medium }) => kind === 'fragment' && medium !== null)
    const found = await forAll(
      fragments.map(({ id }) => id),
      (ids) =>
        this.#db
          .selectFrom('quotations')
          .innerJoin('revisions', (on) =>
            on
              .onRef('revisions.article_id', '=', 'quotations.article_id')
              .onRef('revisions.number', '=', 'quotations.revision'),
          )
          .select(['quotations.id', 'span_start', 'span_end', 'medium_start', 'medium_end'])
          // From the last character of what comes first up to what comes next.
          .select((of) =>
            of
              .case()
              .when('medium_start', '>=', of.ref('span_end'))
              .then(stretch(of.ref('revisions.text'), of.ref('span_end'), of.ref('medium_start')))
              .when('span_start', '>=', of.ref('medium_end'))
              .then(stretch(of.ref('revisions.text'), of.ref('medium_end'), of.ref('span_start')))
              .else('')
              .end()
              .as('between'),
          )
          .where('quotations.id', 'in', ids)
          .execute(),
    )
    return new Set(found.filter(({ between }) => !sentenceEnd.test(between)).map(({ id }) => id))
  }
}

/** The articles that print some quotes in marks. `before`: the day from which articles no longer count. */
const articlesPrinting = compiledOnce(
  (db, { quotes, before }: { readonly quotes: readonly string[]; readonly before?: string | undefined }) =>
    db
      .selectFrom('memberships')
      .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
      .innerJoin('articles', 'articles.id', 'quotations.article_id')
      .select('articles.id as article')
      .distinct()
      .where('memberships.quote_id', 'in', quotes)
      .where('quotations.marked', '=', 1)
      .$if(before !== undefined, (query) =>
        query.where((is) =>
          is.or([is('articles.published_at', 'is', null), is('articles.published_at', '<', before!)]),
        ),
      ),
)

/** A stop, but not that of an abbreviation such as "U.S.", before a capital or an opening mark; or a line's end. */
const sentenceEnd = new RegExp(
  String.raw`(?<!\p{Lu})[.!?…][${closingClass})\]]*\s+[${openingClass}([]?\p{Lu}|[\n\r]`,
  'u',
)

/** What shows where a quotation stands, and in which quote. */
const placing = [
  'quotations.id',
  'quotations.article_id as article',
  'quotations.ordinal',
  'quotations.kind',
  'quotations.medium',
  'quotations.addressee_text as addressee',
  'quotations.time_from as from',
  'quotations.time_to as to',
  'articles.published_at',
  'memberships.quote_id as quote',
] as const

interface QuotationRow {
  readonly id: string
  readonly article: string
  readonly kind: string
  readonly medium: string | null
  readonly addressee: string | null
  readonly from: string | null
  readonly to: string | null
  readonly published_at: string | null
}

interface Placed extends Omit<Beside, 'quote'> {
  readonly id: string
  readonly quote: string | null
}

function placedOf(row: QuotationRow, named: ReadonlySet<string>) {
  const { id, article, kind, medium, addressee, published_at: published } = row
  const fragment = kind === 'fragment'
  return {
    article,
    fragment,
    medium: fragment && !named.has(id) ? null : medium,
    addressee,
    told: toldDaysOf(row),
    day: published?.slice(0, 10) ?? null,
  }
}

function occurrenceOf({ quote_id: id, speaker_id: speaker, first_printed: moment }: QuoteRow): Occurrence {
  return { id, speaker, moment }
}

/**
 * An instant after the last day on which an article may print a quote beside its neighbours: these were first printed
 * near it, and it is printed beside them near that.
 */
function lastDay(moment: string): string | null {
  const last = momentsNear(momentsNear(moment).at(-1)!).at(-1)!
  return last === moment ? null : `${last}T24`
}

const printingsOf = (db: Database, quotes: readonly string[]) =>
  db
    .selectFrom('memberships')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('quotes', 'quotes.id', 'memberships.quote_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .select([...placing, 'quotes.representative_id as representative', 'wordings.text', 'quotations.parts'])
    .where('memberships.quote_id', 'in', quotes)
    .where('quotations.marked', '=', 1)

/** The characters of a text from one before an offset up to another. */
const stretch = (text: Expression<string>, from: Expression<number | null>, to: Expression<number | null>) =>
  sql<string>`substr(${text}, cast(${from} as integer), cast(${to} - ${from} as integer))`
