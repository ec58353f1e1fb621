import fc from 'fast-check'
import t from 'tap'
import { extract } from '../src/extract.ts'

/**
 * Articles put together at random from pieces of news prose: openings, tags, marks, breaks and characters outside the
 * basic plane.
 */
const newsText = fc
  .array(
    fc.constantFrom(
      'Mara Dole, an engineer, ',
      'Ian Pell ',
      'The mayor ',
      'she ',
      'said ',
      'said: ',
      'called it ',
      'told reporters, ',
      'according to ',
      ', who built the gate, ',
      '"It leaks," ',
      '“We tried',
      ' for a year.” ',
      '‘no’',
      "the drivers' ",
      "'Not today,' ",
      '😀 ',
      'é́ ',
      '. ',
      '\n\n',
      ' – ',
      '… ',
      '[the board] ',
      'in a Facebook post ',
      '«Oui» ',
      '"',
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))

t.test('an article', async (t) => {
  const text =
    'Mara Dole, an engineer, spoke on Monday.\n\n"The gate leaks," Dole wrote in a Facebook post, "every winter."'
  const { language, quotations } = extract(text, { language: 'en' })
  t.equal(language, 'en')
  t.equal(quotations.length, 1)
  t.match(quotations[0], {
    parts: [
      { start: 43, end: 58, text: 'The gate leaks,' },
      { start: 92, end: 105, text: 'every winter.' },
    ],
    text: 'The gate leaks, every winter.',
    kind: 'direct',
    marked: true,
    unclosed: false,
    speaker: { name: 'Mara Dole', kind: 'person' },
    source: { start: 60, end: 64, text: 'Dole' },
    cue: { start: 65, end: 70, text: 'wrote' },
    medium: { name: 'Facebook' },
  })
})

t.test('marks of Chinese titles hold speech after a verb of speech, titles elsewhere', async (t) => {
  const found = (text: string): string[] => extract(text).quotations.map((quotation) => quotation.text)
  t.same(found('他说《好的》。'), ['好的'])
  t.same(found('他读《红楼梦》。'), [])
})

t.test('the language', async (t) => {
  t.equal(extract('"It leaks," said Mara Dole.', { language: 'en-GB' }).language, 'en-GB', 'is the one given')
  t.match(
    extract('"It leaks," said Mara Dole.', { language: 'en-GB' }).quotations,
    [{ speaker: { name: 'Mara Dole' } }],
    'whatever its region',
  )
  t.match(
    extract('"It leaks," said Mara Dole.', { language: 'xx' }).quotations,
    [{ text: 'It leaks,', speaker: null, source: null, cue: null, confidence: 0 }],
    'without cues leaves words without speakers',
  )
})

t.test('nothing to find', async (t) => {
  for (const text of ['', ' \n', '"', '""', 'The council met on Monday.', '\ud800'])
    t.same(extract(text, { language: 'en' }).quotations, [], JSON.stringify(text))
})

t.test('how sure an answer is', async (t) => {
  const confidence = (text: string): number => extract(text, { language: 'en' }).quotations[0]!.confidence
  t.ok(confidence('"The gate leaks every winter," said Mara Dole.') > 0.9, 'a plain tag is sure')
  t.ok(
    confidence('"The gate leaks every winter."\n\nMara Dole and Ian Pell met on Monday.') < 0.9,
    'a name nearby is less so',
  )
  t.equal(
    extract('"The gate leaks every winter."\n\nThe council met on Monday.', { language: 'en' }).quotations[0]
      ?.speaker ?? null,
    null,
    'and nobody is named without need',
  )
})

t.test('the rule says how the speaker was found', async (t) => {
  const rule = (text: string): string | undefined => extract(text, { language: 'en' }).quotations[0]?.rule
  t.equal(rule('"The gate leaks every winter," said Mara Dole.'), 'inverted-cue-after')
  t.equal(rule('"The gate leaks every winter," Mara Dole said.'), 'cue-after')
  t.equal(rule('Mara Dole said: "The gate leaks every winter."'), 'cue-before')
  t.equal(rule('Mara Dole called the gate "a slow disaster".'), 'judging-cue-before')
  t.equal(rule('The gate was "rotten from the first day", according to Mara Dole.'), 'according-to')
})

t.test('any article: what is stored is what is printed at its offsets', async (t) => {
  fc.assert(
    fc.property(newsText, (text) => {
      const points = Array.from(text)
      for (const { parts, text: words } of extract(text, { language: 'en' }).quotations) {
        if (parts.map(({ start, end }) => points.slice(start, end).join('')).join(' ') !== words) return false
      }
      return true
    }),
    { numRuns: 500 },
  )
  t.pass()
})

t.test('any article: quotations share no words', async (t) => {
  fc.assert(
    fc.property(newsText, (text) => {
      const parts = extract(text, { language: 'en' })
        .quotations.flatMap(({ parts }) => parts)
        .sort((a, b) => a.start - b.start)
      return parts.every(({ start }, p) => p === 0 || parts[p - 1]!.end <= start)
    }),
    { numRuns: 500 },
  )
  t.pass()
})

t.test('any article: characters outside the basic plane move offsets, nothing else', async (t) => {
  const opening = (sign: string): string => `${sign} ${sign} Mara Dole spoke in Rowan.\n\n`
  fc.assert(
    fc.property(newsText, (text) => {
      const [plain, emoji] = [opening('*'), opening('😀')].map((start) =>
        JSON.stringify(extract(start + text, { language: 'en' }).quotations),
      )
      return plain === emoji
    }),
    { numRuns: 300 },
  )
  t.pass()
})
