import type { Session } from '../../access/sessions.ts'
import type { SpeakerRow } from '../../database/queries/speakers.ts'
import type { articlesOfSpeaker } from '../../database/queries/articles.ts'
import { correctSpeaker, correctionPage, speakerPage } from '../addresses.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { formPass, problemBox } from '../parts/form.ts'
import { count, moment } from '../words.ts'
import { choices, kindField, reasonField, suggestions, textField, type Choice, type Entered } from './choices.ts'
import { correctionWords, type Said } from './words.ts'

/** What the form for a speaker shows. */
export interface SpeakerForm extends Entered {
  readonly speaker: SpeakerRow
  /** Slugs and names of other speakers, the likeliest first. */
  readonly known: readonly Pick<SpeakerRow, 'slug' | 'name'>[]
  readonly articles: Awaited<ReturnType<typeof articlesOfSpeaker>>
  /** What people have said of the speaker before, and is in force. */
  readonly inForce: readonly (Said & { readonly id: string })[]
  readonly session: Session | null
  /** Why nothing was done; empty where nothing was asked. */
  readonly refusal?: Part
}

/** A speaker, and a form that says what is wrong. */
export function speakerFormView(form: SpeakerForm): Page {
  const { speaker, session, refusal, inForce } = form
  return {
    title: `Correct ${speaker.name}`,
    main: html`<p class="kicker">Correct a speaker</p>
<h1><bdi>${speaker.name}</bdi></h1>
<p class="by big">${joined([speaker.kind, html`<a href="${speakerPage(speaker.slug)}">${count(speaker.quotes, 'quote')}</a>`], ' · ')}</p>
${
  inForce.length > 0 &&
  html`<section aria-labelledby="in-force"><h2 id="in-force">Corrected before</h2>
<ul class="plain">${inForce.map((said) => html`<li>${correctionWords(said)} <a href="${correctionPage(said.id)}">Look at it, or undo it</a></li>`)}</ul></section>`
}
${refusal !== undefined && problemBox(refusal)}
<form class="sheet" method="post" action="${correctSpeaker(speaker.slug)}">
${choices('kind', 'What is wrong?', offered(form), form)}
${reasonField(form)}
${formPass(session)}
<p><button>See what changes</button> <span class="hint">Nothing is stored yet.</span></p>
</form>`,
  }
}

function offered(form: SpeakerForm): Choice[] {
  const { name } = form.speaker
  return [
    { value: 'same-speaker', label: html`<bdi>${name}</bdi> and another speaker here are one`, more: sameFields(form) },
    {
      value: 'other-speaker',
      label: html`In one article, <bdi>${name}</bdi> is somebody else of that name`,
      more: apartFields(form),
    },
    {
      value: 'speaker-name',
      label: 'The name is wrong, or not the usual one',
      more: textField('name', 'Name', form, html` maxlength="256" autocomplete="off"`),
    },
    {
      value: 'speaker-kind',
      label: 'This is a person, an organisation or a group, and taken for something else',
      more: kindField(form, 'It is'),
    },
    {
      value: 'speaker-link',
      label: 'Say who this is in Wikidata',
      more: textField('link', 'Address or number of the item', form, html` placeholder="Q42" autocomplete="off"`),
    },
  ]
}

const sameFields = (form: SpeakerForm): Html =>
  html`${textField(
    'same_as',
    'The other speaker',
    form,
    html` list="known" autocomplete="off" maxlength="300" data-suggest="slug"`,
    suggestions(
      'known',
      form.known.map(({ slug, name }) => [slug, name]),
    ),
  )}
${choices(
  'keep',
  'Both are shown as',
  [
    { value: 'other', label: 'the other one' },
    { value: 'this', label: html`<bdi>${form.speaker.name}</bdi>` },
  ],
  { ...form, fields: { keep: 'other', ...form.fields } },
)}`

const apartFields = (form: SpeakerForm): Html =>
  html`${choices(
    'article',
    'Which article?',
    form.articles.map(({ id, outlet, published, title }) => ({
      value: id,
      label: html`<bdi>${outlet}</bdi>, ${moment(published)}: <bdi>${title ?? 'untitled'}</bdi>`,
    })),
    form,
  )}
${textField('article_text', 'Or its address', form, html` autocomplete="off"`)}
${textField('apart_as', 'What tells the two apart', form, html` maxlength="100" placeholder="the footballer" autocomplete="off"`)}`
