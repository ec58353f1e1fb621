import type { Session } from '../../access/sessions.ts'
import type { serialiseQuote } from '../../api/quotes/list.ts'
import type { PrintedRow } from '../../database/queries/quotations.ts'
import type { SpeakerRow } from '../../database/queries/speakers.ts'
import { articlePage, correctQuotation, outletPage, quotePage, speakerPage } from '../addresses.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { contextOf } from '../parts/context.ts'
import { firstButton, formPass, problemBox } from '../parts/form.ts'
import { confidenceWords, count, moment, shortened } from '../words.ts'
import { nobody, somebody } from './asked.ts'
import { choices, kindField, reasonField, suggestions, textField, type Choice, type Entered } from './choices.ts'

/** What the form for a quotation shows. */
export interface QuotationForm extends Entered {
  readonly quotation: PrintedRow
  readonly text: string | undefined
  /** The other speakers whom the article quotes. */
  readonly beside: readonly Pick<SpeakerRow, 'slug' | 'name'>[]
  /** Names of speakers, the most quoted first. */
  readonly known: readonly string[]
  /** The other printings of its quote. */
  readonly printings: readonly PrintedRow[]
  /** Quotes with which it may belong together. */
  readonly similar: readonly Pick<ReturnType<typeof serialiseQuote>, 'quotation' | 'text' | 'speaker' | 'counts'>[]
  readonly session: Session | null
  /** Why nothing was done; empty where nothing was asked. */
  readonly refusal?: Part
}

/** A quotation, and a form that says what is wrong with it. */
export function quotationFormView(form: QuotationForm): Page {
  const { quotation, session, refusal, text } = form
  const { id, article_id: article, outlet_slug: slug, outlet_name: outlet, article_title: title } = quotation
  return {
    title: `Correct “${shortened(quotation.text, 60)}”`,
    main: html`<p class="kicker">Correct a quotation</p>
<h1 class="words-said${quotation.text.length > 220 && ' long'}" dir="auto">${quotation.text}</h1>
<p class="by big"><a href="${outletPage(slug)}"><bdi>${outlet}</bdi></a>, ${moment(quotation.published)}: <a href="${articlePage(article)}#${id}"><bdi>${title ?? 'untitled'}</bdi></a></p>
<p>At present: ${speakerNow(quotation)} ${quotation.quote_id !== null && html`<a href="${quotePage(quotation.quote_id)}">All printings</a>`}</p>
${text !== undefined && html`<details><summary>What stands around it</summary>${contextOf(text, quotation.span_start, quotation.span_end)}</details>`}
${refusal !== undefined && problemBox(refusal)}
<form class="sheet" method="post" action="${correctQuotation(id)}">
${firstButton}
${choices('kind', 'What is wrong?', offered(form), form)}
${reasonField(form)}
${formPass(session)}
<p><button>See what changes</button> <span class="hint">Nothing is stored yet.</span></p>
</form>`,
  }
}

const speakerNow = ({
  speaker_slug: slug,
  speaker_name: name,
  confidence,
  correction_id: correction,
}: PrintedRow): Part =>
  slug === null
    ? 'nobody is named as the speaker.'
    : html`<a href="${speakerPage(slug)}"><bdi>${name}</bdi></a>, ${correction === null ? confidenceWords(confidence) : 'as a person corrected it'}.`

function offered(form: QuotationForm): Choice[] {
  const { quotation, printings } = form
  // Unmarked words belong to a quote by their words alone, and have its speaker.
  const isOwn = quotation.rule !== 'known-words'
  const isMarked = quotation.marked === 1
  return [
    ...(isOwn ? [{ value: 'speaker', label: 'Somebody else said it', more: whoFields(form) }] : []),
    { value: 'not-a-quotation', label: 'Nobody said it: it is a title, a term or a nickname' },
    ...(isMarked
      ? [{ value: 'must-link', label: 'It is the same words as another quote', more: otherFields(form) }]
      : []),
    ...(isMarked && printings.length > 0
      ? [{ value: 'cannot-link', label: 'It is not the same words as another printing', more: printingFields(form) }]
      : []),
  ]
}

const whoFields = (form: QuotationForm): Html =>
  choices(
    'who',
    'Who said it?',
    [
      ...form.beside.map(({ slug, name }) => ({ value: slug, label: html`<bdi>${name}</bdi>` })),
      { value: nobody, label: 'Nobody knows' },
      {
        value: somebody,
        label: 'Somebody else',
        more: html`${textField(
          'name',
          'Full name',
          form,
          html` list="known" autocomplete="off" maxlength="256" data-suggest`,
          suggestions(
            'known',
            form.known.map((name) => [name, name]),
          ),
        )}
${kindField(form)}`,
      },
    ],
    form,
  )

const otherFields = (form: QuotationForm): Html =>
  html`${textField('find', 'Find it by its words', form, html` type="search" autocomplete="off" maxlength="1000"`, html` <button class="quiet" name="step" value="find" formnovalidate>Search</button>`)}
${choices(
  'other',
  form.similar.length > 0
    ? 'Which one?'
    : form.fields['find']
      ? 'Nothing in print has these words'
      : 'Search for it, or give its address',
  form.similar.map(({ quotation, text, speaker, counts }) => ({
    value: quotation,
    label: html`<bdi>“${shortened(text, 160)}”</bdi> <span class="n"><bdi>${speaker?.name ?? 'speaker unknown'}</bdi>, ${count(counts.outlets, 'outlet')}</span>`,
  })),
  form,
)}
${textField('other_text', 'Or the address of its page', form, html` autocomplete="off"`)}`

const printingFields = (form: QuotationForm): Html =>
  choices(
    'apart',
    'Which printing?',
    form.printings.map(({ id, text, outlet_name: outlet, published }) => ({
      value: id,
      label: html`<bdi>${outlet}</bdi>, ${moment(published)}: <bdi>“${shortened(text, 160)}”</bdi>`,
    })),
    form,
  )
