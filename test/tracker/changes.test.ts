import fc from 'fast-check'
import t from 'tap'
import type { Database } from '../../src/database/open.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { emptyTracker } from './coverage.ts'

const leaks = 'Mara Dole: "The old harbour sluice leaks every winter."'
const fuller = 'Mara Dole: "The old harbour sluice leaks every winter and nobody has ever mended it."'
// Of equal wordings the quote is named for the one in the first article by id; a test that is not about that begins
// with it.
const [firstId, secondId] = ['one', 'another'].sort((a, b) =>
  articleId({ id: a, text: '' }) < articleId({ id: b, text: '' }) ? -1 : 1,
) as [string, string]
const gull = (text: string) => ({ id: firstId, outlet: 'The Gull', published: '2026-01-09', text })
const tern = (text: string) => ({ id: secondId, outlet: 'The Tern', published: '2026-01-09', text })

async function quoteIds(db: Database): Promise<string[]> {
  return (await db.selectFrom('quotes').select('id').orderBy('id').execute()).map(({ id }) => id)
}

async function logged(db: Database, resource: 'article' | 'quote', after = 0) {
  return db
    .selectFrom('changes')
    .select(['position', 'kind', 'subject_id as id', 'merged_into_id as into'])
    .where('resource', '=', resource)
    .where('position', '>', after)
    .orderBy('position')
    .execute()
}

const kinds = (changes: readonly { kind: string }[]): string[] => changes.map(({ kind }) => kind)

t.test('the log of changes says', async (t) => {
  t.test('that an article and its quotes were created', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const { id } = await tracker.ingest(gull(`${leaks}\nIan Pell: "Nobody told the fishermen."`))
    t.match(await logged(db, 'article'), [{ kind: 'created', id }])
    t.same(
      (await logged(db, 'quote')).map(({ kind, id }) => [kind, id]),
      (await quoteIds(db)).map((id) => ['created', id]),
    )
  })

  t.test('nothing where nothing has changed', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest(gull(leaks))
    const last = (await db.selectFrom('changes').select('position').execute()).length
    await tracker.ingest(gull(leaks))
    await tracker.rebuild()
    t.same(await db.selectFrom('changes').selectAll().where('position', '>', last).execute(), [])
  })

  t.test('that a quote gained a printing, and that an article was revised', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest(gull(leaks))
    await tracker.ingest(tern(leaks))
    t.same(kinds(await logged(db, 'quote')), ['created', 'changed'])
    await tracker.ingest(tern('Nothing was said.'))
    t.same(kinds(await logged(db, 'quote')), ['created', 'changed', 'changed'], 'and that it lost it again')
    t.same(kinds(await logged(db, 'article')), ['created', 'created', 'changed'])
  })

  t.test('that a printing of a quote has other words now', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest(gull(fuller))
    await tracker.ingest(tern(leaks))
    const before = await logged(db, 'quote')
    await tracker.ingest(tern('Mara Dole: "The old harbour sluice leaks."'))
    t.same(kinds(await logged(db, 'quote', before.at(-1)!.position)), ['changed'])
  })

  t.test('what came at once in the order of the ids, not of the arrival', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const articles = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, outlet: 'The Gull', text: 'Nothing was said.' }))
    for await (const one of tracker.ingestMany(articles, (article) => article)) t.ok('stored' in one)
    const ids = (await logged(db, 'article')).map(({ id }) => id)
    t.equal(ids.length, 6)
    t.same(ids, ids.toSorted())
  })

  t.test('that an article was created, once, where it was revised right away', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const versions = [gull(leaks), gull('Nothing was said.')]
    for await (const tracked of tracker.ingestMany(versions, (article) => article)) t.ok('stored' in tracked)
    t.same(kinds(await logged(db, 'article')), ['created'])
    t.same(await logged(db, 'quote'), [], 'and nothing of quotes that came and went meanwhile')
  })

  t.test('that a quote gained words printed without marks', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest(gull(fuller))
    await tracker.ingest(tern('She said that the old harbour sluice leaks every winter and nobody has ever mended it.'))
    t.same(kinds(await logged(db, 'quote')), ['created', 'changed'])
  })

  t.test('that a quote has a fuller wording now', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest(gull(leaks))
    const before = await quoteIds(db)
    await tracker.ingest(tern(fuller))
    t.same(await quoteIds(db), before)
    t.same(kinds(await logged(db, 'quote')), ['created', 'changed'])
  })

  t.test('into which older quote another was merged because of a wording that has the words of both', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const halves = [
      'The old harbour sluice leaks every winter',
      'the lobster fishermen never repaired the rusted gates',
    ]
    const ids: string[] = []
    for (const [place, words] of [...halves, `${halves.join(', and ')}.`].entries()) {
      await tracker.ingest({
        id: `${place}`,
        outlet: 'The Gull',
        published: '2026-01-09',
        text: `Mara Dole: "${words}"`,
      })
      ids.push(...(await quoteIds(db)).filter((id) => !ids.includes(id)))
    }
    const [older, younger, ...others] = ids
    t.same(others, [])
    t.same(
      (await logged(db, 'quote'))
        .slice(2)
        .map(({ kind, id, into }) => ({ kind, id, into }))
        .sort((a, b) => (a.kind < b.kind ? -1 : 1)),
      [
        { kind: 'changed', id: older, into: null },
        { kind: 'merged', id: younger, into: older },
      ],
    )
  })

  t.test(
    'that a quote was merged into the one with most of its printings where its fullest wording is gone',
    async (t) => {
      const halves = [
        'The old harbour sluice leaks every winter',
        'the lobster fishermen never repaired the rusted gates',
      ]
      for (const [often, once] of [halves, halves.toReversed()] as [string, string][]) {
        const { db, tracker } = await emptyTracker(t)
        const dole = (id: string, text: string) => ({
          id,
          outlet: `Outlet ${id}`,
          published: '2026-01-09',
          text: `Mara Dole: "${text}"`,
        })
        const { id } = await tracker.ingest(dole('whole', `${halves[0]}, and ${halves[1]}.`))
        for (const article of [dole('1', often), dole('2', often), dole('3', once)]) await tracker.ingest(article)
        const [whole, ...others] = await quoteIds(db)
        t.same(others, [], 'all in one quote')
        await tracker.withdraw(id)
        const { into } = (await logged(db, 'quote')).find(({ kind }) => kind === 'merged')!
        const left = await db.selectFrom('quotes').select(['id', 'quotations']).orderBy('quotations').execute()
        t.same(
          left.map(({ quotations }) => quotations),
          [1, 2],
        )
        t.equal(into, left[1]!.id)
        t.not(into, whole)
      }
    },
  )

  t.test('that what only one article printed is gone with it, but not what others print, too', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const { id } = await tracker.ingest(gull(`${leaks}\nIan Pell: "Nobody told the fishermen."`))
    await tracker.ingest(tern(leaks))
    const { position } = (await logged(db, 'quote')).at(-1)!
    await tracker.withdraw(id)
    t.same(kinds(await logged(db, 'article')), ['created', 'created', 'withdrawn'])
    const [left] = await quoteIds(db)
    t.same(
      (await logged(db, 'quote', position)).map(({ kind, into }) => [kind, into]).sort(),
      [
        ['created', null],
        ['merged', left],
        ['withdrawn', null],
      ],
      'the quote that was named for its printing lives on by another name',
    )
  })
})

t.test('a client that follows the log knows exactly the quotes that exist', async (t) => {
  const words = ['sluice', 'harbour', 'winter', 'fishermen', 'mended', 'leaks']
  const speech = fc
    .tuple(
      fc.constantFrom('Mara Dole', 'Ian Pell'),
      fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 8 }),
    )
    .map(([name, said]) => `${name}: "${said.join(' ')}"`)
  const step = fc.record({
    article: fc.integer({ min: 0, max: 4 }),
    text: fc.array(speech, { maxLength: 3 }).map((lines) => lines.join('\n')),
    withdraw: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { db, tracker } = await emptyTracker(t)
      const known = new Set<string>()
      const stored = new Map<number, string>()
      let seen = 0
      for (const { article, text, withdraw } of steps) {
        const old = stored.get(article)
        if (withdraw && old !== undefined) await tracker.withdraw(old)
        else
          stored.set(
            article,
            (
              await tracker.ingest({
                id: String(article),
                outlet: `Outlet ${article}`,
                published: '2026-01-09',
                text: `${text}\n`,
              })
            ).id,
          )
        for (const { position, kind, id } of await logged(db, 'quote', seen)) {
          seen = position
          if (kind === 'created') known.add(id)
          else if (kind !== 'changed') known.delete(id)
        }
        if (JSON.stringify([...known].sort()) !== JSON.stringify(await quoteIds(db))) return false
      }
      return true
    }),
    { numRuns: 40 },
  )
})
