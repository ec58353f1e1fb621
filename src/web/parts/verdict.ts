import type { Verdict } from '../../variants/index.ts'
import { html, type Html } from '../html.ts'
import { verdictMeanings, verdictNames } from '../words.ts'

/** A sign for each verdict, so that colour is not all that tells them apart. */
const signs: Readonly<Record<Verdict, string>> = {
  verbatim: '=',
  typographic: '≈',
  'abridged-marked': '…',
  'abridged-silent': '—',
  differs: '?',
  altered: '≠',
}

/** The verdict on a printing. @param verdict null for the fullest wording, where nothing speaks against it */
export const verdictBadge = (verdict: Verdict | null): Html =>
  verdict === null
    ? html`<span class="verdict fullest">fullest wording</span>`
    : html`<span class="verdict ${verdict}" title="${verdictMeanings[verdict]}"><span aria-hidden="true">${signs[verdict]} </span>${verdictNames[verdict]}</span>`
