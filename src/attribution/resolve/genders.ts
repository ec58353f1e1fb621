import type { Clause } from '../read/clauses.ts'
import { beginsSentence } from '../read/prose-tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import type { Mention } from '../read/mention.ts'
import { Is } from '../read/lexicon.ts'
import { entityAt } from './entities.ts'
import type { Entities, Entity } from './entities.ts'

/** Mentions before a subject in its sentence: a longer one may hold anybody. */
const mentionsBack = 12
/** Mentions from a subject to the pronoun that takes it up. */
const furthestPronoun = 6
/** One gender must be shown so many times as often as the other. */
const clearly = 2
const fewestOfOneName = 2

/**
 * Learns from pronouns what neither a name nor a noun shows of somebody: whether it is a man or a woman – "Ban Rao said
 * he", "Ban Rao, who lost her daughter", "Ban Rao left. She said" – or a body: "Varnox lost its licence". Only where nobody
 * else is mentioned whom the pronoun may mean.
 */
export function learnGenders(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  { of, list }: Entities,
): void {
  const shown = new Map<Entity, Record<Shown, number>>()
  mentions.forEach((mention, m) => {
    const entity = entityAt(list, of, m)
    if (!entity || mention.form !== 'name' || !isUnknown(entity) || !isSubject(mention, clauses[m]!)) return
    if (isSecond(tokens, mentions, of, list, m)) return
    const pronoun = takenUpBy(tokens, mentions, of, list, m)
    const what = pronoun && shownBy(tokens, pronoun)
    // "Ban Rao leads the agency, which lost its …": who has two names is mostly no body.
    if (!what || (what === 'body' && (entity.personal || entity.words.length > 1))) return
    const votes = shown.get(entity) ?? { male: 0, female: 0, body: 0 }
    votes[what]++
    shown.set(entity, votes)
  })
  for (const [entity, { male, female, body }] of shown) {
    // One name alone may as well be a club's or a firm's, whose manager the pronoun stands for.
    const enough = entity.words.length > 1 ? 1 : fewestOfOneName
    if (male >= Math.max(enough, clearly * (female + body))) entity.male++
    else if (female >= Math.max(enough, clearly * (male + body))) entity.female++
    else if (body >= clearly * (male + female)) entity.being = 'organisation'
  }
}

type Shown = 'male' | 'female' | 'body'

/** What a pronoun shows; "it" alone, which may stand for nothing, shows nothing. */
const shownBy = ({ bits }: ProseTokens, { first, male, female }: Mention): Shown | null =>
  male !== female
    ? male
      ? 'male'
      : 'female'
    : bits[first]! & Is.neuter && !(bits[first]! & Is.subject)
      ? 'body'
      : null

const isUnknown = ({ being, male, female }: Entity): boolean =>
  (being === 'person' || being === 'unknown') && male === 0 && female === 0

const isSubject = ({ possessor, modifier }: Mention, { verb, inverted, prepositional }: Clause): boolean =>
  (verb >= 0 || inverted) && !possessor && !modifier && !prepositional

/** Whether a mention is of somebody else than the entity of mention `m`, whom a pronoun may mean as well. */
function isRival(mentions: readonly Mention[], of: Int32Array, list: readonly Entity[], m: number, k: number): boolean {
  const { form, being, plural } = mentions[k]!
  if (form === 'nominal') return being === 'person' && !plural
  if (form === 'pronoun' || of[k] === of[m]) return false
  const named = entityAt(list, of, k)?.being ?? being
  return named === 'person' || named === 'unknown'
}

/** Whether somebody else is mentioned before mention `m` in its sentence. */
function isSecond(
  { sentences }: ProseTokens,
  mentions: readonly Mention[],
  of: Int32Array,
  list: readonly Entity[],
  m: number,
): boolean {
  const sentence = sentences[mentions[m]!.first]
  for (let k = m - 1; k >= 0 && sentences[mentions[k]!.first] === sentence; k--) {
    if (m - k > mentionsBack) return true
    const { form, male, female } = mentions[k]!
    if (isRival(mentions, of, list, m, k) || (form === 'pronoun' && male !== female)) return true
  }
  return false
}

/** The first pronoun after mention `m`, in its sentence or opening the next, before anybody else is mentioned. */
function takenUpBy(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  of: Int32Array,
  list: readonly Entity[],
  m: number,
): Mention | null {
  const { sentences, paragraphs, bits } = tokens
  const { last } = mentions[m]!
  for (let k = m + 1; k < mentions.length && k <= m + furthestPronoun; k++) {
    const mention = mentions[k]!
    const own = sentences[mention.first] === sentences[last]
    if (!own && paragraphs[mention.first] !== paragraphs[last]) return null
    if (mention.form === 'pronoun' && shownBy(tokens, mention))
      return own || (beginsSentence(tokens, mention.first) && (bits[mention.first]! & Is.subject) !== 0)
        ? mention
        : null
    if (!own || isRival(mentions, of, list, m, k)) return null
  }
  return null
}
