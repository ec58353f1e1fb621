import type { Session } from '../../access/sessions.ts'
import type { QuoteRow } from '../../database/queries/quotes.ts'
import type { Foreseen } from '../../tracker/corrections/foresee.ts'
import { correctionPage, quotePage } from '../addresses.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { formPass } from '../parts/form.ts'
import { count, shortened } from '../words.ts'
import type { Fields } from '../form.ts'
import { correctionWords, type Said } from './words.ts'

/** What is about to be done, and what would come of it. */
export interface Preview {
  readonly said: Said
  readonly foreseen: Foreseen
  /** What was entered, which goes along. */
  readonly fields: Fields
  /** Where the form goes. */
  readonly address: string
  readonly session: Session | null
  /** Whether a correction is undone rather than made. */
  readonly undoes?: boolean
}

/** Fields that are not part of what was entered. */
const own = new Set(['step', 'token', 'key'])

/** What would change, and the button that does it. */
export function previewView({ said, foreseen, fields, address, session, undoes = false }: Preview): Page {
  const title = undoes ? 'What undoing it changes' : 'What this correction changes'
  return {
    title,
    main: html`<p class="kicker">Not stored yet</p>
<h1>${title}</h1>
<p class="big">${undoes && 'No longer: '}${correctionWords(said)}</p>
${fields['reason'] && html`<p class="by">Because: <bdi>${fields['reason']}</bdi></p>`}
${
  foreseen.already !== null
    ? html`<p class="empty">The same is in force already: <a href="${correctionPage(foreseen.already)}">the correction</a>. Nothing would change.</p>`
    : changesView(foreseen)
}
<form class="sheet" method="post" action="${address}">
${Object.entries(fields).map(([name, value]) => !own.has(name) && value !== undefined && html`<input type="hidden" name="${name}" value="${value}">`)}
${formPass(session)}
<p class="actions">${foreseen.already === null && html`<button name="step" value="make">${undoes ? 'Undo the correction' : 'Make this correction'}</button> `}<button class="quiet" name="step" value="edit" formnovalidate>Change what I entered</button></p>
</form>`,
  }
}

const names = {
  created: ['is new', 'are new'],
  changed: ['changes', 'change'],
  merged: ['becomes part of another', 'become parts of others'],
  withdrawn: ['is no longer there', 'are no longer there'],
} as const

/** What a change comes to. */
function changesView({ counts, quotes, speakers }: Foreseen): Html {
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const sums = Object.entries(names).flatMap(([kind, [one, more]]) => {
    const n = counts[kind as keyof typeof counts]
    return n === 0 ? [] : [`${count(n, 'quote')} ${n === 1 ? one : more}`]
  })
  return html`<section aria-labelledby="changes"><h2 id="changes">${total === 0 && speakers.length === 0 ? 'Nothing that is shown changes' : 'Changes'}</h2>
${sums.length > 0 && html`<p>${sums.join(', ')}.</p>`}
${total === 0 && speakers.length === 0 && html`<p>It is kept all the same, and followed when the quotations are grouped again.</p>`}
${
  speakers.length > 0 &&
  html`<div class="scroll" role="group" tabindex="0" aria-label="Speakers"><table><thead><tr><th scope="col">Speaker</th><th scope="col">now</th><th scope="col">then</th></tr></thead>
<tbody>${speakers.map(({ before, after }) => html`<tr><th scope="row"><bdi>${(before ?? after)!.name}</bdi></th><td>${speakerState(before, after, 'not here yet')}</td><td>${speakerState(after, before, 'no longer shown by itself')}</td></tr>`)}</tbody></table></div>`
}
${quotes.length > 0 && html`<ul class="cards">${quotes.map(quoteChange)}</ul>`}
${total > quotes.length && html`<p class="dim">And ${count(total - quotes.length, 'more quote')}.</p>`}</section>`
}

type SpeakerState = Foreseen['speakers'][number]['before']

/** A speaker, with what is not the same in another state. @param absent what is said where there is none */
function speakerState(state: SpeakerState, other: SpeakerState, absent: string): Part {
  if (state === null) return html`<span class="dim">${absent}</span>`
  const { name, kind, quotes, link } = state
  return joined(
    [
      name !== other?.name && html`<bdi>${name}</bdi>`,
      count(quotes, 'quote'),
      kind !== other?.kind && kind,
      link !== (other?.link ?? null) && (link?.split('/').at(-1) ?? 'no link'),
    ].filter(Boolean),
    ', ',
  )
}

const tags = { created: 'new', changed: 'changed', merged: 'becomes part of another', withdrawn: 'no longer there' }

function quoteChange({ id, kind, before, after, printings }: Foreseen['quotes'][number]): Html {
  const { text } = (after ?? before)!
  const differences = before && after ? differencesOf(before, after) : []
  const words = shortened(text, 280)
  return html`<li><article class="card"><p><span class="tag">${tags[kind as keyof typeof tags]}</span></p>
<blockquote dir="auto">${before ? html`<a href="${quotePage(id)}">${words}</a>` : words}</blockquote>
${differences.length > 0 && html`<ul class="turns">${differences.map(([name, was, is]) => html`<li>${name}: ${was !== null && html`<del>${was}</del> `}<ins>${is}</ins></li>`)}</ul>`}
${differences.length === 0 && html`<p class="by">${stateWords((after ?? before)!)}</p>`}
${before && after && printings.length > 0 && printingChanges(printings)}</article></li>`
}

/** Printings of a quote that are shown. */
const mostPrintings = 8

/** Which printings come and go, and who then said them. */
const printingChanges = (printings: Foreseen['quotes'][number]['printings']): Html =>
  html`<ul class="turns">${printings
    .slice(0, mostPrintings)
    .map(
      ({ before, after }) =>
        html`<li><bdi>${(before ?? after)!.outlet}</bdi>, <bdi>“${shortened((before ?? after)!.text, 80)}”</bdi>: ${
          before === null
            ? 'comes here'
            : after === null
              ? 'goes from here'
              : html`<del><bdi>${before.speaker ?? 'speaker unknown'}</bdi></del> <ins><bdi>${after.speaker ?? 'speaker unknown'}</bdi></ins>`
        }</li>`,
    )}</ul>
${printings.length > mostPrintings && html`<p class="dim">And ${count(printings.length - mostPrintings, 'more printing')}.</p>`}`

// No link: there may be no such speaker yet.
const who = ({ speaker_name: name }: QuoteRow): Part => (name === null ? 'speaker unknown' : html`<bdi>${name}</bdi>`)

const stateWords = (quote: QuoteRow): Part =>
  html`${who(quote)} · ${count(quote.outlets, 'outlet')}, ${count(quote.articles, 'article')}`

/** What differs between two states of a quote, in words. */
function differencesOf(before: QuoteRow, after: QuoteRow): (readonly [name: string, was: Part, is: Part])[] {
  const numbers = (['outlets', 'articles', 'wordings', 'quotations'] as const).filter(
    (name) => before[name] !== after[name],
  )
  return [
    ...(before.speaker_slug === after.speaker_slug ? [] : [['said by', who(before), who(after)] as const]),
    ...(before.text === after.text
      ? []
      : [['fullest wording', shortened(before.text, 160), shortened(after.text, 160)] as const]),
    ...numbers.map((name) => [name, before[name], after[name]] as const),
  ]
}
