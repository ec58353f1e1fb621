import { html, type Html, type Part } from '../html.ts'

/** Names with what belongs to each; those without anything are left out. */
export const facts = (entries: readonly (readonly [name: string, value: Part])[]): Html =>
  html`<dl class="facts">
    ${entries
      .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`

/** A link to what an outlet published. What is no web address is no link. */
export const outsideLink = (url: string | null, text: Part): Part =>
  url !== null && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noopener external">${text}</a>` : text

/** Links under each other's lists: the same in other formats. */
export const downloads = (links: readonly (readonly [name: string, address: string])[]): Html =>
  html`<p class="downloads">
    Download: ${links.map(([name, address], i) => [i > 0 && ' · ', html`<a href="${address}" download>${name}</a>`])}
  </p>`

/** A link to the rest of a list; nothing on the last page. */
export const nextPage = (address: string | null): Part =>
  address !== null && html`<p class="next"><a rel="next" href="${address}">Next page</a></p>`
