import type { serialiseCorrection } from '../../api/corrections/list.ts'
import type { NewCorrection } from '../../tracker/corrections/corrections.ts'
import { articlePage, quotePage, speakerPage } from '../addresses.ts'
import { html, type Part } from '../html.ts'
import { shortened } from '../words.ts'

/** What a correction says, whether it is made or only asked for. */
export interface Said {
  readonly kind: NewCorrection['kind']
  readonly quotations: readonly { readonly text: string | null; readonly quote: string | null }[]
  /** For a quotation: who spoke; null for nobody known. */
  readonly spoke?: string | null
  /** Slug and name of the speaker of whom something is said. */
  readonly speaker?: Named
  readonly other?: Named
  readonly article?: string | null
  /** The name, kind, description or address that is given. */
  readonly given?: string | null
}

interface Named {
  readonly slug: string
  readonly name: string
}

const longest = 140

const quoted = ({ text, quote }: Said['quotations'][number]): Part => {
  const words = text === null ? 'a quotation that is not printed at present' : `“${shortened(text, longest)}”`
  return quote === null ? html`<bdi>${words}</bdi>` : html`<a href="${quotePage(quote)}"><bdi>${words}</bdi></a>`
}

const named = (speaker: Named | undefined): Part =>
  speaker && html`<a href="${speakerPage(speaker.slug)}"><bdi>${speaker.name}</bdi></a>`

/** What each kind is called. */
export const kindNames: Readonly<Record<Said['kind'], string>> = {
  'must-link': 'The same words',
  'cannot-link': 'Not the same words',
  speaker: 'Who said it',
  'not-a-quotation': 'No quotation',
  'same-speaker': 'Two speakers who are one',
  'other-speaker': 'One name, two speakers',
  'speaker-name': 'What a speaker is called',
  'speaker-kind': 'What a speaker is',
  'speaker-link': 'Who a speaker is in Wikidata',
}

/** What a correction says, in a sentence. */
export function correctionWords({ kind, quotations, speaker, other, article, spoke, given }: Said): Part {
  const [first, second] = quotations.map(quoted)
  switch (kind) {
    case 'must-link':
      return html`${first} and ${second} are the same words.`
    case 'cannot-link':
      return html`${first} and ${second} are not the same words.`
    case 'speaker':
      return spoke == null ? html`Nobody knows who said ${first}.` : html`<bdi>${spoke}</bdi> said ${first}.`
    case 'not-a-quotation':
      return html`${first} is no quotation.`
    case 'same-speaker':
      return html`${named(speaker)} is the same as ${named(other)}, and is shown there.`
    case 'other-speaker':
      return html`In ${article != null ? html`<a href="${articlePage(article)}">one article</a>` : 'one article'}, ${named(speaker)} is somebody else: <bdi>${given}</bdi>.`
    case 'speaker-name':
      return html`${named(speaker)} is called <bdi>${given}</bdi>.`
    case 'speaker-kind':
      return html`${named(speaker)} is a <bdi>${given}</bdi>.`
    case 'speaker-link':
      return html`${named(speaker)} is <a href="${given ?? ''}" rel="noopener external">${given?.split('/').at(-1)}</a> in Wikidata.`
  }
}

/** What a correction that was made says. @param names of speakers, by slug */
export function saidBy(
  { kind, quotations, about, speaker }: ReturnType<typeof serialiseCorrection>,
  names: ReadonlyMap<string, string>,
): Said {
  const who = (slug: string | null | undefined) => slug != null && { slug, name: names.get(slug) ?? slug }
  const [about1, about2] = [who(about?.speaker), who(about?.same_as)]
  return {
    kind,
    quotations,
    spoke: speaker?.name ?? null,
    ...(about1 && { speaker: about1 }),
    ...(about2 && { other: about2 }),
    article: about?.article ?? null,
    given: about && (about.name ?? about.apart_as ?? about.speaker_kind ?? about.link),
  }
}
