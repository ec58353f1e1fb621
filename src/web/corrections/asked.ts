import { explain } from '../../api/http/validation.ts'
import { correctionRequestSchema } from '../../api/corrections/schema.ts'
import { Problem } from '../../api/problems/problem.ts'
import { speakerMeant } from '../../api/speakers/find.ts'
import { findNamed } from '../../database/queries/articles.ts'
import type { PrintedRow } from '../../database/queries/quotations.ts'
import { findQuote } from '../../database/queries/quotes.ts'
import { findSpeaker, type SpeakerRow } from '../../database/queries/speakers.ts'
import type { Database } from '../../database/engine.ts'
import type { NewCorrection } from '../../tracker/corrections/corrections.ts'
import { currentQuoteId } from '../../tracker/current-ids.ts'
import { articleId } from '../../tracker/ids.ts'
import type { Fields } from '../form.ts'

/** What is wrong with the fields of a form, by their names. */
export type Problems = ReadonlyMap<string, string>

/** The correction that a form asks for, or what is wrong with it. */
export type Asked = { readonly correction: NewCorrection } | { readonly problems: Problems }

/** Who is chosen where it is nobody, or somebody who is typed in. */
export const nobody = '-nobody'
export const somebody = '-somebody'

/** The field of a form that the part of a correction at a path is entered in. */
export function fieldAt(path: readonly PropertyKey[], kind: string | undefined): string {
  const [first, second] = path.map(String)
  if (first === undefined || first === 'quotation') return ''
  if (first === 'speaker') return second === 'kind' ? 'speaker_kind' : second === 'name' ? 'name' : ''
  if (first === 'quotations') return kind === 'cannot-link' ? 'apart' : 'other'
  return first
}

/** The correction of a quotation that a form asks for. */
export async function askedOfQuotation(db: Database, quotation: PrintedRow, fields: Fields): Promise<Asked> {
  const { kind, reason = '' } = fields
  const { id } = quotation
  switch (kind) {
    case 'not-a-quotation':
      return checked({ kind, quotation: id, reason })
    case 'speaker': {
      const who = await whoIsChosen(db, fields)
      return 'problem' in who ? wrong(...who.problem) : checked({ kind, quotation: id, speaker: who.speaker, reason })
    }
    case 'must-link':
    case 'cannot-link': {
      const field = kind === 'must-link' ? 'other' : 'apart'
      const other = await quotationMeant(db, fields[field] || (kind === 'must-link' ? fields['other_text'] : '') || '')
      if (other === undefined)
        return wrong(field, kind === 'must-link' ? 'Choose the quotation with the same words.' : 'Choose the printing.')
      return checked({ kind, quotations: [id, other], reason })
    }
    default:
      return wrong('kind', 'Choose what is wrong.')
  }
}

/** Who said it, as a form has it; null for nobody known. */
async function whoIsChosen(
  db: Database,
  { who, name = '', speaker_kind: kind = 'person' }: Fields,
): Promise<
  | { readonly problem: readonly [field: string, message: string] }
  | { readonly speaker: { readonly name: string; readonly kind: string } | null }
> {
  if (who === nobody) return { speaker: null }
  if (who === undefined || who === '') return { problem: ['who', 'Choose who said it.'] }
  if (who === somebody) {
    if (name === '') return { problem: ['name', 'Enter a name.'] }
    return { speaker: { name, kind } }
  }
  const known = await findSpeaker(db, who)
  return known
    ? { speaker: { name: known.name, kind: known.kind } }
    : { problem: ['who', 'This speaker is no longer here. Choose again.'] }
}

/** The id of the quotation that is meant by its id, or by the address or id of a quote: then by its fullest wording. */
async function quotationMeant(db: Database, text: string): Promise<string | undefined> {
  const quotation = /(?:^|#)(n[A-Za-z0-9_-]{16})$/.exec(text)?.[1]
  if (quotation !== undefined) return quotation
  const named = /(?:^|\/quotes\/)(q[A-Za-z0-9_-]{16})(?:$|[?#])/.exec(text)?.[1]
  if (named === undefined) return undefined
  const quote = (await findQuote(db, named)) ?? (await findQuote(db, (await currentQuoteId(db, named)) ?? ''))
  return quote?.representative_id
}

/** The correction of a speaker that a form asks for. */
export async function askedOfSpeaker(db: Database, { slug }: SpeakerRow, fields: Fields): Promise<Asked> {
  const { kind, reason = '' } = fields
  switch (kind) {
    case 'same-speaker': {
      if (!fields['same_as']) return wrong('same_as', 'Enter the other speaker.')
      const other = await speakerMeant(db, fields['same_as'])
      if (other instanceof Problem) return wrong('same_as', other.message)
      const [speaker, same_as] = fields['keep'] === 'this' ? [other.slug, slug] : [slug, other.slug]
      return checked({ kind, speaker, same_as, reason })
    }
    case 'other-speaker': {
      const article = await articleMeant(db, fields['article'] || fields['article_text'] || '')
      if (article === undefined) return wrong('article', 'Choose the article.')
      return checked({ kind, speaker: slug, article, apart_as: fields['apart_as'] ?? '', reason })
    }
    case 'speaker-name':
      return checked({ kind, speaker: slug, name: fields['name'] ?? '', reason })
    case 'speaker-kind':
      return checked({ kind, speaker: slug, speaker_kind: fields['speaker_kind'], reason })
    case 'speaker-link': {
      const item = /(?:^|[/:])(Q[1-9]\d*)$/i.exec(fields['link'] ?? '')?.[1]
      const link = item === undefined ? (fields['link'] ?? '') : `https://www.wikidata.org/wiki/${item.toUpperCase()}`
      return checked({ kind, speaker: slug, link, reason })
    }
    default:
      return wrong('kind', 'Choose what is wrong.')
  }
}

/** The id of the article that is meant by its id, the address of its page, or where it was published. */
async function articleMeant(db: Database, text: string): Promise<string | undefined> {
  const here = /\/articles\/(a[A-Za-z0-9_-]{16})(?:$|[?#])/.exec(text)?.[1]
  const published = /^https?:\/\//i.test(text) && URL.canParse(text) ? articleId({ url: text, text: '' }) : undefined
  for (const name of [text, published, here])
    if (name !== undefined && name !== '') {
      const found = await findNamed(db, name)
      if (found) return found.id
    }
  return undefined
}

const wrong = (field: string, message: string): Asked => ({ problems: new Map([[field, message]]) })

/** What the API would take, or what it would refuse. */
function checked(request: { readonly kind: string; readonly [field: string]: unknown }): Asked {
  const result = correctionRequestSchema.safeParse(request, { error: explain })
  if (result.success) return { correction: result.data as NewCorrection }
  return {
    problems: new Map(
      result.error.issues
        .toReversed()
        .map(({ path, message }) => [
          fieldAt(path, request.kind),
          path[0] === 'reason' ? 'Say why: a few words are enough, for people who look at it later.' : message,
        ]),
    ),
  }
}
