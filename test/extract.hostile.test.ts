import { decodeHTMLStrict } from 'entities/decode'
import fc from 'fast-check'
import t from 'tap'
import { hostileTexts } from '../bench/hostile-texts.ts'
import { extract, type Extraction } from '../src/extract.ts'
import { cleanText } from '../src/text/clean/clean-text.ts'
import type { TextSpan } from '../src/text/span.ts'

/** Texts in which every few characters are a mark, a break, a name, a cue, or something that hides one. */
const hostileText = fc.string({
  unit: fc.constantFrom(
    ...`"'“”‘’„«»「」`,
    ...' .,:;!?—-()[]é好',
    '\n',
    '\n\n',
    '\r\n',
    '\ud83d\ude00',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2067',
    '\u00a0',
    'Mara ',
    'Dole ',
    ' said ',
    ' he ',
    ' she ',
    ' they ',
    'Senator ',
    ' the senator ',
    ' of ',
    'The ',
    ' according to ',
    ' was quoted as saying',
    ' who ',
    ', the mayor, ',
    "'s ",
    ' told ',
    ' Truth Social ',
    'in a statement ',
    'I ',
    ' also ',
    'PELL: ',
    '6\'2" ',
    'dijo ',
    'a déclaré ',
    'sagte ',
    '&quot;',
    '&#8220;',
    '&amp;',
    '&lt;b&gt;',
    '<b>',
    '</b>',
    '**',
    '_',
    '`',
    '´',
    '\\',
    '\u00ad',
    '\u200b',
  ),
  maxLength: 120,
})
const language = fc.constantFrom('en', 'es', 'fr', 'de', 'en-GB', 'und', 'xx', undefined)

/** The letters and digits of a text once its references are read and its tags left out, as often as may be. */
const lettersOf = (text: string): string =>
  decodeHTMLStrict(decodeHTMLStrict(text))
    .replace(/<\/?b>/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** What in an answer does not hold together with its text, or null. */
function fault(text: string, { quotations }: Extraction): string | null {
  const points = Array.from(text)
  const isClean = cleanText(text).text === text
  const wrong = ({ start, end, text: words }: TextSpan): boolean => {
    if (!(start >= 0 && start < end && end <= points.length)) return true
    const printed = points.slice(start, end).join('')
    return isClean ? printed !== words : lettersOf(printed) !== lettersOf(words)
  }
  let last = 0
  for (const quotation of quotations) {
    const { parts, source, cue, medium, confidence, speaker } = quotation
    if (parts.length === 0 || parts.some(wrong)) return `parts ${JSON.stringify(parts)}`
    if (parts.some((part, p) => p > 0 && part.start < parts[p - 1]!.end)) return 'parts out of order'
    if (parts[0]!.start < last) return 'quotations out of order'
    last = parts[0]!.start
    if (quotation.text !== parts.map((part) => part.text).join(' ')) return 'text is not that of the parts'
    for (const span of [source, cue, medium]) if (span && wrong(span)) return `span ${JSON.stringify(span)}`
    if (!(confidence >= 0 && confidence <= 1)) return `confidence ${confidence}`
    if (speaker && speaker.name.trim() === '') return 'a speaker without a name'
  }
  return null
}

t.test('any string: an answer whose offsets lie in the text and say what is printed there', async () => {
  fc.assert(
    fc.property(
      hostileText,
      language,
      (text, language) => fault(text, extract(text, language === undefined ? {} : { language })) === null,
    ),
    { numRuns: 3000 },
  )
})

t.test('any string of any characters: an answer, with any title', async () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'binary' }),
      (text, title) => fault(text, extract(text, { title })) === null,
    ),
    { numRuns: 1000 },
  )
})

t.test('any string: the same answer each time', async () => {
  fc.assert(
    fc.property(hostileText, (text) => JSON.stringify(extract(text)) === JSON.stringify(extract(text))),
    { numRuns: 500 },
  )
})

/**
 * Prose such as papers print, with everything in it that reading hangs on: names, roles, pronouns, cues, marks of every
 * kind, breaks.
 */
const prose = `“We tried for years,” Mara Dole said. “It failed.”

The mayor, Ian Pell, told reporters that the wall was “a slow disaster,” adding: “Nobody listened to us.

“We wrote letters,” he said, “and nothing came back. 'Not now,' they told us.”

According to a report by the Harbour Board, the council’s “plan” was “never funded.” Ms Dole disagreed.

“Resign.”

DOLE: No. – Ian Pell (1953) wrote on Truth Social: "It's over!" Aides of the Senator, who was quoted as saying “no”, left.

“I can’t,” she said to Pell, who replaced Ana Ruiz and Tom O’Hara in May. "Why?" asked the woman. Both said ‘never again’ in interviews, …`

const tokens = prose.match(/\p{L}+|\s+|[^\p{L}\s]/gu) ?? []

/** The prose with runs of its tokens cut out, moved and doubled. */
const mangledProse = fc
  .array(fc.record({ from: fc.nat(tokens.length - 1), length: fc.integer({ min: 1, max: 30 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((runs) => runs.map(({ from, length }) => tokens.slice(from, from + length).join('')).join(''))

t.test('mangled prose: an answer that holds together, in any language', async () => {
  fc.assert(
    fc.property(
      mangledProse,
      language,
      (text, language) => fault(text, extract(text, language === undefined ? {} : { language })) === null,
    ),
    { numRuns: 4000 },
  )
})

t.test('hostile texts of some length: an answer that holds together', async (t) => {
  for (const [name, [, make]] of Object.entries(hostileTexts)) {
    await t.test(name, async (t) => {
      const text = make(40_000)
      t.equal(fault(text, extract(text, { language: 'en' })), null)
    })
  }
})
