import type { z } from 'zod'
import type { revisionComparisonSchema } from '../../api/history/schema.ts'
import { articlePage, inApi, withQuery } from '../addresses.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { moment } from '../words.ts'

type Comparison = z.output<typeof revisionComparisonSchema>
type Edit = Comparison['edits'][number]
type Change = Comparison['quotations'][number]

const outcomeNames: Readonly<Record<Change['outcome'], string>> = {
  unchanged: 'unchanged',
  'edited-silently': 'edited in silence',
  'edited-with-note': 'edited, and a note says that the article was corrected',
  moved: 'given to another speaker',
  gone: 'no longer printed',
  added: 'not printed before',
}

/** Two revisions of an article: what became of its quotations, silent edits first, and the texts word by word. */
export function comparisonView(
  article: { readonly id: string; readonly title: string | null },
  { from, to, edits, quotations }: Comparison,
): Page {
  const address = `${articlePage(article.id)}/revisions/compare`
  const changed = quotations.filter(({ outcome }) => outcome !== 'unchanged').sort((a, b) => gravity(a) - gravity(b))
  return {
    title: `Revisions ${from.number} and ${to.number}: ${article.title ?? 'untitled'}`,
    api: withQuery(inApi(address), { from: from.number, to: to.number }),
    main: html`<p class="kicker"><a href="${articlePage(article.id)}">Article</a></p>
<h1 dir="auto">${article.title ?? 'untitled'}</h1>
<p>Revision ${from.number}, received ${moment(from.received_at)}, beside revision ${to.number}, received ${moment(to.received_at)}.</p>
<section aria-labelledby="changes"><h2 id="changes">What became of its quotations</h2>
${changed.length === 0 ? html`<p>None of them has changed.</p>` : html`<ul class="cards">${changed.map(changeItem)}</ul>`}</section>
<section aria-labelledby="words"><h2 id="words">The text, word by word</h2>
<p class="legend-line"><del class="d unmarked-omission">words</del> only in revision ${from.number}, <ins class="d insertion">words</ins> only in revision ${to.number}</p>
<div class="text" dir="auto">${editedText(edits)}</div></section>`,
  }
}

const order: readonly Change['outcome'][] = [
  'edited-silently',
  'moved',
  'gone',
  'edited-with-note',
  'added',
  'unchanged',
]
const gravity = ({ outcome }: Change): number => order.indexOf(outcome)

const changeItem = ({
  outcome,
  before,
  after,
  edits,
}: Change): Html => html`<li><p><span class="tag${outcome === 'edited-silently' && ' warn'}">${outcomeNames[outcome]}</span></p>
<blockquote dir="auto">${edits.length > 0 ? editedText(edits) : (after ?? before)?.text}</blockquote>
${outcome === 'moved' && html`<p class="by">from <bdi>${before?.speaker?.name ?? 'nobody'}</bdi> to <bdi>${after?.speaker?.name ?? 'nobody'}</bdi></p>`}</li>`

const editedText = (edits: readonly Edit[]): Part =>
  edits.map(({ kind, before, after }) =>
    kind === 'same'
      ? after.text
      : [
          before.text !== '' && html`<del class="d unmarked-omission">${before.text}</del>`,
          before.text !== '' && after.text !== '' && ' ',
          after.text !== '' && html`<ins class="d insertion">${after.text}</ins>`,
        ],
  )
