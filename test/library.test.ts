import t from 'tap'
import {
  collate,
  compareWordings,
  countDifferences,
  extract,
  fidelityOf,
  fullestOf,
  gatherStatements,
  groupQuotations,
  renderCollatex,
  renderColumns,
  renderCsv,
  renderHtml,
  renderJson,
  renderTei,
} from '../src/index.ts'
import type { Collation, DifferenceKind, PrintedQuote, PrintedQuotation } from '../src/index.ts'

const articles = [
  {
    id: 'gull',
    outlet: 'The Gull',
    text: '“We lost the upper bridge in the flood, and the council will never rebuild it,” Mara Dole wrote on Facebook. “Take the ferry instead,” she wrote on Facebook.',
  },
  {
    id: 'heron',
    outlet: 'Daily Heron',
    text: '“We lost the bridge in the flood … the council will never rebuild it,” Mara Dole wrote on Facebook.',
  },
  { id: 'tern', outlet: 'Evening Tern', text: 'Mara Dole wrote on Facebook: “Take the ferry instead.”' },
]
const day = '2031-05-04'

const printed = articles.flatMap(({ id: article, outlet, text }) =>
  extract(text).quotations.map((quotation, place) => ({
    ...quotation,
    id: `${article} ${place}`,
    article,
    outlet,
    place,
  })),
)
const quotations = printed.map(({ id, text, speaker, article, outlet }): PrintedQuotation => ({
  id,
  text,
  speaker: speaker?.name ?? null,
  article,
  outlet,
  day,
}))
const groups = groupQuotations(quotations)
const membersOf = (representative: string) => {
  const ids = groups.find((group) => group.representative === representative)!.members.map(({ id }) => id)
  return printed.filter(({ id }) => ids.includes(id))
}

t.test('from texts to a collation', async (t) => {
  const bridge = membersOf('gull 0')
  t.same(
    bridge.map(({ id }) => id),
    ['gull 0', 'heron 0'],
  )
  const base = { label: 'fullest wording', text: fullestOf(bridge.map(({ text }) => text)) }
  const collation: Collation = collate(
    base,
    bridge.map(({ id, outlet, text }) => ({ id, label: outlet, parts: [text] })),
  )
  t.same(
    collation.witnesses.map(({ label, fidelity }) => [label, fidelity]),
    [
      ['Daily Heron', 'abridged-silent'],
      ['The Gull', 'verbatim'],
    ],
  )

  t.test('should be had in every form', async (t) => {
    t.same(JSON.parse(renderJson(collation)), collation)
    t.same(JSON.parse(renderCollatex(collation)).witnesses, ['fullest wording', 'Daily Heron', 'The Gull'])
    t.match(renderColumns(collation, { width: 80, colour: false }), '*—*')
    t.match(renderCsv(collation), 'Daily Heron: kinds')
    t.match(renderHtml(collation), '<!doctype html>')
    t.match(renderTei(collation), '<rdg wit="#w1" type="unmarked-omission"/>')
  })
})

t.test('two wordings should be compared, and the outcome summed up', async (t) => {
  const fidelity = (base: string, other: string) =>
    fidelityOf(Object.keys(countDifferences(compareWordings(base, other))) as DifferenceKind[])
  t.equal(fidelity('We lost the bridge', 'we lost the bridge'), 'typographic')
  t.equal(fidelity('We lost the bridge', 'We lost the dam'), 'altered')
})

t.test('the quotes of one occasion should be gathered', async (t) => {
  const quotes = groups.map(({ representative }): PrintedQuote => {
    const members = membersOf(representative)
    return {
      id: representative,
      speaker: members[0]!.speaker?.name ?? null,
      text: printed.find(({ id }) => id === representative)!.text,
      printings: members.map(({ id, text, parts, kind, medium, article, place }) => ({
        id,
        text,
        parts: parts.length,
        fragment: kind === 'fragment',
        medium: medium?.name ?? null,
        article,
        place,
        day,
      })),
    }
  })
  const [statement, ...others] = gatherStatements(quotes)
  t.same(others, [])
  t.match(statement, { speaker: 'Mara Dole', medium: 'Facebook', quotes: { length: 2 } })
  t.match(statement!.text, /^We lost the upper bridge .* \[…\] Take the ferry instead/)
})
