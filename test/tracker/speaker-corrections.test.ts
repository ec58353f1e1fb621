import t, { type Test } from 'tap'
import type { CorrectionError, NewCorrection } from '../../src/tracker/corrections/corrections.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { contents, emptyTracker } from './coverage.ts'

const curator = { id: 'k1', name: 'Ada Heron' }
const reason = 'Asked them.'
const link = 'https://www.wikidata.org/wiki/Q42'

const article = (id: string, text: string) => ({ id, outlet: `Outlet ${id}`, published: '2026-01-09', text })
const boats = article('1', 'Mara Dole: "The lantern boats lie in the mud."')
const lunt = article('2', 'Mara Lunt: "We start on Monday."')
const family = article('3', 'Lunt: "It will take a year."')
const pilot = article('4', 'Ian Pell: "The ferry sails at noon."')
const council = article('5', 'Ian Pell: "Nobody asked the council."\nPell: "It was never asked."')

async function covered(t: Test, ...articles: { id: string; outlet: string; published: string; text: string }[]) {
  const { db, tracker } = await emptyTracker(t)
  for (const one of articles) await tracker.ingest(one)
  return {
    db,
    tracker,
    correct: (correction: object) => tracker.correct({ reason, ...correction } as NewCorrection, curator),
    revoke: (id: string) => tracker.revoke(id, 'They were wrong.', curator),
    /** The speakers with what they said. */
    said: async () => {
      const rows = await db
        .selectFrom('quotations')
        .innerJoin('speakers', 'speakers.id', 'quotations.speaker_id')
        .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
        .select(['speakers.name', 'wordings.text'])
        .orderBy('speakers.name')
        .orderBy('wordings.text')
        .execute()
      return rows.map(({ name, text }) => `${name}: ${text}`)
    },
  }
}

t.test('two speakers who are one', async (t) => {
  t.test('should be the second of them, with the names and quotations of both', async (t) => {
    const { correct, said } = await covered(t, boats, lunt, family)
    await correct({ kind: 'same-speaker', speaker: 'mara-dole', same_as: 'mara-lunt' })
    t.same(await said(), [
      'Mara Lunt: It will take a year.',
      'Mara Lunt: The lantern boats lie in the mud.',
      'Mara Lunt: We start on Monday.',
    ])
  })

  t.test('should be one in articles that come later, after a rebuild, and whichever comes first', async (t) => {
    const { correct, said, tracker } = await covered(t, boats, lunt)
    await correct({ kind: 'same-speaker', speaker: 'mara-dole', same_as: 'mara-lunt' })
    await tracker.withdraw(articleId(lunt))
    t.same(await said(), ['Mara Dole: The lantern boats lie in the mud.'], 'nobody prints the other name any more')
    await tracker.ingest(family)
    await tracker.ingest(lunt)
    t.equal(new Set((await said()).map((line) => line.split(':')[0])).size, 1)
    const before = await said()
    await tracker.rebuild()
    t.same(await said(), before)
  })

  t.test('should be two again once that is revoked, with nothing left of it', async (t) => {
    const { db, correct, revoke } = await covered(t, boats, lunt, family)
    const before = await contents(db)
    const { id } = await correct({ kind: 'same-speaker', speaker: 'mara-dole', same_as: 'mara-lunt' })
    t.notSame(await contents(db), before)
    await revoke(id)
    t.same(await contents(db), before)
  })

  t.test('should make a family name theirs that could be either’s', async (t) => {
    const { correct, said } = await covered(t, lunt, article('6', 'Rosa Lunt: "The gates were open."'), family)
    t.ok((await said()).includes('Lunt: It will take a year.'))
    await correct({ kind: 'same-speaker', speaker: 'rosa-lunt', same_as: 'mara-lunt' })
    t.ok((await said()).includes('Mara Lunt: It will take a year.'))
  })
})

t.test('somebody else of the same name', async (t) => {
  const other = { kind: 'other-speaker', speaker: 'ian-pell', article: articleId(council), apart_as: 'the councillor' }

  t.test('should have what that article prints under the name, also under the family name alone', async (t) => {
    const { correct, said, tracker } = await covered(t, pilot, council)
    await correct(other)
    const apart = [
      'Ian Pell (the councillor): Nobody asked the council.',
      'Ian Pell: The ferry sails at noon.',
      'Pell (the councillor): It was never asked.',
    ]
    t.same(
      (await said()).map((line) => line.replace(/^Pell /, 'Ian Pell ')).sort(),
      apart.map((line) => line.replace(/^Pell /, 'Ian Pell ')).sort(),
    )
    const before = await said()
    await tracker.rebuild()
    t.same(await said(), before)
  })

  t.test('should be gone once that is revoked', async (t) => {
    const { db, correct, revoke } = await covered(t, pilot, council)
    const before = await contents(db)
    await revoke((await correct(other)).id)
    t.same(await contents(db), before)
  })

  t.test('should not be united with the one whose name it is while that is in force', async (t) => {
    const { db, correct } = await covered(t, pilot, council)
    await correct(other)
    const [apart] = await db.selectFrom('speakers').select('slug').where('key', 'like', '%#%').execute()
    await t.rejects(correct({ kind: 'same-speaker', speaker: apart!.slug, same_as: 'ian-pell' }), {
      code: 'conflict',
    } satisfies Partial<CorrectionError>)
  })
})

t.test('what a speaker is called and is', async (t) => {
  t.test('should be as a person says, under the same slug', async (t) => {
    const { db, correct } = await covered(t, boats)
    await correct({ kind: 'speaker-name', speaker: 'mara-dole', name: 'Dame Mara Dole' })
    await correct({ kind: 'speaker-kind', speaker: 'mara-dole', speaker_kind: 'group' })
    t.match(await db.selectFrom('speakers').selectAll().execute(), [
      { slug: 'mara-dole', name: 'Dame Mara Dole', kind: 'group' },
    ])
    t.match(await db.selectFrom('speaker_aliases').select('alias').execute(), [{ alias: 'Mara Dole' }])
  })

  t.test('should be said once, and not otherwise before that is revoked', async (t) => {
    const { correct, revoke } = await covered(t, boats)
    const first = await correct({ kind: 'speaker-name', speaker: 'mara-dole', name: 'Dame Mara Dole' })
    t.match(await correct({ kind: 'speaker-name', speaker: 'mara-dole', name: 'Dame Mara Dole' }), { created: false })
    const other = { kind: 'speaker-name', speaker: 'mara-dole', name: 'Mara D.' }
    await t.rejects(correct(other), { code: 'conflict' })
    await revoke(first.id)
    t.match(await correct(other), { created: true })
  })
})

t.test('what cannot be said of a speaker should be refused', async (t) => {
  const { correct } = await covered(t, boats, lunt)
  for (const [correction, code, field] of [
    [{ kind: 'same-speaker', speaker: 'nobody', same_as: 'mara-dole' }, 'unknown', 'speaker'],
    [{ kind: 'same-speaker', speaker: 'mara-dole', same_as: 'nobody' }, 'unknown', 'same_as'],
    [{ kind: 'same-speaker', speaker: 'mara-dole', same_as: 'mara-dole' }, 'unfit', 'same_as'],
    [{ kind: 'other-speaker', speaker: 'mara-dole', article: 'none', apart_as: 'x' }, 'unknown', 'article'],
    [{ kind: 'other-speaker', speaker: 'mara-dole', article: articleId(boats), apart_as: '…' }, 'unfit', 'apart_as'],
    [{ kind: 'speaker-name', speaker: 'mara-dole', name: '—' }, 'unfit', 'name'],
    [{ kind: 'speaker-link', speaker: 'nobody', link }, 'unknown', 'speaker'],
  ] as const)
    await t.rejects(correct(correction), { code, field: [field] }, JSON.stringify(correction))
})
