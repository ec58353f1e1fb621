import t from 'tap'
import { purgeArticle, withdrawArticle } from '../../src/tracker/articles/withdraw.ts'
import { emptyTracker } from './coverage.ts'

const by = { id: '0123456789ab', name: 'Ada Heron' }
const other = { id: 'ba9876543210', name: 'Ivo Tern' }
const gull = { id: 'g-1', outlet: 'The Gull', text: 'Mara Dole: "The old harbour sluice leaks every winter."' }

t.test('a withdrawn article', async (t) => {
  t.test('is kept with all its revisions', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest(gull)
    const { id } = await tracker.ingest({ ...gull, text: 'Nothing was said.' })
    t.equal(await withdrawArticle(db, id, by), true)
    t.equal(await withdrawArticle(db, id, by), false, 'but not twice')
    const [row] = await db.selectFrom('withdrawn_articles').selectAll().execute()
    t.match(row, { id, given_id: 'g-1', withdrawn_by: by.id })
    t.same(
      (JSON.parse(row!.article) as { revisions: { text: string }[] }).revisions.map(({ text }) => text),
      [gull.text, 'Nothing was said.'],
    )
  })

  t.test('that came back and is withdrawn again is kept as it was then', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const { id } = await tracker.ingest(gull)
    await withdrawArticle(db, id, by)
    await tracker.ingest({ ...gull, text: 'Nothing was said.' })
    await withdrawArticle(db, id, other)
    const rows = await db.selectFrom('withdrawn_articles').selectAll().execute()
    t.match(rows, [{ withdrawn_by: other.id, article: /Nothing was said/ }])
    t.notMatch(rows[0]!.article, 'sluice')
  })

  t.test('is gone for good once it is purged', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const { id } = await tracker.ingest(gull)
    t.equal(await purgeArticle(db, id, by), false, 'which it is not while it is there')
    await withdrawArticle(db, id, by)
    t.equal(await purgeArticle(db, id, by), true)
    t.same(await db.selectFrom('withdrawn_articles').selectAll().execute(), [])
    t.same(
      (await db.selectFrom('audit_entries').select('action').orderBy('position').execute()).map(({ action }) => action),
      ['article-withdrawn', 'article-purged'],
      'but that it was done stays in the log',
    )
  })
})
