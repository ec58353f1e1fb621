import t from 'tap'
import type { Database } from '../../src/database/open.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { emptyTracker, readLines } from './coverage.ts'
import { emptyDatabase } from '../database/fresh.ts'

/** Stores one article for each text. */
async function speakersOf(t: Parameters<typeof emptyTracker>[0], ...texts: string[]): Promise<Database> {
  const { db, tracker } = await emptyTracker(t)
  for (const [number, text] of texts.entries()) await tracker.ingest({ id: String(number), outlet: 'The Gull', text })
  return db
}

const slugs = async (db: Database) =>
  (await db.selectFrom('speakers').select(['slug', 'name']).orderBy('slug').execute()).map(({ slug, name }) => [
    slug,
    name,
  ])

const speakersOfQuotations = async (db: Database) =>
  (
    await db
      .selectFrom('quotations')
      .innerJoin('speakers', 'speakers.id', 'speaker_id')
      .select(['speaker_name', 'slug'])
      .orderBy('article_id')
      .execute()
  )
    .map(({ speaker_name: name, slug }) => `${name}: ${slug}`)
    .sort()

t.test('one speaker under several forms of a name', async (t) => {
  const db = await speakersOf(
    t,
    'Delcia Rodríguez: "Yes."',
    'Delcia Rodríguez: "No."',
    'Delcia Rodriguez: "Maybe."',
    'Vice President Delcia M. Rodríguez: "Never."',
  )
  t.same(await slugs(db), [['delcia-rodriguez', 'Delcia Rodríguez']], 'shown in the commonest form')
  const aliases = await db.selectFrom('speaker_aliases').select(['alias', 'articles']).orderBy('alias').execute()
  t.same(aliases, [
    { alias: 'Delcia Rodriguez', articles: 1 },
    { alias: 'Vice President Delcia M. Rodríguez', articles: 1 },
  ])
})

t.test('of two forms that are equally common, the one with accents is shown', async (t) => {
  for (const forms of [
    ['Delcia Rodriguez', 'Delcia Rodríguez'],
    ['Delcia Rodríguez', 'Delcia Rodriguez'],
  ]) {
    const db = await speakersOf(t, ...forms.map((name) => `${name}: "Yes."`))
    t.same(await slugs(db), [['delcia-rodriguez', 'Delcia Rodríguez']])
  }
})

t.test('a speaker who is only described', async (t) => {
  t.test("is the article's own, however others describe theirs", async (t) => {
    const db = await speakersOf(t, 'relatives: "We waited."\nrelatives: "Nobody came."', 'relatives: "It burned."')
    const all = await db.selectFrom('speakers').select(['id', 'name', 'named', 'slug']).execute()
    t.same(
      all.map(({ name, named }) => [name, named]),
      [
        ['relatives', 0],
        ['relatives', 0],
      ],
    )
    for (const { slug } of all) t.match(slug, /^relatives-[0-9a-f]{16}$/)
    const spoken = await db.selectFrom('quotations').select(['article_id', 'speaker_id']).distinct().execute()
    t.equal(spoken.length, 2, 'one in each article')
  })

  t.test('is nobody with a name', async (t) => {
    const db = await speakersOf(t, 'Mara Dole: "Yes."', 'dole: "No."')
    t.same(
      (await slugs(db)).map(([slug]) => slug!.replace(/[0-9a-f]{16}$/, '…')),
      ['dole-…', 'mara-dole'],
    )
  })

  t.test('leaves with the article', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const { id } = await tracker.ingest({ id: '1', outlet: 'The Gull', text: 'relatives: "We waited."' })
    await tracker.withdraw(id)
    t.same(await slugs(db), [])
  })

  t.test('does not make two quotes one', async (t) => {
    const quotesOf = async (...texts: string[]) =>
      (await (await speakersOf(t, ...texts)).selectFrom('quotes').select('id').execute()).length
    const [one, other] = ['harbour wall collapsed', 'the harbour wall collapsed twice']
    t.equal(await quotesOf(`Mara Dole: "${one}"`, `Mara Dole: "${other}"`), 1)
    t.equal(await quotesOf(`relatives: "${one}"`, `relatives: "${other}"`), 2)
  })

  t.test('gives way to a name that another outlet has for the same words', async (t) => {
    const said = '"We will rebuild the old harbour wall before the winter storms arrive."'
    for (const texts of [
      [`a councillor: ${said}`, `Mara Dole: ${said}`, `a councillor: ${said}`],
      [`Mara Dole: ${said}`, `a councillor: ${said}`],
    ]) {
      const db = await speakersOf(t, ...texts)
      const quotes = await db
        .selectFrom('quotes')
        .leftJoin('speakers', 'speakers.id', 'quotes.speaker_id')
        .select('speakers.name')
        .execute()
      t.same(quotes, [{ name: 'Mara Dole' }])
    }
  })
})

t.test('a family name alone', async (t) => {
  t.test('stands for the only person who has it', async (t) => {
    const db = await speakersOf(t, 'Dole: "Yes."', 'Mara Dole (the mayor): "No."', 'Mayor Dole: "Maybe."')
    t.same(await speakersOfQuotations(db), ['Dole: mara-dole', 'Mara Dole: mara-dole', 'Mayor Dole: mara-dole'])
    t.same(await slugs(db), [['mara-dole', 'Mara Dole']])
    t.same(
      (await db.selectFrom('speaker_aliases').select('alias').orderBy('alias').execute()).map(({ alias }) => alias),
      ['Dole', 'Mayor Dole', 'the mayor'],
    )
  })

  t.test('stays by itself where two persons have it', async (t) => {
    const db = await speakersOf(t, 'Dole: "Yes."', 'Mara Dole: "No."', 'Rosa Dole: "Maybe."')
    t.same(await speakersOfQuotations(db), ['Dole: dole', 'Mara Dole: mara-dole', 'Rosa Dole: rosa-dole'])
  })

  t.test('stands for one again when the other is withdrawn', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    const ids = []
    for (const text of ['Dole: "Yes."', 'Mara Dole: "No."', 'Rosa Dole: "Maybe."'])
      ids.push((await tracker.ingest({ id: text, outlet: 'The Gull', text })).id)
    await tracker.withdraw(ids[2]!)
    t.same(await speakersOfQuotations(db), ['Dole: mara-dole', 'Mara Dole: mara-dole'])
    t.same(await slugs(db), [['mara-dole', 'Mara Dole']])
  })

  t.test('does not stand for an organisation of that name', async (t) => {
    const db = await speakersOf(t, 'Fiona Apple: "Yes."', 'APPLE: "No."')
    t.same(await slugs(db), [
      ['apple', 'APPLE'],
      ['fiona-apple', 'Fiona Apple'],
    ])
  })
})

t.test('an acronym stands for the only body that it abbreviates', async (t) => {
  const db = await speakersOf(t, 'Federal Bureau of Herons (FBH): "Yes."', 'FBH: "No."')
  t.same(await speakersOfQuotations(db), [
    'FBH: federal-bureau-of-herons',
    'Federal Bureau of Herons: federal-bureau-of-herons',
  ])
})

t.test('names in other scripts have readable, different slugs', async (t) => {
  const db = await speakersOf(t, '张伟: "一"', '章伟: "二"')
  const [one, other] = await slugs(db)
  t.match(one![0], /^zhangwei-[0-9a-f]{6}$/)
  t.match(other![0], /^zhangwei-[0-9a-f]{6}$/)
  t.not(one![0], other![0])
})

t.test('a quotation without a speaker has none', async (t) => {
  const db = await speakersOf(t, '"Resign."')
  t.match(await db.selectFrom('quotations').selectAll().execute(), [{ speaker_id: null, speaker_name: null }])
  t.match(await db.selectFrom('quotes').selectAll().execute(), [{ speaker_id: null }])
})

t.test('an uncertain speaker whose full name comes later', async (t) => {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  const tracker = createTracker(db, {
    extract: (text) => {
      const found = readLines(text)
      return { ...found, quotations: found.quotations.map((quotation) => ({ ...quotation, confidence: 0.5 })) }
    },
  })
  const quoted = async () =>
    (
      await db.selectFrom('quotes').innerJoin('speakers', 'speakers.id', 'quotes.speaker_id').select('slug').execute()
    ).map(({ slug }) => slug)
  await tracker.ingest({ id: '1', outlet: 'The Gull', text: 'Dole: "The sluice leaks every winter."' })
  t.same(await quoted(), ['dole'])
  t.test('should be the speaker of the quote, too', async (t) => {
    t.match(await tracker.ingest({ id: '2', outlet: 'The Gull', text: 'Mara Dole: "Nobody came to repair it."' }), {
      status: 'created',
    })
    t.same(await quoted(), ['mara-dole', 'mara-dole'])
  })
})
