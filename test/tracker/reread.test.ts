import t, { type Test } from 'tap'
import { pageInFile } from '../../src/articles/received-page.ts'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import type { Reread } from '../../src/tracker/articles/reread.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { emptyDatabase } from '../database/fresh.ts'

const curator = { id: '0123456789ab', name: 'curator' }
const page = pageInFile(Buffer.from('<p>page</p>'), 'text/html')
const article = {
  id: 'wall',
  outlet: 'The Gull',
  text: 'The ferry company has sold its last boat.\n\nShare this\n\n“It leaks,” said Mara Dole.',
  page,
}

/** A database with one article whose page an earlier version has read. */
async function readBefore(t: Test) {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  const tracker = createTracker(db)
  const { id } = await tracker.ingest(article)
  await db.updateTable('received_pages').set({ reader_version: 0 }).execute()
  const reread = async (found: Partial<NewArticle> | { readonly problem: string }) => {
    const pages: Reread[] = []
    const read = async () => ('problem' in found ? found : { article: { ...article, ...found } })
    for await (const one of tracker.reread(read)) pages.push(one)
    return pages
  }
  const texts = () => db.selectFrom('revisions').select(['number', 'text']).execute()
  const quotations = () =>
    db
      .selectFrom('quotations')
      .select(['id', 'speaker_name', 'rule', 'span_start'])
      .where('article_id', '=', id)
      .execute()
  return { db, tracker, id, reread, texts, quotations }
}

t.test('a kept page that is read again', async (t) => {
  t.test('should give its revision the text that is read now, and no new revision', async (t) => {
    const { reread, texts, db } = await readBefore(t)
    const text = '“It leaks,” said Mara Dole.'
    t.same(await reread({ text, title: 'Wall leaks' }), [{ id: 'wall', changed: true }])
    t.same(await texts(), [{ number: 1, text }])
    t.match(await db.selectFrom('articles').selectAll().executeTakeFirstOrThrow(), { title: 'Wall leaks', revision: 1 })
  })
  t.test('should leave the index of prose as a rebuild makes it', async (t) => {
    const { reread, tracker, db } = await readBefore(t)
    const indexed = () => db.selectFrom('prose_postings').selectAll().execute()
    const before = await indexed()
    await reread({ text: 'The harbour wall was built by hand. “It leaks,” said Mara Dole.' })
    const after = await indexed()
    t.notSame(after, before)
    await tracker.rebuild()
    t.same(await indexed(), after)
  })
  t.test('should be read by what is told of its paragraphs now', async (t) => {
    const { reread, quotations } = await readBefore(t)
    const text = 'Ian Pell wrote:\n\nIt leaks.'
    await reread({ text, paragraphs: [{ kind: 'block quotation', start: 17, end: 26 }] })
    t.match(await quotations(), [{ speaker_name: 'Ian Pell', span_start: 17 }])
    t.equal((await quotations()).length, 1)
  })
  t.test('should keep what people have corrected', async (t) => {
    const { tracker, reread, quotations } = await readBefore(t)
    const [quotation] = await quotations()
    await tracker.correct(
      {
        kind: 'speaker',
        quotation: quotation!.id,
        speaker: { name: 'Ian Pell', kind: 'person' },
        reason: 'tape',
      } as never,
      curator,
    )
    await reread({ text: '“It leaks,” said Mara Dole.' })
    t.match(await quotations(), [{ id: quotation!.id, speaker_name: 'Ian Pell', rule: 'correction', span_start: 1 }])
  })
  t.test('should be read once for each version', async (t) => {
    const { reread } = await readBefore(t)
    t.same(await reread({}), [{ id: 'wall', changed: false }])
    t.same(await reread({}), [])
  })
  t.test('should leave the text as it is where no article is found any more', async (t) => {
    const { reread, texts } = await readBefore(t)
    t.same(await reread({ problem: 'no article' }), [{ id: 'wall', problem: 'no article' }])
    t.same(await texts(), [{ number: 1, text: article.text }])
  })
})

t.test('the very page that an article was read from, when it comes again with another text', async (t) => {
  t.test('should be no edit: it is read in another way', async (t) => {
    const { tracker } = await readBefore(t)
    t.match(await tracker.ingest({ ...article, text: '“It leaks,” said Mara Dole.' }), {
      status: 'unchanged',
      revision: 1,
    })
  })
  t.test('should be one where the page differs', async (t) => {
    const { tracker } = await readBefore(t)
    const other = pageInFile(Buffer.from('<p>other</p>'), 'text/html')
    t.match(await tracker.ingest({ ...article, text: '“It leaks.”', page: other }), { status: 'revised', revision: 2 })
  })
})
