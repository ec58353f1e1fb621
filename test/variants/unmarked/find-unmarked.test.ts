import { deepEqual, equal, ok } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { findUnmarked, findUnmarkedIn, indexWordings, prepareWording } from '../../../src/variants/index.ts'
import type { KnownWording } from '../../../src/variants/index.ts'

const know = (...texts: string[]): KnownWording[] =>
  texts.map((text, i) => ({ id: `quote ${i + 1}`, wording: prepareWording(text) }))
const found = (article: string, ...texts: string[]): string[] =>
  findUnmarked(know(...texts), article).map(({ text }) => text)

const dam =
  'The upper dam was a slow, needless disaster, and nobody on the council looked at it for years before it ' +
  'broke. We will rebuild it in granite.'

t.test('known words without marks', async (t) => {
  t.test('should be found in the prose of an article', async (t) => {
    const article =
      'Mara Dole called the dam a slow, needless disaster on Monday. She said nobody on the council looked at ' +
      'it for years.'
    t.same(findUnmarked(know(dam), article), [
      {
        start: 71,
        end: 115,
        text: 'nobody on the council looked at it for years',
        id: 'quote 1',
        alsoIn: [],
        score: 0.9608,
        words: 9,
        base: { start: 49, end: 93, text: 'nobody on the council looked at it for years' },
      },
    ])
  })

  t.test('should be found whatever case, spelling and punctuation they have', async (t) => {
    t.same(
      found(
        'It is The Slow – Needless – Disaster of our time.',
        'This was the slow, needless disaster of our time, friends.',
      ),
      ['The Slow – Needless – Disaster of our time'],
    )
    t.same(
      found("They can't organise the harbour ferries any more.", 'We cannot organize the harbor ferries any more!'),
      ["can't organise the harbour ferries any more"],
    )
  })

  t.test('should be found when few but rare', async (t) => {
    t.same(found('Dole saw a lantern festival drowning slowly.', 'They gave us lantern festival drowning slowly'), [
      'lantern festival drowning slowly',
    ])
    t.same(found('Dole saw the lantern festival from afar.', 'They gave us the lantern festival'), [])
  })

  t.test('should be found with less evidence when they are all that is known', async (t) => {
    const article = 'Dole said granite ferries work for us, too.'
    t.same(found(article, 'Granite ferries work for us'), ['granite ferries work for us'])
    t.same(found(article, 'Granite ferries work for us and them'), [])
  })

  t.test('should come longest first', async (t) => {
    const article =
      'Lantern festival drowning slowly beneath granite. It is what we have been to them before and after all of that.'
    t.same(
      found(
        article,
        'lantern festival drowning slowly beneath granite',
        'it is what we have been to them before and after all of that',
      ),
      [
        'It is what we have been to them before and after all of that',
        'Lantern festival drowning slowly beneath granite',
      ],
    )
  })

  t.test('should be one run where a word in between was exchanged', async (t) => {
    const article = 'Nobody on the council ever looked at the thing for years before it broke, Dole told us.'
    t.same(found(article, 'nobody on the council ever looked at it for years before it broke'), [
      'Nobody on the council ever looked at the thing for years before it broke',
    ])
  })

  t.test('should be two runs where more stands between, a sentence ends, or two quotes have them', async (t) => {
    const known = 'granite ferries drowned slowly and lantern festivals sank forever'
    const [one, other] = ['granite ferries drowned slowly', 'lantern festivals sank forever']
    t.same(found(`Dole saw ${one} or ${other}.`, known), [`${one} or ${other}`])
    t.same(found(`Dole saw ${one}, as two old ${other}.`, known), [one, other])
    t.same(found(`Dole saw ${one}. Or ${other}.`, known), [one, other])
    t.same(
      findUnmarked(know(one, other), `Dole saw ${one} and ${other}.`).map(({ id, text }) => [id, text]),
      [
        ['quote 1', one],
        ['quote 2', other],
      ],
    )
  })

  t.test('should weigh less where the article uses them elsewhere too', async (t) => {
    const article = 'Dole said granite ferries work for us, too.'
    t.same(found(`${article} Boats of wood sank.`, 'Granite ferries work for us'), ['granite ferries work for us'])
    t.same(found(`${article} Ferries of granite sank.`, 'Granite ferries work for us'), [])
  })
})

t.test('what anybody says', async (t) => {
  t.test('should not be found in phrases of common words', async (t) => {
    const known =
      'As I said on Friday that the president of the United States is going to be there at the end of the day, ' +
      'it will not be easy.'
    t.same(found('Ian Pell said on Friday that the mayor left.', known), [])
    t.same(found('He met the president of the United States at the end of the day.', known), [])
  })

  t.test('should not be found in the vocabulary of the subject, but in words beside it', async (t) => {
    const known = 'I welcome the release of political prisoners as a gesture of goodwill and decency.'
    const article = 'The release came late. Prisoners went home.\nRelatives hailed the release of political prisoners.'
    t.same(found(article, known), [])
    t.same(found(`${article} It was a gesture of goodwill and decency.`, known), ['a gesture of goodwill and decency'])
  })

  t.test('should not be found in names, but in words that only one outlet prints in capitals', async (t) => {
    const known = 'I never wrote to the Northern Harbour Ferry Commission about it'
    t.same(found('He sits on the Northern Harbour Ferry Commission now.', known), [])
    t.same(
      found(
        'The Second Wave of Granite Ferries is off.',
        'The Second Wave of Granite Ferries is off',
        'no second wave of granite ferries for us',
      ),
      ['The Second Wave of Granite Ferries is off'],
    )
  })
})

t.test('where a run ends', async (t) => {
  t.test('should leave out the word or two beyond a sentence', async (t) => {
    const known = 'it never looked like a needless disaster, however, granite lasts'
    t.same(found('It never looked like a needless disaster. However, she left.', known), [
      'It never looked like a needless disaster',
    ])
  })

  t.test('should leave it out on either side, in the article and in the quote, but not three words', async (t) => {
    const ends = (article: string, known: string) =>
      findUnmarked(know(known), article).map(({ text, base }) => [text, base.text])
    t.same(
      ends(
        'She left, however. Granite ferries never sank beneath us.',
        'however, granite ferries never sank beneath us',
      ),
      [['Granite ferries never sank beneath us', 'granite ferries never sank beneath us']],
    )
    t.same(
      ends(
        'She left the harbour.” Granite ferries never sank beneath us.',
        'the harbour: granite ferries never sank beneath us',
      ),
      [['Granite ferries never sank beneath us', 'granite ferries never sank beneath us']],
    )
    t.same(
      ends(
        'Granite ferries never sank beneath us. However, she',
        'granite ferries never sank beneath us; however, she',
      ),
      [['Granite ferries never sank beneath us', 'granite ferries never sank beneath us']],
    )
    t.same(
      ends(
        'She left the harbour drowning. Granite ferries never sank beneath us.',
        'the harbour drowning, granite ferries never sank beneath us',
      ),
      [
        [
          'the harbour drowning. Granite ferries never sank beneath us',
          'the harbour drowning, granite ferries never sank beneath us',
        ],
      ],
    )
    t.same(
      ends(
        'Granite ferries never sank beneath us. However, she left',
        'granite ferries never sank beneath us; however, she left',
      ),
      [
        [
          'Granite ferries never sank beneath us. However, she left',
          'granite ferries never sank beneath us; however, she left',
        ],
      ],
    )
  })

  t.test('should stop at a line break and at what is left out', async (t) => {
    const words = 'nobody on the council looked at it for years before it broke'
    t.same(found('nobody on the council\nlooked at it for years', words), [])
    const article = `${words}. “${words}”`
    const start = Array.from(article).indexOf('“') + 1
    t.same(
      findUnmarked(know(words), article, [{ start, end: start + words.length }]).map((run) => run.start),
      [0],
    )
    t.same(findUnmarked(know(words), article, [{ start: 0, end: article.length }]), [])
    t.same(findUnmarked(know(words), article, [{ start: 3, end: 3 }]).length, 2)
    const twice = `${words}. ${words}. ${words}`
    const [first, last] = [
      { start: 0, end: words.length },
      { start: twice.length - words.length, end: twice.length },
    ]
    for (const leaveOut of [
      [first, last],
      [last, first],
    ])
      t.same(
        findUnmarked(know(words), twice, leaveOut).map((run) => run.start),
        [words.length + 2],
      )
  })
})

t.test('a run that several quotes have', async (t) => {
  t.test('should name the fullest, and the others beside it', async (t) => {
    const [run] = findUnmarked(
      know('We looked at it for years before it broke', dam),
      'Pell looked at it for years before it broke.',
    )
    t.match(run, { id: 'quote 2', alsoIn: ['quote 1'], text: 'looked at it for years before it broke' })
  })

  t.test('should name the same ones whatever the order in which the quotes are known', async (t) => {
    const run = 'granite ferries drowned slowly'
    const known = [`${run} today`, `${run} again`, `${run} AGAIN`, `${run} often`].map((text, i) => ({
      id: `quote ${4 - i}`,
      wording: prepareWording(text),
    }))
    const named = (some: readonly KnownWording[]) =>
      findUnmarked(some, `Dole saw ${run}.`).map(({ id, alsoIn }) => [id, alsoIn])
    t.same(named(known), [['quote 1', ['quote 2', 'quote 3', 'quote 4']]])
    t.same(named(known.toReversed()), named(known))
    t.same(named([known[2]!, known[0]!, known[3]!, known[1]!]), named(known))
  })

  t.test('should belong to the longest alone', async (t) => {
    const runs = findUnmarked(know('a slow, needless disaster', dam), 'It was a slow needless disaster.')
    t.same(
      runs.map(({ id, alsoIn }) => [id, alsoIn]),
      [['quote 2', []]],
    )
  })
})

t.test('offsets count code points', async (t) => {
  const [run] = findUnmarked(know('👩‍🚒 a slow, needless dam disaster'), '🌊🌊 Again: a slow, needless dam disaster 👍🏽')
  t.match(run, { start: 10, end: 39, base: { start: 4, end: 33 } })
})

t.test('any texts', async () => {
  const word = fc.constantFrom(
    'flood',
    'granite',
    'Ferry',
    'the',
    'of',
    'we',
    'lantern',
    'not',
    'said',
    'year',
    '\n',
    '.',
    '“',
    '🌊',
  )
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
  const span = fc.tuple(fc.nat(200), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 6 }),
      text,
      fc.array(span, { maxLength: 3 }),
      (texts, article, leaveOut) => {
        const known = know(...texts)
        const runs = findUnmarkedIn(indexWordings(known), article, leaveOut)
        deepEqual(findUnmarkedIn(indexWordings([...known].reverse()), article, leaveOut), runs)
        const characters = Array.from(article)
        runs.forEach((run, i) => {
          equal(characters.slice(run.start, run.end).join(''), run.text)
          const printed = known.filter(({ id }) => id === run.id).map(({ wording }) => wording.text)
          ok(printed.some((text) => Array.from(text).slice(run.base.start, run.base.end).join('') === run.base.text))
          ok(i === 0 || runs[i - 1]!.words >= run.words)
          for (const other of [...runs.slice(0, i), ...leaveOut])
            ok(other.end <= run.start || run.end <= other.start || other.start === other.end)
        })
      },
    ),
    { numRuns: 500 },
  )
})

const corpus = new URL('../../../../shared/corpora/triples-dev/', import.meta.url)
const rows = (name: string) =>
  readFileSync(new URL(name, corpus), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

t.test(
  'labelled news',
  { skip: !existsSync(corpus) && 'no ../shared/corpora here: labelled news is not looked at' },
  async (t) => {
    const articles = new Map<string, { id: string; event: string; text: string }>(
      rows('articles.ndjson').map((article) => [article.id, article]),
    )
    const quotations: { article: string; start: number; end: number; type: string }[] = rows('quotations.ndjson')
    const wordings = quotations
      .filter(({ type }) => type === 'speech')
      .map(({ article, start, end }) => ({
        event: articles.get(article)!.event,
        article,
        wording: prepareWording(Array.from(articles.get(article)!.text).slice(start, end).join('')),
      }))
    const index = indexWordings(wordings.map(({ event, wording }) => ({ id: event, wording })))
    const runs = [...articles.values()].flatMap(({ id, event, text }) =>
      findUnmarkedIn(
        index,
        text,
        quotations.filter(({ article }) => article === id),
      ).map((run) => ({ event, ...run })),
    )
    t.same(
      runs.filter(({ id, event }) => id !== event),
      [],
      'nothing is found between articles of different events',
    )
    t.ok(runs.length >= 10, 'and something within an event')
  },
)
