import t from 'tap'
import { extract } from '../src/extract.ts'
import type { KnownParagraph, ParagraphKind } from '../src/quotations/structure.ts'

type Told = readonly [text: string, kind?: ParagraphKind, entry?: boolean]

/** What is found in some paragraphs of which a page tells what they are, and in the same text alone. */
function read(...told: readonly Told[]) {
  let at = 0
  const paragraphs: KnownParagraph[] = told.map(([text, kind = 'paragraph', entry]) => {
    const start = at
    at += [...text].length + 2
    return { kind, start, end: at - 2, ...(entry && { entry }) }
  })
  const text = told.map(([words]) => words).join('\n\n')
  const brief = (known: object) =>
    extract(text, { language: 'en', ...known }).quotations.map((one) => `${one.speaker?.name}: ${one.text}`)
  return { known: brief({ paragraphs }), alone: brief({}) }
}

t.test('a block quotation without marks', async (t) => {
  t.test('should be the words of whoever introduces it, in all its paragraphs', async (t) => {
    const { known, alone } = read(
      ['Ian Pell, who leads the council, wrote to the minister:'],
      ['We have asked for money since March.', 'block quotation'],
      ['The wall is yours.', 'block quotation'],
      ['The minister has not answered him.'],
    )
    t.same(known, ['Ian Pell: We have asked for money since March. The wall is yours.'])
    t.same(alone, [])
  })
  t.test('should be the words of whoever signs it', async (t) => {
    const { known } = read(
      ['The letter was short, and it was not kind.'],
      ['We have asked for money since March.', 'block quotation'],
      ['— Ian Pell, council leader'],
      ['Mara Dole read it twice.'],
    )
    t.same(known, ['Ian Pell: We have asked for money since March.'])
  })
  t.test('should be nobody’s where nothing says whose it is', async (t) => {
    t.same(
      read(
        ['The rules of the harbour are old.'],
        ['Nets are to be kept dry.', 'block quotation'],
        ['They hang by the door.'],
      ).known,
      [],
    )
  })
  t.test('should be read by its marks where it has some', async (t) => {
    const { known, alone } = read(
      ['Ian Pell was blunt.'],
      ['“We have asked for money,” he said, “since March.”', 'block quotation'],
    )
    t.same(known, alone)
    t.same(known, ['Ian Pell: We have asked for money, since March.'])
  })
})

t.test('what the article prints again', async (t) => {
  const said: Told = ['“It is a slow disaster that nobody wanted to see,” said Ian Pell, who leads the council.']
  const pull: Told = ['“A disaster that nobody wanted,” Pell said.', 'pull quote']
  t.test('should not be counted twice, where the page tells that it is a pull quote', async (t) => {
    t.same(read(said, pull, ['The tide was low.']).known, [
      'Ian Pell: It is a slow disaster that nobody wanted to see,',
    ])
    t.equal(read(said, [pull[0], 'paragraph'], ['The tide was low.']).known.length, 2, 'but a paragraph is counted')
  })
  t.test('should not be counted in a heading', async (t) => {
    const heading: Told = ['6. “The slow disaster”', 'heading']
    t.same(read(said, heading, ['The tide was low, and nobody was there.']).known, [
      'Ian Pell: It is a slow disaster that nobody wanted to see,',
    ])
  })
})

t.test('an entry of a live blog', async (t) => {
  const first: readonly Told[] = [
    ['Council meets', 'heading', true],
    ['“We will build it again,” said Ian Pell, who leads the council. He left by the back door.'],
  ]
  const second = (words: string): readonly Told[] => [['11.05 GMT', 'paragraph', true], [words]]
  t.test('should not lend its speakers to the next one', async (t) => {
    const { known, alone } = read(...first, ...second('“The nets are lost, all of them,” he said.'))
    t.equal(alone[1], 'Ian Pell: The nets are lost, all of them,')
    t.equal(known[1], 'undefined: The nets are lost, all of them,')
    t.equal(known[0], 'Ian Pell: We will build it again,')
  })
  t.test('should know from others who is named in it', async (t) => {
    t.equal(
      read(...first, ...second('“The nets are lost, all of them,” Pell said.')).known[1],
      'Ian Pell: The nets are lost, all of them,',
    )
  })
  t.test('should keep the speakers that it only describes', async (t) => {
    const { known, alone } = read(...first, ...second('“The nets are lost, all of them,” the harbour master said.'))
    t.same(known, alone)
  })
})

t.test('a post that ends in a topic should be that of whoever signs it', async (t) => {
  const text =
    'Ian Pell wrote on Friday.\n\nThe sea does not wait. #harbour\n\n— Olin Tash (@olintash) January 9, 2026\n\nThe tide was low.'
  t.match(extract(text, { language: 'en' }).quotations, [
    { speaker: { name: 'Olin Tash' }, text: 'The sea does not wait. #harbour' },
  ])
})

t.test('what is told of paragraphs should count code points of the text as it was received', async (t) => {
  const text = 'The tide 🌊 was &amp; is low, wrote Ian Pell:\n\nWe have asked for money.'
  const start = [...text].length - 'We have asked for money.'.length
  const paragraphs = [{ kind: 'block quotation', start, end: [...text].length }] as const
  const [found] = extract(text, { language: 'en', paragraphs }).quotations
  t.match(found, { text: 'We have asked for money.', parts: [{ start }], speaker: { name: 'Ian Pell' } })
})
