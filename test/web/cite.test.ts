import t from 'tap'
import { citeComparison, citePrinting, textFragment } from '../../src/web/parts/cite.ts'

const reading = { origin: 'https://verbatim.example', day: '2026-03-04' }
const printing = {
  outlet: 'Quay Times',
  title: 'Dole promises\n 9 % more & a {wall}',
  url: 'https://times.example/dole?a=1_2',
  published: '2026-03-01T12:00:00+02:00',
  text: 'We will rebuild the wall.',
}

t.test('the citation of a printing', async (t) => {
  const { apa, chicago, bibtex, ris, csl } = citePrinting(printing, reading)

  t.test('should name outlet, day, title, address and the day of reading', async (t) => {
    t.equal(
      apa,
      'Quay Times. (2026, March 1). Dole promises 9 % more & a {wall}. Retrieved 4 March 2026, from https://times.example/dole?a=1_2',
    )
    t.equal(
      chicago,
      'Quay Times. “Dole promises 9 % more & a {wall}.” 1 March 2026. Accessed 4 March 2026. https://times.example/dole?a=1_2.',
    )
  })

  t.test('should escape what means something in BibTeX', async (t) => {
    t.match(bibtex, 'title = {{Dole promises 9 \\% more \\& a \\{wall\\}}},')
    t.match(bibtex, /^@online\{quaytimes2026,\n/)
  })

  t.test('should have each tag of RIS on a line of its own, the type first and the end last', async (t) => {
    const lines = ris.split('\n')
    t.ok(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)))
    t.same([lines[0], lines.at(-1)], ['TY  - NEWS', 'ER  - '])
    t.match(ris, 'DA  - 2026/03/01')
  })

  t.test('should be valid CSL-JSON', async (t) => {
    t.match(JSON.parse(csl), [
      {
        type: 'article-newspaper',
        issued: { 'date-parts': [[2026, 3, 1]] },
        accessed: { 'date-parts': [[2026, 3, 4]] },
      },
    ])
  })

  t.test('should not invent a date or an address', async (t) => {
    const undated = citePrinting({ ...printing, published: null, url: null, title: null }, reading)
    t.equal(undated.apa, 'Quay Times. (n.d.). Untitled. Retrieved 4 March 2026')
    t.notMatch(undated.bibtex, /\bdate =|\burl =/)
    t.notMatch(undated.ris, /^(?:DA|UR)/m)
  })
})

t.test('the citation of a comparison should have its permanent address and the version of the program', async (t) => {
  const { bibtex, apa } = citeComparison('Wall', '/quotes/q1', reading)
  t.match(apa, 'from https://verbatim.example/quotes/q1')
  t.match(bibtex, /made by verbatim \d+\.\d+/)
})

t.test('a link to words on a page', async (t) => {
  t.test('should name all of few words', async (t) => {
    t.equal(
      textFragment('https://x.example/a#b', 'It leaks - often, “they” say'),
      'https://x.example/a#:~:text=It%20leaks%20%2D%20often%2C%20%E2%80%9Cthey%E2%80%9D%20say',
    )
  })

  t.test('should not name all of many, but where they begin and end', async (t) => {
    t.equal(
      textFragment('https://x.example/', 'a b c d e f g h i j k l m'),
      'https://x.example/#:~:text=a%20b%20c%20d%20e,i%20j%20k%20l%20m',
    )
  })
})
