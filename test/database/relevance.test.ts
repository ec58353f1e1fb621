import fc from 'fast-check'
import t from 'tap'
import { filteredQuotes, heldText } from '../../src/database/queries/quote-filter.ts'
import { listQuotes, type QuoteSort } from '../../src/database/queries/quote-lists.ts'
import type { QuoteFilter } from '../../src/database/queries/quote-filter.ts'
import { findTerms, parseSearch } from '../../src/database/queries/search-terms.ts'
import { wordingsOf } from '../../src/database/queries/quotes.ts'
import { searchOf } from '../../src/database/search.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import type { Database } from '../../src/database/open.ts'
import { emptyDatabase } from './fresh.ts'

const nouns = ['harbour', 'wall', 'storm', 'ferry', 'keel', 'lantern', 'harvest']

/** Thirty things said by two speakers, some of them printed by a second outlet without their end. */
async function* articles() {
  for (let n = 0; n < 30; n++) {
    const speaker = n % 5 === 0 ? 'Ian Pell' : 'Mara Dole'
    const words = Array.from(
      { length: 3 + ((n * 7) % 11) },
      (_one, at) => `${nouns[(n * 3 + at) % nouns.length]!} ${n}${at}`,
    )
    const said = `The number ${n} ${words.join(' and the ')} is here`
    const published = `2026-01-${String(1 + (n % 28)).padStart(2, '0')}`
    yield { id: `a${n}`, outlet: 'Quay Times', published, text: `“${said},” said ${speaker}, the harbour master.` }
    if (n % 3 === 0)
      yield {
        id: `b${n}`,
        outlet: 'Rowan Gazette',
        published,
        text: `“${said.split(' ').slice(0, -4).join(' ')},” said ${speaker}, the harbour master.`,
      }
  }
}

async function everyPage(db: Database, filter: QuoteFilter, sort: QuoteSort, limit: number): Promise<string[]> {
  const ids: string[] = []
  for (let after: readonly (string | number)[] | undefined; ;) {
    const rows = await listQuotes(db, filter, sort, after, limit)
    ids.push(...rows.map(({ id }) => id))
    if (rows.length < limit) return ids
    const { id, rank, outlets, first_published_at: instant } = rows.at(-1)!
    after = sort === 'relevance' ? [rank!, id] : sort === 'outlets' ? [outlets, id] : [instant ?? '', id]
  }
}

t.test('a search', async (t) => {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  const tracker = createTracker(db)
  for await (const article of articles()) await tracker.ingest(article)
  const quotes = await db
    .selectFrom('quotes')
    .leftJoin('speakers', 'speakers.id', 'speaker_id')
    .select(['quotes.id', 'slug'])
    .execute()
  const wordings = Map.groupBy(
    await wordingsOf(
      db,
      quotes.map(({ id }) => id),
    ),
    (row) => row.quote_id,
  )
  t.ok(quotes.length > 15 && [...wordings.values()].some((some) => some.length > 1), 'there is something to search in')

  /** How long the shortest wording of each quote is that holds what is searched for. */
  const shortest = (q: string, speaker?: string) => {
    const terms = parseSearch(q)
    return new Map(
      quotes.flatMap(({ id, slug }) => {
        const held = wordings.get(id)!.filter(({ text }) => findTerms(text, terms))
        return held.length > 0 && (speaker === undefined || slug === speaker)
          ? [[id, Math.min(...held.map(({ words }) => words))] as const]
          : []
      }),
    )
  }
  const search = fc.oneof(
    fc.constantFrom(...nouns, 'the', 'har*', 'h*', 'is', 'nothing', 'number 3', '"wall and the"', '"here is"', 'here'),
    fc.tuple(fc.constantFrom(...nouns), fc.constantFrom(...nouns)).map((words) => words.join(' ')),
  )

  await t.test('gives each quote once, the shortest wordings first, whatever the length of the pages', async (t) => {
    await fc.assert(
      fc.asyncProperty(
        search,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(undefined, 'mara-dole', 'ian-pell'),
        async (q, limit, speaker) => {
          const expected = shortest(q, speaker)
          const found = await everyPage(db, { q, speaker }, 'relevance', limit)
          const lengths = found.map((id) => expected.get(id))
          return (
            found.length === expected.size &&
            new Set(found).size === found.length &&
            lengths.every((length, n) => n === 0 || lengths[n - 1]! <= length!)
          )
        },
      ),
      { numRuns: 60 },
    )
    t.pass()
  })

  await t.test('gives the same quotes in every order', async (t) => {
    await fc.assert(
      fc.asyncProperty(
        search,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('first_seen', 'outlets'),
        async (q, limit, sort) => {
          const found = await everyPage(db, { q }, sort as QuoteSort, limit)
          return found.length === new Set(found).size && found.sort().join() === [...shortest(q).keys()].sort().join()
        },
      ),
      { numRuns: 40 },
    )
    t.pass()
  })

  await t.test('finds the same by the index as by looking through the wordings', async (t) => {
    await fc.assert(
      fc.asyncProperty(search, async (q) => {
        const terms = parseSearch(q)
        const ids = async (conditions: Parameters<typeof filteredQuotes>[1]) =>
          (await filteredQuotes(db, conditions).select('id').orderBy('id').execute()).map(({ id }) => id).join()
        return (
          (await ids({ match: searchOf(db).matchExpression(terms) })) === (await ids({ held: terms.map(heldText) }))
        )
      }),
      { numRuns: 40 },
    )
    t.pass()
  })
})
