import t from 'tap'
import type { NewCorrection } from '../../src/tracker/corrections/corrections.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { contents, emptyTracker } from './coverage.ts'

const curator = { id: 'k1', name: 'Ada Heron' }
const reason = 'Asked them.'
const article = (id: string, text: string) => ({ id, outlet: `Outlet ${id}`, published: '2026-01-09', text })

const coverage = [
  article('1', 'Mara Dole: "The lantern boats lie in the mud since the dredger broke."\nIan Pell: "Nobody asked."'),
  article('2', 'Mara Dole: "The lantern boats lie in the mud since the dredger broke."'),
  article('3', 'Marah Dole: "We start to dig on Monday morning at seven."'),
]

t.test('foreseeing a correction', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  for (const one of coverage) await tracker.ingest(one)
  const printed = await db
    .selectFrom('quotations')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .select(['quotations.id', 'article_id', 'text'])
    .execute()
  const quotation = (id: string, words: RegExp) =>
    printed.find((one) => one.article_id === articleId(coverage[Number(id) - 1]!) && words.test(one.text))!.id
  const [boats, others, monday] = [quotation('1', /boats/), quotation('2', /boats/), quotation('3', /Monday/)]
  const all = async () => ({
    contents: await contents(db),
    corrections: await db.selectFrom('corrections').selectAll().execute(),
    audit: await db.selectFrom('audit_entries').selectAll().execute(),
    changes: await db.selectFrom('changes').selectAll().execute(),
  })

  const corrections: NewCorrection[] = [
    { kind: 'speaker', quotation: boats, speaker: { name: 'Ian Pell', kind: 'person' }, reason },
    { kind: 'not-a-quotation', quotation: others, reason },
    { kind: 'must-link', quotations: [boats, monday], reason },
    { kind: 'cannot-link', quotations: [boats, others], reason },
    { kind: 'same-speaker', speaker: 'marah-dole', same_as: 'mara-dole', reason },
    { kind: 'other-speaker', speaker: 'mara-dole', article: articleId(coverage[0]!), apart_as: 'the smith', reason },
    { kind: 'speaker-name', speaker: 'ian-pell', name: 'Ian J. Pell', reason },
    { kind: 'speaker-kind', speaker: 'ian-pell', speaker_kind: 'group', reason },
    { kind: 'speaker-link', speaker: 'ian-pell', link: 'https://www.wikidata.org/wiki/Q42', reason },
  ]
  for (const correction of corrections) {
    t.test(`should change nothing, and tell exactly what making it changes: ${correction.kind}`, async (t) => {
      const before = await all()
      const foreseen = await tracker.foresee({ correction }, curator)
      t.same(await all(), before)
      t.equal(foreseen.already, null)

      const { id } = await tracker.correct(correction, curator)
      for (const { id: quote, after } of foreseen.quotes) {
        const row = await db.selectFrom('quotes').selectAll().where('id', '=', quote).executeTakeFirst()
        t.equal(row?.outlets, after?.outlets, quote)
        t.equal(row?.representative_id, after?.representative_id, quote)
      }
      for (const { after } of foreseen.speakers) {
        if (!after) continue
        const row = await db.selectFrom('speakers').selectAll().where('slug', '=', after.slug).executeTakeFirst()
        t.match(row, { name: after.name, kind: after.kind })
      }
      const logged = (await all()).changes.slice(before.changes.length).filter(({ resource }) => resource === 'quote')
      const { created, changed, merged, withdrawn } = foreseen.counts
      t.equal(created + changed + merged + withdrawn, logged.length)
      t.ok(foreseen.quotes.length + foreseen.speakers.length > 0)
      // Of two speakers who are one, the first can no longer be named.
      if (correction.kind !== 'same-speaker')
        t.equal((await tracker.foresee({ correction }, curator)).already, id, 'and that it is in force already')

      const made = await all()
      const undoing = await tracker.foresee({ revoked: id }, curator)
      t.same(await all(), made)
      t.same(
        undoing.speakers.map(({ before, after }) => ({ before: after, after: before })),
        foreseen.speakers,
      )
      await tracker.revoke(id, 'They were wrong.', curator)
    })
  }

  t.test('should be refused as making it would be', async (t) => {
    const missing = { kind: 'not-a-quotation', quotation: 'nothing', reason } as const
    await t.rejects(tracker.foresee({ correction: missing }, curator), { name: 'CorrectionError', code: 'unknown' })
    await t.rejects(tracker.foresee({ revoked: 'cnothing' }, curator), { name: 'CorrectionError', code: 'unknown' })
  })
})
