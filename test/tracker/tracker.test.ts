import t from 'tap'
import { openDatabase } from '../../src/database/open.ts'
import { ingestAllOrNone } from '../../src/tracker/articles/ingest.ts'
import { currentQuoteId } from '../../src/tracker/current-ids.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { contents, emptyTracker, readLines } from './coverage.ts'
import { emptyDatabaseUrl } from '../database/fresh.ts'

const gull = {
  id: 'g-1',
  outlet: 'The Gull',
  title: 'Sluice leaks',
  published: '2026-01-09T21:30:00-06:00',
  byline: 'A. Tern',
}
const leaks = 'Mara Dole: "The old harbour sluice leaks every winter."'

t.test('an article is stored as received, with its quotations', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  const text = `🌊 Sluice\r\n\n${leaks}\n`
  const stored = await tracker.ingest({ ...gull, text, url: 'http://www.gull.example/sluice/?utm_source=mail#top' })
  t.match(stored, { status: 'created', revision: 1 })
  t.match(await db.selectFrom('articles').selectAll().executeTakeFirst(), {
    id: stored.id,
    given_id: 'g-1',
    title: 'Sluice leaks',
    byline: 'A. Tern',
    language: 'en',
    revision: 1,
    url: 'http://www.gull.example/sluice/?utm_source=mail#top',
    canonical_url: 'https://gull.example/sluice',
    published: '2026-01-09T21:30:00-06:00',
    published_at: '2026-01-10T03:30:00.000Z',
  })
  const revision = await db.selectFrom('revisions').selectAll().executeTakeFirstOrThrow()
  t.equal(revision.text, text)
  const quotation = await db
    .selectFrom('quotations')
    .innerJoin('wordings', 'wordings.id', 'wording_id')
    .selectAll()
    .executeTakeFirstOrThrow()
  const [[start, end]] = JSON.parse(quotation.parts) as [[number, number]]
  t.equal(
    Array.from(revision.text).slice(start, end).join(''),
    quotation.text,
    'offsets count code points of the stored text',
  )
  t.match(quotation, {
    marked: 1,
    kind: 'direct',
    speaker_name: 'Mara Dole',
    rule: 'line',
    confidence: 1,
    span_start: start,
    span_end: end,
  })
})

t.test('the same article again', async (t) => {
  t.test('with the same text changes nothing', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const first = await tracker.ingest({ ...gull, text: leaks })
    const before = await contents(db)
    t.same(await tracker.ingest({ ...gull, title: 'Another headline', text: leaks }), { ...first, status: 'unchanged' })
    t.same(await contents(db), before)
  })

  t.test('with the same text is revised where it is replaced with other metadata', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const article = { ...gull, text: leaks }
    const { id } = await tracker.ingest(article)
    const quotes = await db.selectFrom('quotes').select('id').execute()
    t.same(await tracker.replace(article), { status: 'unchanged', id, revision: 1 })
    t.same(await tracker.replace({ ...article, published: '2026-01-10' }), { status: 'revised', id, revision: 2 })
    t.same(await tracker.replace({ ...article, published: '2026-01-10', byline: null }), {
      status: 'revised',
      id,
      revision: 3,
    })
    t.match(await db.selectFrom('articles').selectAll().executeTakeFirst(), {
      published: '2026-01-10',
      byline: null,
      title: 'Sluice leaks',
    })
    t.same(await db.selectFrom('quotes').select('id').execute(), quotes, 'what it quotes is as before')
    t.match(
      await db.selectFrom('revisions').selectAll().orderBy('number').executeTakeFirst(),
      { published: gull.published, byline: 'A. Tern' },
      'and the metadata from before is kept',
    )
  })

  t.test('with the same text is revised where it is replaced with another spelling of its address', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const article = { ...gull, url: 'https://gull.example/sluice', text: leaks }
    const { id } = await tracker.ingest(article)
    const url = 'https://gull.example/sluice?utm_source=mail'
    t.same(await tracker.replace({ ...article, url }), { status: 'revised', id, revision: 2 })
    t.match(await db.selectFrom('articles').select('url').execute(), [{ url }])
  })

  t.test('with another text adds a revision and keeps the old one', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const first = await tracker.ingest({ ...gull, text: `${leaks}\nIan Pell: "Nobody told the fishermen."` })
    const kept = await db.selectFrom('quotations').select('id').where('ordinal', '=', 0).executeTakeFirstOrThrow()
    const second = await tracker.ingest({
      ...gull,
      text: `Updated.\n${leaks}\nIan Pell: "Somebody told the fishermen."`,
    })
    t.same(second, { status: 'revised', id: first.id, revision: 2 })
    const revisions = await db.selectFrom('revisions').select(['number', 'text']).orderBy('number').execute()
    t.same(
      revisions.map(({ number }) => number),
      [1, 2],
    )
    t.match(revisions[0]!.text, 'Nobody told')
    const quotations = await db
      .selectFrom('quotations')
      .innerJoin('wordings', 'wordings.id', 'wording_id')
      .select(['quotations.id', 'text', 'revision'])
      .orderBy('ordinal')
      .execute()
    t.same(
      quotations.map(({ text, revision }) => [text, revision]),
      [
        ['The old harbour sluice leaks every winter.', 2],
        ['Somebody told the fishermen.', 2],
      ],
      'only the current text counts',
    )
    t.equal(quotations[0]!.id, kept.id, 'a quotation that was kept keeps its id')
  })

  t.test('is known by its canonical URL, whatever its id', async (t) => {
    const { tracker } = await emptyTracker(t)
    const first = await tracker.ingest({ ...gull, url: 'https://gull.example/a?b=1&a=2', text: leaks })
    const again = await tracker.ingest({
      ...gull,
      id: 'other',
      url: 'http://www.gull.example/a/?a=2&b=1&fbclid=x',
      text: leaks,
    })
    t.same(again, { ...first, status: 'unchanged' })
    t.equal(
      (await tracker.ingest({ ...gull, url: 'https://gull.example/b', text: leaks })).status,
      'created',
      'but another address is another article',
    )
  })

  t.test('without id or URL is known by its text', async (t) => {
    const { tracker } = await emptyTracker(t)
    const first = await tracker.ingest({ outlet: 'The Gull', text: leaks })
    t.equal((await tracker.ingest({ outlet: 'The Gull', text: leaks })).status, 'unchanged')
    t.not((await tracker.ingest({ outlet: 'The Gull', text: 'Nothing.' })).id, first.id)
  })
})

t.test('an article that cannot be stored leaves nothing', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  await t.rejects(tracker.ingest({ ...gull, text: `${leaks} \ud83c` }), {
    name: 'ArticleError',
    message: 'text: half of a surrogate pair at character 56, expected Unicode text',
  })
  await t.rejects(tracker.ingest({ ...gull, title: 'The end\0', text: leaks }), {
    name: 'ArticleError',
    message: 'title: U+0000 at character 7, expected Unicode text',
  })
  t.same(Object.values(await contents(db)).flat(), [])
})

t.test('a failure in the middle of an article leaves what was there before', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  await tracker.ingest({ ...gull, text: leaks })
  const before = await contents(db)
  const twice = createTracker(db, {
    extract: (text) => {
      const { quotations, ...rest } = readLines(text)
      return { ...rest, quotations: quotations.map((quotation) => ({ ...quotation, kind: 'shouted' as 'direct' })) }
    },
  })
  await t.rejects(twice.ingest({ ...gull, text: `${leaks}\nIan Pell: "Nobody told the fishermen."` }))
  t.same(await contents(db), before)
})

t.test('of many articles, those that cannot be stored are reported and the rest is stored', async (t) => {
  const { db } = await emptyTracker(t)
  const tracker = createTracker(db, {
    extract: (text, options) => {
      if (options.title === 'unreadable') throw new Error('it is in invisible ink')
      return readLines(text)
    },
  })
  const articles = [
    { id: '1', outlet: 'The Gull', text: leaks },
    { id: '2', outlet: 'The Gull', title: 'unreadable', text: leaks },
    { id: '3', outlet: 'The Gull', text: 'half \udc00' },
    { id: '4', outlet: 'The Gull', text: leaks },
    { id: '1', outlet: 'The Gull', text: leaks },
  ]
  const reported = []
  for await (const tracked of tracker.ingestMany(articles, (article) => article)) {
    reported.push([tracked.item.id, 'stored' in tracked ? tracked.stored.status : tracked.problem])
  }
  t.same(reported, [
    ['1', 'created'],
    ['2', 'could not be stored; internal error, please report: it is in invisible ink'],
    ['3', 'text: half of a surrogate pair at character 5, expected Unicode text'],
    ['4', 'created'],
    ['1', 'unchanged'],
  ])
  t.equal((await contents(db))['articles']!.length, 2)
})

t.test('the audit log says who sent an article, if it was new or revised', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  const by = { id: '0123456789ab', name: 'Ada Heron' }
  const logged = async () =>
    (await db.selectFrom('audit_entries').select(['action', 'actor_name', 'detail']).orderBy('position').execute()).map(
      ({ action, actor_name: name, detail }) => `${name} ${action} ${detail}`,
    )
  async function* twice() {
    for (const text of [leaks, leaks]) yield { article: { ...gull, text } }
  }
  await ingestAllOrNone(db, twice(), async () => {}, by)
  t.same(await logged(), ['Ada Heron article-created {"revision":1}'], 'but not if nothing changed')
  await tracker.ingest({ ...gull, text: 'Nothing was said.' }, by)
  t.same((await logged()).slice(1), ['Ada Heron article-revised {"revision":2}'])
  await tracker.ingest({ ...gull, text: 'Nobody came.' })
  t.equal((await logged()).length, 2, 'nor where no key was used')
})

t.test('what was answered is durable while more is being stored', async (t) => {
  const url = await emptyDatabaseUrl(t)
  const writer = await openDatabase(url)
  const reader = await openDatabase(url, { readonly: true })
  t.teardown(() => Promise.all([writer.destroy(), reader.destroy()]))
  const many = Array.from({ length: 200 }, (_, number) => ({
    id: String(number),
    outlet: 'The Gull',
    text: `Ian Pell: "This is number ${number}."`,
  }))
  let answered = 0
  for await (const tracked of createTracker(writer, { extract: readLines }).ingestMany(many, (article) => article)) {
    t.ok('stored' in tracked)
    answered++
    const { stored } = await reader
      .selectFrom('articles')
      .select((is) => is.fn.countAll<number>().as('stored'))
      .executeTakeFirstOrThrow()
    t.ok(stored >= answered)
  }
  t.equal(answered, 200)
})

t.test('rebuilding goes on where the text of an article cannot be read', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  const pell = 'Ian Pell: "Nobody told the fishermen."'
  const { id } = await tracker.ingest({ id: 'h-1', outlet: 'Daily Heron', text: pell })
  await tracker.ingest({ ...gull, text: leaks })
  let readable = false
  const later = createTracker(db, {
    extract: (text) => {
      if (text === pell && !readable) throw new Error('it is in invisible ink')
      return readLines(text)
    },
  })
  const before = await contents(db)

  t.same(await later.rebuild(), [{ id: 'h-1', reason: 'it is in invisible ink' }])
  t.same(
    await db.selectFrom('articles').select(['id', 'given_id', 'language']).where('id', '=', id).execute(),
    [{ id, given_id: 'h-1', language: 'en' }],
    'the article stays',
  )
  t.same(await db.selectFrom('quotations').select('id').where('article_id', '=', id).execute(), [])
  t.same(
    (await db.selectFrom('speakers').select('name').execute()).map(({ name }) => name),
    ['Mara Dole'],
    'and what the others say is there',
  )

  readable = true
  t.same(await later.rebuild(), [])
  t.same(await contents(db), before, 'once it can be read, all is as before')
})

t.test('withdrawing', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  t.equal(await tracker.withdraw(articleId({ id: 'g-1', text: '' })), false, 'an article that is not there')
  const { id } = await tracker.ingest({ ...gull, text: leaks })
  t.equal(await tracker.withdraw(id), true)
  t.same(Object.values(await contents(db)).flat(), [], 'nothing is left of it')
})

t.test('outlets whose names differ in case and accents are one', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  for (const [id, outlet] of [
    ['1', 'évening tern'],
    ['2', 'Evening Tern'],
    ['3', 'The Gull'],
  ] as const)
    await tracker.ingest({ id, outlet, text: leaks })
  t.same(await db.selectFrom('outlets').select(['slug', 'name']).orderBy('slug').execute(), [
    { slug: 'evening-tern', name: 'Evening Tern' },
    { slug: 'the-gull', name: 'The Gull' },
  ])
})

t.test('quotes', async (t) => {
  t.test('bring the wordings of one quote together, with the reason', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest({ ...gull, text: leaks })
    await tracker.ingest({
      id: 'h-1',
      outlet: 'Daily Heron',
      published: '2026-01-09',
      text: 'Dole: "the old harbour sluice leaks"\nIan Pell: "Nobody told us."',
    })
    const quotes = await db
      .selectFrom('quotes')
      .innerJoin('speakers', 'speakers.id', 'speaker_id')
      .select([
        'speakers.name',
        'quotations',
        'wordings',
        'articles',
        'outlets',
        'first_published_at',
        'last_published_at',
      ])
      .orderBy('name')
      .execute()
    t.same(quotes, [
      {
        name: 'Ian Pell',
        quotations: 1,
        wordings: 1,
        articles: 1,
        outlets: 1,
        first_published_at: '2026-01-09T00:00:00.000Z',
        last_published_at: '2026-01-09T00:00:00.000Z',
      },
      {
        name: 'Mara Dole',
        quotations: 2,
        wordings: 2,
        articles: 2,
        outlets: 2,
        first_published_at: '2026-01-09T00:00:00.000Z',
        last_published_at: '2026-01-10T03:30:00.000Z',
      },
    ])
    t.match(await db.selectFrom('memberships').selectAll().where('rule', '!=', 'representative').executeTakeFirst(), {
      rule: 'contained',
      shared_words: 5,
    })
  })

  t.test('leave out words without marks', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest({ ...gull, text: 'Mara Dole: ~The old harbour sluice leaks every winter.~' })
    t.equal((await db.selectFrom('quotations').selectAll().execute()).length, 1)
    t.same(await db.selectFrom('quotes').selectAll().execute(), [])
  })

  t.test('keep their id when a fuller wording comes', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const heron = { outlet: 'Daily Heron', published: '2026-01-09' }
    await tracker.ingest({ ...heron, id: 'h-1', text: 'Mara Dole: "the old harbour sluice leaks"' })
    const quoteRow = () => db.selectFrom('quotes').select(['id', 'representative_id']).executeTakeFirstOrThrow()
    const old = await quoteRow()
    await tracker.ingest({ ...gull, text: leaks })
    const now = await quoteRow()
    t.equal(now.id, old.id)
    t.not(now.representative_id, old.representative_id)
    t.match(
      await db
        .selectFrom('memberships')
        .select(['differences', 'fidelity'])
        .where('quotation_id', '=', old.representative_id)
        .executeTakeFirst(),
      { differences: /cut/, fidelity: 'typographic' },
      'and are compared with it',
    )
  })

  t.test('that become one have the id of the oldest, to which the others lead', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const heron = { outlet: 'Daily Heron', published: '2026-01-09' }
    await tracker.ingest({ ...heron, id: 'h-1', text: 'Mara Dole: "the old harbour sluice leaks"' })
    await tracker.ingest({
      ...heron,
      id: 'h-2',
      text: 'Mara Dole: "leaks every winter and nobody repaired the rusted gates"',
    })
    const [one, other] = await db
      .selectFrom('quotes')
      .innerJoin('quotations', 'quotations.id', 'representative_id')
      .innerJoin('articles', 'articles.id', 'article_id')
      .select('quotes.id')
      .orderBy('number')
      .execute()
    await tracker.ingest({
      ...gull,
      text: 'Mara Dole: "The old harbour sluice leaks every winter and nobody repaired the rusted gates."',
    })
    t.same(await db.selectFrom('quotes').select('id').execute(), [one])
    t.equal(await currentQuoteId(db, other!.id), one!.id)
    await tracker.withdraw(articleId({ id: 'h-1', text: '' }))
    t.same(await db.selectFrom('quotes').select('id').execute(), [other], 'where the oldest is gone, that of the next')
    t.equal(await currentQuoteId(db, one!.id), other!.id)
  })
})
