import { logAct } from '../../database/audit.ts'
import type { Actor } from '../../database/audit.ts'
import type { Database } from '../../database/engine.ts'
import { insertAll } from '../../database/batches.ts'
import type { CorrectionsTable, StoredSpeakerKind } from '../../database/schema/index.ts'
import { correctionId } from '../ids.ts'
import { CorrectionError } from './correction-error.ts'
import { boundTogether, linksAround } from './links.ts'
import {
  aboutSpeaker,
  expectAgreement,
  followSpeaker,
  sameOfSpeaker,
  type AboutSpeaker,
  type SpeakerStatement,
} from './speaker-corrections.ts'
import { nameKey } from '../../names/index.ts'
import type { Extractor } from '../articles/articles.ts'
import { rereadArticle } from '../articles/rebuild.ts'
import { noPendingUpdates } from '../pending-updates.ts'
import { runUpdates } from '../update.ts'

/**
 * What people say of quotations and speakers against the program. Corrections name quotations by their ids, which are derived from
 * the article and the words: they are kept while an article is withdrawn and followed again when it comes back. They
 * are added and never changed; revoking one leaves everything as if it had never been made.
 */

export { CorrectionError } from './correction-error.ts'

interface Reasoned {
  readonly reason: string
}

/** Two quotations are wordings of one quote, or they are not. */
export interface LinkCorrection extends Reasoned {
  readonly kind: 'must-link' | 'cannot-link'
  readonly quotations: readonly [string, string]
}

/** Who said a quotation; null where nobody known did. */
export interface SpeakerCorrection extends Reasoned {
  readonly kind: 'speaker'
  readonly quotation: string
  readonly speaker: { readonly name: string; readonly kind: StoredSpeakerKind } | null
}

/** What was taken for a quotation is not one. */
export interface Dismissal extends Reasoned {
  readonly kind: 'not-a-quotation'
  readonly quotation: string
}

export type NewCorrection = LinkCorrection | SpeakerCorrection | Dismissal | SpeakerStatement

/**
 * Makes a correction and follows it; one that is in force already is left as it is.
 * @param db in a transaction
 * @throws CorrectionError
 */
export async function makeCorrection(
  db: Database,
  extractor: Extractor,
  correction: NewCorrection,
  curator: Actor,
): Promise<{ readonly id: string; readonly created: boolean }> {
  const { said, before } = await whatIsSaid(db, correction)
  const inForce = before.find(({ revoked }) => revoked === null)
  if (inForce) return { id: inForce.id, created: false }
  const article = 'quotation_id' in said ? await checkCorrection(db, correction as OfQuotation) : said.article_id
  if (!('quotation_id' in said)) await expectAgreement(db, said)
  const now = new Date().toISOString()
  const row: CorrectionsTable = {
    ...nothing,
    ...said,
    id: correctionId(...idPartsOf(said), before.length),
    article_id: article,
    reason: correction.reason,
    curator_id: curator.id,
    curator_name: curator.name,
    created_at: now,
  }
  await insertAll(db, 'corrections', [row])
  await insertAll(db, 'corrected_quotations', endsOf(row))
  await logAct(db, { action: 'correction-made', subject: row.id, actor: curator, detail: { kind: row.kind } }, now)
  await follow(db, extractor, row)
  return { id: row.id, created: true }
}

/**
 * Revokes a correction.
 * @param db in a transaction
 * @returns whether it exists
 * @throws CorrectionError where it has been revoked already
 */
export async function revokeCorrection(
  db: Database,
  extractor: Extractor,
  id: string,
  reason: string,
  curator: Actor,
): Promise<boolean> {
  const row = await db.selectFrom('corrections').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return false
  const before = await db
    .selectFrom('revocations')
    .select('revoked_at')
    .where('correction_id', '=', id)
    .executeTakeFirst()
  if (before)
    throw new CorrectionError('conflict', `The correction "${id}" was already revoked, at ${before.revoked_at}.`)
  const now = new Date().toISOString()
  await insertAll(db, 'revocations', [
    { correction_id: id, reason, curator_id: curator.id, curator_name: curator.name, revoked_at: now },
  ])
  await logAct(db, { action: 'correction-revoked', subject: id, actor: curator, detail: { kind: row.kind } }, now)
  await follow(db, extractor, row)
  return true
}

/** Updates what is stored after a correction was made or revoked. */
async function follow(db: Database, extractor: Extractor, row: CorrectionsTable): Promise<void> {
  const { quotation_id: one, other_id: other, article_id: article } = row
  const pending = noPendingUpdates()
  if (one === null) await followSpeaker(db, extractor, row, pending)
  else if (other === null) await rereadArticle(db, extractor, article!, pending)
  else for (const id of [one, other]) pending.corrected.add(id)
  await runUpdates(db, pending)
}

/** What a correction of a quotation says, without who made it and why. */
interface About extends Pick<CorrectionsTable, 'kind' | 'other_id' | 'speaker_name' | 'speaker_kind'> {
  readonly quotation_id: string
}

type OfQuotation = Exclude<NewCorrection, SpeakerStatement>

/** What a correction says, and the corrections that said exactly the same before. @throws CorrectionError */
async function whatIsSaid(db: Database, correction: NewCorrection) {
  if ('quotation' in correction || 'quotations' in correction) {
    const said = aboutOf(correction)
    return { said, before: await sameAs(db, said) }
  }
  const said = await aboutSpeaker(db, correction)
  return { said, before: await sameOfSpeaker(db, said) }
}

function idPartsOf(said: About | AboutSpeaker): (string | null)[] {
  const { kind, speaker_name: name, speaker_kind: speakerKind } = said
  if ('quotation_id' in said) return [kind, said.quotation_id, said.other_id, name, speakerKind]
  return [kind, said.speaker_key, said.other_key, said.article_id, name, speakerKind, said.link]
}

/** The columns that not every correction has. */
const nothing = {
  quotation_id: null,
  other_id: null,
  speaker_name: null,
  speaker_kind: null,
  speaker_key: null,
  other_key: null,
  link: null,
}

function aboutOf(correction: OfQuotation): About {
  const nobody = { other_id: null, speaker_name: null, speaker_kind: null }
  const { kind } = correction
  if (kind === 'not-a-quotation') return { kind, quotation_id: correction.quotation, ...nobody }
  if (kind === 'speaker') {
    const { name = null, kind: speakerKind = null } = correction.speaker ?? {}
    return { kind, quotation_id: correction.quotation, other_id: null, speaker_name: name, speaker_kind: speakerKind }
  }
  const [one, other] = correction.quotations.toSorted() as [string, string]
  return { kind, ...nobody, quotation_id: one, other_id: other }
}

/** The quotations that a correction names, each with the other. */
function endsOf({ id, quotation_id: one, other_id: other }: CorrectionsTable) {
  if (one === null) return []
  const first = { quotation_id: one, correction_id: id, other_id: other }
  return other === null ? [first] : [first, { quotation_id: other, correction_id: id, other_id: one }]
}

/** The corrections that say exactly the same, including revoked ones. */
function sameAs(db: Database, { kind, quotation_id, other_id, speaker_name, speaker_kind }: About) {
  return correctionsOf(db, quotation_id)
    .where('kind', '=', kind)
    .where('corrections.other_id', 'is not distinct from', other_id)
    .where('speaker_name', 'is not distinct from', speaker_name)
    .where('speaker_kind', 'is not distinct from', speaker_kind)
    .execute()
}

/** All corrections of a quotation, with when each was revoked. */
const correctionsOf = (db: Database, quotation: string) =>
  db
    .selectFrom('corrected_quotations')
    .innerJoin('corrections', 'corrections.id', 'corrected_quotations.correction_id')
    .leftJoin('revocations', 'revocations.correction_id', 'corrections.id')
    .select(['corrections.id', 'kind', 'revoked_at as revoked'])
    .where('corrected_quotations.quotation_id', '=', quotation)

/** @returns the article of the (first) quotation. @throws CorrectionError */
async function checkCorrection(db: Database, correction: OfQuotation): Promise<string> {
  if ('quotations' in correction) return checkLink(db, correction)
  const { article_id: article, rule } = await expectQuotation(db, correction.quotation, ['quotation'])
  if (correction.kind === 'not-a-quotation') return article
  if (rule === 'known-words') {
    const detail =
      'expected a quotation that its article marks or attributes; this one was found by the words of a quote, and has its speaker'
    throw new CorrectionError('unfit', detail, ['quotation'])
  }
  const { speaker } = correction
  if (speaker && nameKey(speaker.name, speaker.kind) === null)
    throw new CorrectionError('unfit', 'expected a name', ['speaker', 'name'])
  const other = (await correctionsOf(db, correction.quotation).where('kind', '=', 'speaker').execute()).find(
    ({ revoked }) => revoked === null,
  )
  if (other)
    throw new CorrectionError('conflict', `The correction "${other.id}" already says who said this; revoke it first.`)
  return article
}

async function checkLink(db: Database, { kind, quotations }: LinkCorrection): Promise<string> {
  const [one, other] = quotations.toSorted() as [string, string]
  if (one === other) throw new CorrectionError('unfit', 'expected two different quotations', ['quotations', 1])
  const found = new Map<string, string>()
  for (const [place, id] of quotations.entries()) {
    const { marked, article_id: article } = await expectQuotation(db, id, ['quotations', place])
    if (marked === 0) {
      const detail = 'expected a quotation in quotation marks; unmarked ones belong to quotes by their words alone'
      throw new CorrectionError('unfit', detail, ['quotations', place])
    }
    found.set(id, article)
  }
  const links = await linksAround(db, quotations)
  const bound = boundTogether(kind === 'must-link' ? [...links, { correction: '', kind, ends: [one, other] }] : links)
  const contrary = links.find(
    ({ kind: said, ends: [a, b] }) =>
      said !== kind &&
      (kind === 'must-link' ? bound.get(a)?.has(b) : bound.get(one)?.has(other) && bound.get(one)!.has(a)),
  )?.correction
  if (contrary !== undefined)
    throw new CorrectionError(
      'conflict',
      `This contradicts the correction "${contrary}", alone or together with others; revoke that one first.`,
    )
  return found.get(one)!
}

async function expectQuotation(db: Database, id: string, field: readonly (string | number)[]) {
  const row = await db
    .selectFrom('quotations')
    .select(['article_id', 'marked', 'rule'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row) return row
  const dismissed = await db
    .selectFrom('dismissed_quotations')
    .select('quotation_id')
    .where('quotation_id', '=', id)
    .executeTakeFirst()
  if (!dismissed)
    throw new CorrectionError('unknown', `expected the id of an existing quotation, found ${JSON.stringify(id)}`, field)
  const dismissal = (await correctionsOf(db, id).where('kind', '=', 'not-a-quotation').execute()).find(
    ({ revoked }) => revoked === null,
  )
  throw new CorrectionError(
    'conflict',
    `The correction "${dismissal?.id}" says that "${id}" is not a quotation; revoke it first.`,
  )
}
