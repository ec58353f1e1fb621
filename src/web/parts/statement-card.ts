import type { statementList } from '../../api/statements/list.ts'
import { statementPage } from '../addresses.ts'
import { html, joined, type Html } from '../html.ts'
import { count, day, shortened } from '../words.ts'
import { speakerLink } from './quote-card.ts'

const longest = 320

/** Statements as a list, each with who made it, where and when. */
export const statementCards = (statements: readonly ReturnType<typeof statementList.serialise>[]): Html =>
  html`<ul class="cards">
    ${statements.map(
      ({ id, text, speaker, speaker_name: name, medium, addressee, date, authoritative, counts }) =>
        html`<li>
          <article class="card">
            <blockquote dir="auto"><a href="${statementPage(id)}">${shortened(text, longest)}</a></blockquote>
            <p class="by">
              ${joined(
                [
                  speaker ? speakerLink(speaker) : html`<bdi>${name}</bdi>`,
                  medium && html`<bdi>${medium}</bdi>`,
                  addressee && html`to <bdi>${addressee}</bdi>`,
                  date !== null && day(date),
                  count(counts.outlets, 'outlet'),
                  authoritative && 'text given',
                ].filter(Boolean),
                html`<span class="dot"> · </span>`,
              )}
            </p>
          </article>
        </li>`,
    )}
  </ul>`
