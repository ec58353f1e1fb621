import type { serialiseStatementDetail, statementList } from '../../api/statements/list.ts'
import { renderTable } from '../../rendering/index.ts'
import type { Collation } from '../../variants/index.ts'
import { inApi, statementPage, withQuery } from '../addresses.ts'
import { html, joined, trusted, type Html } from '../html.ts'
import type { Page } from '../layout.ts'
import { citeComparisonSection, type Reading } from '../parts/cite.ts'
import { downloads, nextPage, outsideLink } from '../parts/facts.ts'
import { quoteCards, speakerLink } from '../parts/quote-card.ts'
import { statementCards } from '../parts/statement-card.ts'
import { count, day, shortened } from '../words.ts'
import { coveredText, lanes } from './coverage.ts'
import { silentChanges } from './silent-changes.ts'

type Listed = ReturnType<typeof statementList.serialise>

/** Statements as a page of a list. */
export const statementListView = (
  statements: readonly Listed[],
  filter: Readonly<Record<string, string | undefined>>,
  next: string | null,
): Page => ({
  title: 'Statements',
  api: withQuery('/v1/statements', filter),
  main: html`<h1>Statements</h1>
<p>A statement is an occasion, such as a post, an interview or a letter, with the words that were printed of it put together.</p>
${statements.length === 0 ? html`<p class="empty">There are none yet: a statement is known once articles name the medium.</p>` : statementCards(statements)}
${nextPage(next)}
${downloads([
  ['CSV', withQuery('/v1/statements', { ...filter, format: 'csv' })],
  ['NDJSON', withQuery('/v1/statements', { ...filter, format: 'ndjson' })],
])}`,
})

/** Everything that the page of a statement shows. */
export interface StatementShown {
  readonly statement: ReturnType<typeof serialiseStatementDetail>
  readonly collation: Collation
  /** Ids of the witnesses to be set side by side; the fullest if none are given. */
  readonly chosen: readonly string[] | undefined
  readonly reading: Reading
}

const besideAtFirst = 4

/** A statement: the changes made in silence, its text with who printed which stretch, and printings side by side. */
export function statementView({ statement, collation, chosen, reading }: StatementShown): Page {
  const { id, text, speaker, speaker_name: name, medium, date, authoritative, url, quotes } = statement
  const address = statementPage(id)
  const witnesses = [...collation.witnesses].sort((a, b) => b.words - a.words)
  const known = chosen?.filter((one) => witnesses.some((witness) => witness.id === one)) ?? []
  const beside = known.length > 0 ? known : witnesses.slice(0, besideAtFirst).map((witness) => witness.id)
  return {
    title: `${name}${medium === null ? '' : `, ${medium}`}${date === null ? '' : `, ${day(date)}`}: “${shortened(text, 50)}”`,
    api: inApi(address),
    permanent: address,
    main: html`<article>
<p class="kicker">Statement</p>
<h1>${speaker ? speakerLink(speaker) : html`<bdi>${name}</bdi>`}${medium && html`, <bdi>${medium}</bdi>`}${date !== null && html`, ${day(date)}`}</h1>
<p class="by big">${joined([statement.addressee && html`to <bdi>${statement.addressee}</bdi>`, `printed by ${count(statement.counts.outlets, 'outlet')} in ${count(statement.counts.articles, 'article')}`, authoritative ? ['its text was given', url !== null && [' (', outsideLink(url, 'where it stands'), ')']] : 'put together from what they print'].filter(Boolean), ' · ')}</p>
${silentChanges(collation)}
<section aria-labelledby="text"><h2 id="text">${authoritative ? 'The text, as given' : 'All that was printed of it'}</h2>
<p>The thicker the line, the more outlets print a stretch. “[…]” stands for words that no outlet prints.</p>
<blockquote class="whole" dir="auto">${coveredText(collation)}</blockquote></section>
<section aria-labelledby="coverage"><h2 id="coverage">Which outlet printed which stretch</h2>
${lanes(collation, witnesses)}</section>
<section aria-labelledby="beside"><h2 id="beside">Side by side</h2>
${witnesses.length > beside.length || known.length > 0 ? choice(address, witnesses, beside) : null}
<p class="dim">“=” means the same words, “—” words that are left out, hatching what is not quoted.</p>
<div class="scroll collation" role="group" tabindex="0" aria-labelledby="beside">${trusted(renderTable(onlyOf(collation, beside)))}</div></section>
${
  quotes.length > 0 &&
  html`<section aria-labelledby="quotes"><h2 id="quotes">The quotes in it</h2>${quoteCards(quotes)}</section>`
}
${citeComparisonSection(`${name}: “${shortened(text, 80)}”, how outlets print it`, address, reading)}
${downloads([
  ['this page as one file', `${address}?format=html`],
  ['CSV', `${inApi(address)}/collation?format=csv`],
  ['TEI', `${inApi(address)}/collation?format=tei`],
  ['CollateX', `${inApi(address)}/collation?format=collatex`],
])}
</article>`,
  }
}

const choice = (
  address: string,
  witnesses: Collation['witnesses'],
  beside: readonly string[],
): Html => html`<form class="choice" action="${address}#beside">
<fieldset><legend>Outlets beside each other</legend>${witnesses.map(
  ({ id, label, words }) =>
    html`<label><input type="checkbox" name="with" value="${id}"${beside.includes(id) && html` checked`}> <bdi>${label}</bdi> <span class="n">${count(words, 'word')}</span></label>`,
)}</fieldset>
<button>Show</button></form>`

/** A collation with some of its witnesses, and the stretches that any of them quotes. */
function onlyOf(collation: Collation, ids: readonly string[]): Collation {
  const columns = ids.map((id) => collation.witnesses.findIndex((witness) => witness.id === id))
  const runs = collation.runs.map(({ base, cells }) => ({ base, cells: columns.map((column) => cells[column]!) }))
  return { ...collation, rows: [], runs, witnesses: columns.map((column) => collation.witnesses[column]!) }
}
