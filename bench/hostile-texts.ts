const megabyte = 1_000_000

const fill = (length: number, piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Pieces that all differ, up to a length. */
function number(length: number, piece: (n: number) => string): string {
  const pieces: string[] = []
  for (let n = 0, total = 0; total < length; n++) {
    const next = piece(n)
    pieces.push(next)
    total += next.length
  }
  return pieces.join('')
}

/** A name that no other number has: letters only, capital first. */
const nameOf = (n: number): string => `Q${Array.from(String(n), (digit) => 'abcdefghij'[Number(digit)]).join('')}`

const prose =
  'The council met in the old hall on Tuesday. “We waited for years,” said Mara Dole, who leads the union, “and nobody came.” Critics called it a slow disaster. He told reporters that the bridge would close. '

/**
 * Texts that a reader of news will not meet, each with its full length in characters and how it is made at any length.
 */
export const hostileTexts: Readonly<Record<string, readonly [length: number, make: (length: number) => string]>> = {
  'opening marks': [100_000, (length) => fill(length, '“')],
  'opening marks before words': [3 * 100_000, (length) => fill(length, '“a ')],
  'straight marks': [100_000, (length) => fill(length, '"')],
  apostrophes: [300_000, (length) => fill(length, "'s ")],
  'alternating marks': [megabyte, (length) => fill(length, '“a” ')],
  'alternating marks with a cue': [megabyte, (length) => fill(length, '“We go,” he said. ')],
  'marks of all kinds': [megabyte, (length) => fill(length, '“a «b ‘c „d "e \'f 「g ')],
  'deep nesting': [megabyte, (length) => fill(length / 2, '“a ‘b ') + fill(length / 2, 'c’ d” ')],
  'one paragraph of prose': [5 * megabyte, (length) => fill(length, prose)],
  'one paragraph in one quotation': [
    5 * megabyte,
    (length) => `“${fill(length, 'It was a long day and we waited. ')}” said Dole.`,
  ],
  'one sentence': [megabyte, (length) => fill(length, 'Dole said and ')],
  'one sentence with quotations': [megabyte, (length) => fill(length, 'Dole said “it leaks” and ')],
  'lone surrogates': [megabyte, (length) => fill(length, '\ud800“a \udc00b” said \ud800. ')],
  'bidirectional controls': [megabyte, (length) => fill(length, '\u202e“a \u2067b” \u2069said Dole. \u202c')],
  'distinct names': [2 * megabyte, (length) => number(length, (n) => `${nameOf(n)} ${nameOf(n + 7)} left. `)],
  'distinct names that speak': [
    2 * megabyte,
    (length) => number(length, (n) => `“We go,” said ${nameOf(n)} ${nameOf(n + 7)}. `),
  ],
  'one family name': [
    5 * megabyte,
    (length) => number(length, (n) => `“We go,” said ${nameOf(n)} Dole. “No,” Dole said. `),
  ],
  'one given name': [
    2 * megabyte,
    (length) => number(length, (n) => `“We go,” said Mara ${nameOf(n)}. “No,” Mara said. `),
  ],
  'one family name and its initials': [
    2 * megabyte,
    (length) => number(length, (n) => `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % 26]}. Dole met ${nameOf(n)} Dole. `),
  ],
  'one person under many names': [
    2 * megabyte,
    (length) => number(length, (n) => `“We go,” said Mara ${nameOf(n)} Dole. `),
  ],
  'one huge name in play': [
    megabyte,
    (length) => `Q${fill(length / 2, 'a')} left. ${fill(length / 2, '“No,” he said. ')}`,
  ],
  'one office': [
    2 * megabyte,
    (length) => number(length, (n) => `Senator ${nameOf(n)} ${nameOf(n + 7)} left. “No,” the senator said. `),
  ],
  'an office that nobody bears': [
    2 * megabyte,
    (length) => number(length, (n) => `${nameOf(n)} ${nameOf(n + 7)} left. “No,” the senator said. `),
  ],
  'adverbs before a verb': [megabyte, (length) => `“No,” ${fill(length, 'also ')} said Dole.`],
  adverbs: [megabyte, (length) => fill(length, 'also said Dole ')],
  'determiners before a noun': [megabyte, (length) => `${fill(length, 'the ')} senator said “no”.`],
  'commas before a name': [megabyte, (length) => fill(length, ',,,,,,,,,,,,Dole')],
  pronouns: [megabyte, (length) => fill(length, 'he said ')],
  'pronouns with quotations': [megabyte, (length) => fill(length, '“No,” she said. He left. ')],
  nominals: [2 * megabyte, (length) => fill(length, 'the senator ')],
  'nominals that speak': [2 * megabyte, (length) => fill(length, '“No,” the senator said. ')],
  media: [2 * megabyte, (length) => number(length, (n) => `In a statement ${nameOf(n)} said no. “No,” he said. `)],
  'media in one sentence': [megabyte, (length) => fill(length, 'in a statement “no” ')],
  'quoted as saying': [megabyte, (length) => fill(length, 'We go, Dole was quoted as saying. ')],
  'quoted as saying in one sentence': [megabyte, (length) => fill(length, 'I go, Dole was quoted as saying ')],
  'one word': [5 * megabyte, (length) => fill(length, 'a')],
  'one capitalised name': [megabyte, (length) => fill(length, 'Dole ')],
  'one hyphenated word': [megabyte, (length) => fill(length, 'a-')],
  'one abbreviation': [megabyte, (length) => fill(length, 'A.')],
  'one number': [megabyte, (length) => fill(length, '1,')],
  'combining accents': [megabyte, (length) => fill(length, 'e\u0301')],
  punctuation: [megabyte, (length) => fill(length, '.,;:!?()-')],
  'opening brackets': [megabyte, (length) => fill(length, '([')],
  blanks: [megabyte, (length) => fill(length, ' \t\u00a0')],
  'line breaks': [megabyte, (length) => fill(length, '\n')],
  'short paragraphs': [megabyte, (length) => fill(length, '“a\n')],
  'open paragraphs': [megabyte, (length) => fill(length, '“We go on.\n\n')],
  'character references': [megabyte, (length) => fill(length, '&quot;We go,&quot; he said &amp; left. ')],
  tags: [megabyte, (length) => fill(length, '<b>“We <i>go</b>,” said <a href="x">Dole</a></i>. ')],
  'opening tags': [megabyte, (length) => fill(length, '<b>a')],
  emphasis: [megabyte, (length) => fill(length, '**“We *go* on__,”** said _Dole. ')],
  'opening emphasis': [megabyte, (length) => fill(length, ' *a _b **c')],
  'accents for marks': [megabyte, (length) => fill(length, '`a ´b ``c ')],
  'doubled marks': [megabyte, (length) => fill(length, '""We go,"" he said. ')],
  'invisible characters': [megabyte, (length) => fill(length, '\u00ada\u200b\u200d ')],
  'short lines': [megabyte, (length) => fill(length, 'we went on and on and\non and nobody\n')],
  'equal paragraphs': [megabyte, (length) => fill(length, 'Read These Next\n')],
}
