import { inApi, withQuery } from '../addresses.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { downloads, nextPage } from './facts.ts'

/** A page of a list. */
export interface Listed {
  readonly title: string
  /** What is listed, in a sentence. */
  readonly lead?: Part
  readonly address: string
  /** The filters in force. */
  readonly filter?: Readonly<Record<string, string | undefined>>
  readonly items: readonly Html[]
  /** Address of the next page. */
  readonly next: string | null
}

/** A list as a page, which the API has as well. */
export const listView = ({ title, lead, address, filter = {}, items, next }: Listed): Page => ({
  title,
  api: withQuery(inApi(address), filter),
  main: html`<h1>${title}</h1>
${lead}
${items.length === 0 ? html`<p class="empty">There are none yet.</p>` : html`<ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul>`}
${nextPage(next)}
${downloads([
  ['CSV', withQuery(inApi(address), { ...filter, format: 'csv' })],
  ['NDJSON', withQuery(inApi(address), { ...filter, format: 'ndjson' })],
])}`,
})
