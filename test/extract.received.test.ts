import fc from 'fast-check'
import t from 'tap'
import { extract } from '../src/extract.ts'
import type { Quotation } from '../src/extract.ts'
import { cleanText } from '../src/text/clean/clean-text.ts'

/** What pages leave in texts changes where quotations stand, not what they say or who says it. */

const article = [
  'The harbour board met on Monday and heard that the sea wall had been raised in eleven weeks, at half the price.',
  '“We had the people,” said the engineer, Mara Dole, “and we had the stone.” Ian Pell called it “a small miracle”.',
  '“What we never had was time,” Dole told the board. “The tide doesn’t wait for anyone.”',
  'According to Pell, nobody on the quay “slept for more than an hour” in all that time; but none would have missed it.',
].join('\n\n')

const straight = article.replace(/[“”]/g, '"').replaceAll('’', "'")

/** What is found, without its places. */
const found = (text: string): object[] =>
  extract(text, { language: 'en' }).quotations.map(({ parts, source, cue, medium, addressee, ...quotation }) => ({
    ...quotation,
    parts: parts.map((part) => part.text),
    named: [source, cue, medium, addressee].map((span) => span?.text),
  }))

const spansOf = ({ parts, source, cue, medium, addressee }: Quotation) =>
  [...parts, source, cue, medium, addressee].filter((span) => span !== null)

/** Whether every stretch of the received text, read by itself, is what was found there. */
function isReadBack(received: string): boolean {
  const points = Array.from(received)
  return extract(received, { language: 'en' })
    .quotations.flatMap(spansOf)
    .every(({ start, end, text }) => cleanText(points.slice(start, end).join('')).text === text)
}

/** Each character, or what a choice puts in its place. */
const rewritten = (text: string, rewrite: (character: string, choice: number) => string) =>
  fc
    .array(fc.nat(9), { minLength: text.length, maxLength: text.length })
    .map((choices) => Array.from(text, (character, i) => rewrite(character, choices[i]!)).join(''))

t.test('the article itself', async (t) => {
  t.match(found(article), [
    { text: 'We had the people, and we had the stone.', speaker: { name: 'Mara Dole' } },
    { text: 'a small miracle', speaker: { name: 'Ian Pell' } },
    { text: 'What we never had was time,', speaker: { name: 'Mara Dole' } },
    { text: 'The tide doesn’t wait for anyone.', speaker: { name: 'Mara Dole' } },
    { text: 'slept for more than an hour', speaker: { name: 'Ian Pell' } },
  ])
  t.ok(isReadBack(article))
})

t.test('character references, of any characters', async (t) => {
  const marks = new Map(
    [
      ['“', '&ldquo;'],
      ['”', '&rdquo;'],
      ['’', '&#39;'],
    ].map(([mark, name]) => [mark!, name!]),
  )
  const referring = rewritten(article, (character, choice) => {
    const code = character.codePointAt(0)!
    if (marks.has(character)) return choice < 5 && character !== '’' ? marks.get(character)! : `&#${code};`
    return choice === 0 && character !== '\n' ? `&#x${code.toString(16)};` : character
  })
  fc.assert(
    fc.property(referring, (text) => {
      t.strictSame(found(text), found(article))
      return isReadBack(text)
    }),
    { numRuns: 100 },
  )
})

t.test('invisible characters, anywhere', async (t) => {
  const hiding = rewritten(article, (character, choice) =>
    choice < 5 ? character + ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d'][choice]! : character,
  )
  fc.assert(
    fc.property(hiding, (text) => {
      t.strictSame(found(text), found(article))
      return isReadBack(text)
    }),
    { numRuns: 100 },
  )
})

t.test('emphasis and tags around names and quotations', async (t) => {
  for (const [open, close] of [
    ['*', '*'],
    ['**', '**'],
    ['_', '_'],
    ['<em>', '</em>'],
    ['<a href="https://example.org/x">', '</a>'],
  ] as const) {
    const names = article.replace(/Mara Dole|Ian Pell/g, `${open}$&${close}`)
    t.same(found(names), found(article), names)
    t.ok(isReadBack(names))
    const around = article.replace(/“[^”]*”/g, `${open}$&${close}`)
    t.same(found(around), found(article), around)
    t.ok(isReadBack(around))
    const inside = article.replace(/“([^”]*)”/g, `“${open}$1${close}”`)
    t.same(found(inside), found(article), inside)
  }
})

t.test('marks doubled and escaped', async (t) => {
  for (const text of [
    straight.replaceAll('"', '""'),
    `"${straight.replaceAll('"', '""')}"`,
    straight.replaceAll('"', '\\"'),
    straight.replace(/["']/g, '\\$&'),
  ]) {
    t.same(found(text), found(straight), text)
  }
})

t.test('lines of a fixed width', async (t) => {
  for (const width of [40, 65, 72]) {
    const text = article.replaceAll(new RegExp(`(?=.{${width}})(.{1,${width}}) `, 'g'), '$1\n')
    t.not(text, article)
    t.same(found(text), found(article), text)
  }
})

t.test('offsets point into the text as it was received', async (t) => {
  const text = '😀 &ldquo;It isn&rsquo;t <b>ours</b>,&rdquo; said *Mara\u00ad Dole*.'
  const points = Array.from(text)
  const [quotation] = extract(text, { language: 'en' }).quotations
  t.equal(quotation!.text, 'It isn’t ours,')
  t.equal(quotation!.speaker?.name, 'Mara Dole')
  t.same(
    spansOf(quotation!).map(({ start, end, text }) => [points.slice(start, end).join(''), text]),
    [
      ['It isn&rsquo;t <b>ours</b>,', 'It isn’t ours,'],
      ['Mara\u00ad Dole', 'Mara Dole'],
      ['said', 'said'],
    ],
  )
})

t.test(
  'a title is read in the same way: words that it quotes are no quotation where the text prints it again',
  async (t) => {
    const text = 'Wall is “a miracle”\n\n“It was time,” said Mara Dole.'
    const texts = (title: string) =>
      extract(text, { language: 'en', title }).quotations.map((quotation) => quotation.text)
    t.same(texts('Wall is &ldquo;a miracle&rdquo;'), texts('Wall is “a miracle”'))
  },
)
