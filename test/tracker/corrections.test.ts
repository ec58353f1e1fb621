import t, { type Test } from 'tap'
import type { Database } from '../../src/database/open.ts'
import type { CorrectionError, NewCorrection } from '../../src/tracker/corrections/corrections.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { currentQuoteId } from '../../src/tracker/current-ids.ts'
import type { Tracker } from '../../src/tracker/tracker.ts'
import { contents, emptyTracker } from './coverage.ts'

const curator = { id: '0123456789ab', name: 'Ada Heron' }
const reason = 'Heard so on the recording.'

const gates = 'Nobody in this council ever repaired the rusted gates before the spring flood'
const boats = 'The lantern boats lie in the mud since the dredger broke in October'
const published = '2026-01-09'

const gull = { id: 'gull', outlet: 'The Gull', published, text: `Mara Dole: "${gates}"\nIan Pell: "${boats}"` }
const heron = {
  id: 'heron',
  outlet: 'Daily Heron',
  published,
  text: 'Mara Dole: "ever repaired the rusted gates before"\nIan Pell: "boats lie in the mud since the dredger broke"',
}
const tern = {
  id: 'tern',
  outlet: 'Evening Tern',
  published,
  text: 'Mara Dole: "the rusted gates before the spring flood"',
}

async function covered(t: Test): Promise<Covered> {
  const { db, tracker } = await emptyTracker(t)
  for (const article of [gull, heron, tern]) await tracker.ingest(article)
  return {
    db,
    tracker,
    correct: (correction) => tracker.correct({ reason, ...correction } as NewCorrection, curator),
    quotation: (article, ordinal) => quotation(db, article, ordinal),
  }
}

interface Covered {
  readonly db: Database
  readonly tracker: Tracker
  correct(correction: object): Promise<{ id: string; created: boolean }>
  /** Id of an article's quotation by its place. */
  quotation(article: { readonly id: string; readonly text: string }, ordinal: number): Promise<string>
}

async function quotation(
  db: Database,
  article: { readonly id: string; readonly text: string },
  ordinal: number,
): Promise<string> {
  return (
    await db
      .selectFrom('quotations')
      .select('id')
      .where('article_id', '=', articleId(article))
      .where('ordinal', '=', ordinal)
      .executeTakeFirstOrThrow()
  ).id
}

/** Quotes as the words of their members, the representative's first. */
async function quotes(db: Database): Promise<string[][]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('quotes', 'quotes.id', 'quote_id')
    .innerJoin('quotations', 'quotations.id', 'quotation_id')
    .innerJoin('wordings', 'wordings.id', 'wording_id')
    .select(['quote_id', 'representative_id', 'quotation_id', 'text'])
    .orderBy('text')
    .execute()
  return Array.from(Map.groupBy(rows, ({ quote_id: quote }) => quote).values(), (members) =>
    members
      .sort((a, b) => Number(b.representative_id === b.quotation_id) - Number(a.representative_id === a.quotation_id))
      .map(({ text }) => text.split(' ').slice(0, 3).join(' ')),
  ).sort()
}

const apart = [
  ['Nobody in this', 'ever repaired the', 'the rusted gates'],
  ['The lantern boats', 'boats lie in'],
]

t.test('without corrections quotes follow from the words', async (t) => {
  t.same(await quotes((await covered(t)).db), apart)
})

t.test('a must-link', async (t) => {
  t.test('moves one to the quote of the other, and leaves their neighbours where they are', async (t) => {
    const { db, correct, quotation } = await covered(t)
    const { id } = await correct({
      kind: 'must-link',
      quotations: [await quotation(heron, 0), await quotation(gull, 1)],
    })
    t.same(await quotes(db), [
      ['Nobody in this', 'the rusted gates'],
      ['The lantern boats', 'boats lie in', 'ever repaired the'],
    ])
    const { rule, correction_id: correction } = await db
      .selectFrom('memberships')
      .selectAll()
      .where('quotation_id', '=', await quotation(heron, 0))
      .executeTakeFirstOrThrow()
    t.same([rule, correction], ['correction', id])
  })

  t.test(
    'keeps a quote together that loses the wording it was named for, and its old id still leads to it',
    async (t) => {
      const { db, correct, quotation } = await covered(t)
      const [named] = await db
        .selectFrom('quotes')
        .select('id')
        .where('representative_id', '=', await quotation(gull, 0))
        .execute()
      await correct({ kind: 'must-link', quotations: [await quotation(gull, 0), await quotation(gull, 1)] })
      t.same(await quotes(db), [
        ['The lantern boats', 'Nobody in this', 'boats lie in'],
        ['the rusted gates', 'ever repaired the'],
      ])
      const [other] = await db
        .selectFrom('quotes')
        .select('id')
        .where('representative_id', '=', await quotation(gull, 1))
        .execute()
      t.equal(await currentQuoteId(db, named!.id), other!.id)
    },
  )

  t.test('extends to what others link', async (t) => {
    const { db, tracker, correct, quotation } = await covered(t)
    await tracker.ingest({ id: 'post', outlet: 'Post', published, text: 'Vera Moss: "No comment on dredgers."' })
    const post = await quotation({ id: 'post', text: '' }, 0)
    await correct({ kind: 'must-link', quotations: [await quotation(tern, 0), post] })
    await correct({ kind: 'must-link', quotations: [post, await quotation(gull, 1)] })
    t.same(await quotes(db), [
      ['Nobody in this', 'ever repaired the'],
      ['The lantern boats', 'No comment on', 'boats lie in', 'the rusted gates'],
    ])
  })
})

t.test('a cannot-link', async (t) => {
  t.test('separates the two, and leaves their neighbours where they are', async (t) => {
    const { db, correct, quotation } = await covered(t)
    const { id } = await correct({
      kind: 'cannot-link',
      quotations: [await quotation(gull, 0), await quotation(tern, 0)],
    })
    t.same(await quotes(db), [
      ['Nobody in this', 'ever repaired the'],
      ['The lantern boats', 'boats lie in'],
      ['the rusted gates'],
    ])
    const rows = await db
      .selectFrom('memberships')
      .select(['rule', 'correction_id'])
      .where('correction_id', 'is not', null)
      .execute()
    t.same(rows, [{ rule: 'correction', correction_id: id }], 'only what left is where it is by correction')
  })

  t.test('changes nothing where the two are apart anyway', async (t) => {
    const { db, correct, quotation } = await covered(t)
    const before = await contents(db)
    await correct({ kind: 'cannot-link', quotations: [await quotation(gull, 0), await quotation(gull, 1)] })
    t.same(await contents(db), before)
  })
})

t.test('a speaker', async (t) => {
  const speakersOf = async (db: Database) =>
    await db
      .selectFrom('quotations')
      .leftJoin('speakers', 'speakers.id', 'speaker_id')
      .innerJoin('wordings', 'wordings.id', 'wording_id')
      .select(['text', 'speakers.name', 'rule', 'confidence', 'source_text'])
      .orderBy('text')
      .execute()

  t.test('is the one that the correction names, as if the article had', async (t) => {
    const { db, correct, quotation } = await covered(t)
    await correct({
      kind: 'speaker',
      quotation: await quotation(tern, 0),
      speaker: { name: 'Vera Moss', kind: 'person' },
    })
    t.match((await speakersOf(db)).at(-1), { name: 'Vera Moss', rule: 'correction', confidence: 1, source_text: null })
    t.equal((await db.selectFrom('speakers').selectAll().where('name', '=', 'Vera Moss').execute()).length, 1)
    t.equal(
      (await db.selectFrom('quotations').select('id').where('rule', '=', 'correction').execute()).length,
      1,
      'and no other quotation',
    )
  })

  t.test('is nobody if the correction names nobody, and one who said nothing else is gone', async (t) => {
    const { db, tracker, correct, quotation } = await covered(t)
    for (const article of [gull, heron])
      await correct({ kind: 'speaker', quotation: await quotation(article, 1), speaker: null })
    t.match(
      (await speakersOf(db)).filter(({ rule }) => rule === 'correction'),
      [{ name: null }, { name: null }],
    )
    t.same(await db.selectFrom('speakers').select('name').execute(), [{ name: 'Mara Dole' }])
    await tracker.rebuild()
    t.same(await db.selectFrom('speakers').select('name').execute(), [{ name: 'Mara Dole' }])
  })

  t.test('whose name has another form in the article keeps source and cue', async (t) => {
    const { db, correct, quotation } = await covered(t)
    await correct({
      kind: 'speaker',
      quotation: await quotation(tern, 0),
      speaker: { name: 'Mayor Mara Dole', kind: 'person' },
    })
    t.match((await speakersOf(db)).at(-1), { name: 'Mara Dole', rule: 'correction', source_text: 'M' })
  })

  t.test('keeps the other names that the article gives, unless it is somebody else', async (t) => {
    const aliases = async (name: string) => {
      const { db, tracker } = await emptyTracker(t)
      const said = { ...tern, text: 'Mara Dole (the harbour master): "We start on Monday."' }
      await tracker.ingest(said)
      const speaker = { name, kind: 'person' as const }
      await tracker.correct({ kind: 'speaker', quotation: await quotation(db, said, 0), speaker, reason }, curator)
      return (await db.selectFrom('speaker_aliases').select('alias').execute()).map(({ alias }) => alias)
    }
    t.same(await aliases('Mayor Mara Dole'), ['the harbour master'])
    t.same(await aliases('Vera Moss'), [])
  })
})

t.test('what is not a quotation', async (t) => {
  t.test('is in no list, no count and no quote, while the rest of its quote is', async (t) => {
    const { db, correct, quotation } = await covered(t)
    const gone = await quotation(gull, 0)
    await correct({ kind: 'not-a-quotation', quotation: gone })
    t.same(await quotes(db), [
      ['The lantern boats', 'boats lie in'],
      ['the rusted gates', 'ever repaired the'],
    ])
    t.same(await db.selectFrom('quotations').select('id').where('id', '=', gone).execute(), [])
    t.match(await db.selectFrom('dismissed_quotations').selectAll().execute(), [{ quotation_id: gone, text: gates }])
    const [quote] = await db
      .selectFrom('quotes')
      .select('id')
      .where('representative_id', '=', await quotation(tern, 0))
      .execute()
    t.equal(await currentQuoteId(db, `q${gone.slice(1)}`), quote!.id, 'the old id of the quote leads to it')
  })

  t.test('should not affect the same words elsewhere in the article', async (t) => {
    const { db, tracker, correct, quotation } = await covered(t)
    const twice = { id: 'twice', outlet: 'Post', published, text: 'Ian Pell: "no comment"\nIan Pell: "no comment"' }
    await tracker.ingest(twice)
    const [first, second] = [await quotation(twice, 0), await quotation(twice, 1)]
    await correct({ kind: 'not-a-quotation', quotation: first })
    t.same(await db.selectFrom('quotations').select('id').where('article_id', '=', articleId(twice)).execute(), [
      { id: second },
    ])
  })

  t.test('may be known words printed without marks', async (t) => {
    const { db, tracker, correct } = await covered(t)
    await tracker.ingest({
      id: 'prose',
      outlet: 'Post',
      published,
      text: 'It is true that nobody in this council ever repaired the rusted gates before the spring flood came.',
    })
    const [found] = await db.selectFrom('quotations').select('id').where('rule', '=', 'known-words').execute()
    await correct({ kind: 'not-a-quotation', quotation: found!.id })
    t.same(await db.selectFrom('quotations').select('id').where('marked', '=', 0).execute(), [])
    await tracker.rebuild()
    t.same(await db.selectFrom('quotations').select('id').where('marked', '=', 0).execute(), [])
  })
})

t.test('corrections', async (t) => {
  t.test('outlive another text, a withdrawal and a rebuild', async (t) => {
    const { db, tracker, correct, quotation } = await covered(t)
    await correct({ kind: 'cannot-link', quotations: [await quotation(gull, 0), await quotation(tern, 0)] })
    const parted = [
      ['Nobody in this', 'ever repaired the'],
      ['The lantern boats', 'boats lie in'],
      ['the rusted gates'],
    ]
    await tracker.ingest({ ...tern, text: `🌊 Corrected on Saturday.\n${tern.text}` })
    t.same(await quotes(db), parted, 'another text with the same words')
    await tracker.ingest({ ...tern, text: 'Nothing was said.' })
    t.same(await quotes(db), [
      ['Nobody in this', 'ever repaired the'],
      ['The lantern boats', 'boats lie in'],
    ])
    await tracker.ingest({ ...tern, text: tern.text })
    t.same(await quotes(db), parted, 'the words are back')
    await tracker.withdraw(articleId(gull))
    t.same(
      (await quotes(db)).find((quote) => quote.includes('the rusted gates')),
      ['the rusted gates', 'ever repaired the'],
      'nothing to be parted from',
    )
    await tracker.ingest(gull)
    t.same(await quotes(db), parted, 'the article is back')
    await tracker.rebuild()
    t.same(await quotes(db), parted)
  })

  t.test('are as if never made once revoked', async (t) => {
    const { db, tracker, correct, quotation } = await covered(t)
    const before = await contents(db)
    const made = [
      await correct({ kind: 'must-link', quotations: [await quotation(gull, 0), await quotation(gull, 1)] }),
      await correct({ kind: 'cannot-link', quotations: [await quotation(heron, 0), await quotation(tern, 0)] }),
      await correct({ kind: 'speaker', quotation: await quotation(tern, 0), speaker: null }),
      await correct({ kind: 'not-a-quotation', quotation: await quotation(heron, 1) }),
    ]
    t.notSame(await contents(db), before)
    for (const { id } of made) t.equal(await tracker.revoke(id, 'Misheard.', curator), true)
    t.same(await contents(db), before)
    t.equal((await db.selectFrom('corrections').selectAll().execute()).length, 4, 'and stay on record')
    await t.rejects(tracker.revoke(made[0]!.id, 'Again.', curator), { code: 'conflict' })
    t.equal(await tracker.revoke('cnone', 'Never made.', curator), false)
  })

  t.test('that say the same are one, and can be made again after they were revoked', async (t) => {
    const { tracker, correct, quotation } = await covered(t)
    const [one, other] = [await quotation(gull, 0), await quotation(gull, 1)]
    const first = await correct({ kind: 'must-link', quotations: [one, other] })
    t.same(await correct({ kind: 'must-link', quotations: [other, one] }), { id: first.id, created: false })
    await tracker.revoke(first.id, 'Misheard.', curator)
    const second = await correct({ kind: 'must-link', quotations: [one, other] })
    t.equal(second.created, true)
    t.not(second.id, first.id)
  })

  t.test('may not contradict each other', async (t) => {
    const { correct, quotation } = await covered(t)
    const [a, b, c] = [await quotation(gull, 0), await quotation(heron, 0), await quotation(tern, 0)]
    const conflict = { name: 'CorrectionError', code: 'conflict' }
    await correct({ kind: 'must-link', quotations: [a, b] })
    await t.rejects(correct({ kind: 'cannot-link', quotations: [b, a] }), conflict)
    await correct({ kind: 'cannot-link', quotations: [a, c] })
    await t.rejects(correct({ kind: 'must-link', quotations: [a, c] }), conflict)
    await t.rejects(correct({ kind: 'must-link', quotations: [b, c] }), conflict, 'through another')
    await correct({ kind: 'speaker', quotation: a, speaker: null })
    await t.rejects(correct({ kind: 'speaker', quotation: a, speaker: { name: 'Ian Pell', kind: 'person' } }), conflict)
    await correct({ kind: 'not-a-quotation', quotation: c })
    await t.rejects(correct({ kind: 'speaker', quotation: c, speaker: null }), conflict)
    await t.resolves(correct({ kind: 'not-a-quotation', quotation: c }))
  })

  t.test('may not contradict each other through any number of others', async (t) => {
    const { tracker, correct, quotation } = await covered(t)
    const articles = ['v', 'w', 'x', 'y', 'z'].map((id) => ({ id, outlet: 'Post', published, text: `Ada: "${id}!"` }))
    for (const article of articles) await tracker.ingest(article)
    const ids = await Promise.all(articles.map((article) => quotation(article, 0)))
    for (const [i, id] of ids.slice(1).entries()) await correct({ kind: 'must-link', quotations: [ids[i]!, id] })
    await t.rejects(correct({ kind: 'cannot-link', quotations: [ids[0]!, ids[4]!] }), { code: 'conflict' })
    await t.resolves(correct({ kind: 'cannot-link', quotations: [ids[0]!, await quotation(gull, 0)] }))
  })

  t.test('may contradict one that was revoked, but not the one that stands', async (t) => {
    const { tracker, correct, quotation } = await covered(t)
    const one = await quotation(gull, 0)
    const nobody = { kind: 'speaker', quotation: one, speaker: null }
    const first = await correct(nobody)
    await tracker.revoke(first.id, 'Misheard.', curator)
    const second = await correct({ kind: 'speaker', quotation: one, speaker: { name: 'Ian Pell', kind: 'person' } })
    await t.rejects(correct(nobody), { code: 'conflict', message: new RegExp(`"${second.id}"`) })
    const dismissal = { kind: 'not-a-quotation', quotation: await quotation(heron, 0) }
    await tracker.revoke((await correct(dismissal)).id, 'Misheard.', curator)
    const again = await correct(dismissal)
    await t.rejects(correct({ kind: 'speaker', quotation: dismissal.quotation, speaker: null }), {
      code: 'conflict',
      message: new RegExp(`"${again.id}"`),
    })
  })

  t.test('are refused where they cannot apply', async (t) => {
    const { db, tracker, correct, quotation } = await covered(t)
    await tracker.ingest({
      id: 'prose',
      outlet: 'Post',
      published,
      text: 'It is true that nobody in this council ever repaired the rusted gates before the spring flood came.',
    })
    const [unmarked] = await db.selectFrom('quotations').select('id').where('rule', '=', 'known-words').execute()
    const before = await contents(db)
    const one = await quotation(gull, 0)
    const refused: [object, { readonly code: CorrectionError['code']; readonly field: (string | number)[] }][] = [
      [
        { kind: 'must-link', quotations: [one, 'nowhere'] },
        { code: 'unknown', field: ['quotations', 1] },
      ],
      [
        { kind: 'not-a-quotation', quotation: 'nowhere' },
        { code: 'unknown', field: ['quotation'] },
      ],
      [
        { kind: 'cannot-link', quotations: [one, one] },
        { code: 'unfit', field: ['quotations', 1] },
      ],
      [
        { kind: 'must-link', quotations: [unmarked!.id, one] },
        { code: 'unfit', field: ['quotations', 0] },
      ],
      [
        { kind: 'speaker', quotation: unmarked!.id, speaker: null },
        { code: 'unfit', field: ['quotation'] },
      ],
      [
        { kind: 'speaker', quotation: one, speaker: { name: '—', kind: 'person' } },
        { code: 'unfit', field: ['speaker', 'name'] },
      ],
    ]
    for (const [correction, error] of refused) await t.rejects(correct(correction), error)
    t.same(await contents(db), before)
    t.same(await db.selectFrom('corrections').selectAll().execute(), [], 'nothing half-written')
    t.same(await db.selectFrom('audit_entries').selectAll().execute(), [])
  })
})
