import { mayBeBody } from './entities.ts'
import type { Entity } from './entities.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import { entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import { speakerOf } from './resolved.ts'
import type { Resolved } from './resolved.ts'
import { describedSpeaker } from './described.ts'
import { issuerOf, possessorAt } from './issuers.ts'
import { isTwo, jointSpeaker, pairBefore } from './joint.ts'
import { speakerOfPronoun } from './reference.ts'

/** The entity that the rules take a source for. `inside`: the beginning of what is quoted, lower-case. */
export function speakerByRules(analysis: Analysis, m: number, inside: string): Entity | undefined {
  const mention = analysis.mentions[m]!
  return mention.form === 'pronoun' && mention.being === 'person'
    ? speakerOfPronoun(analysis, m, inside)
    : entityOf(analysis, m)
}

/** Who the source at mention `m` is by rules alone, or null where the article does not say. */
export const resolveSpeaker = (analysis: Analysis, m: number): Resolved | null =>
  jointSpeaker(analysis, m) ??
  entityAsSpeaker(analysis, m, speakerByRules(analysis, m, '')) ??
  otherSpeaker(analysis, m)

/** An entity as the speaker behind the source at mention `m`; null for an adjective that names nobody. */
export function entityAsSpeaker(analysis: Analysis, m: number, entity: Entity | undefined): Resolved | null {
  if (!entity) return null
  const mention = analysis.mentions[m]!
  if (isGenericName(analysis, mention, entity)) return null
  const speaker = speakerOf(entity)
  // "Foro Penal keeps count … the organisation said"
  const isBody = mention.being === 'organisation' && mayBeBody(entity)
  return { speaker: isBody ? { ...speaker, kind: 'organisation' } : speaker, trust: trustOf(mention, entity), entity }
}

/**
 * Who a source is that points at none of the article's entities: those whom "they" takes up, whoever issued a document,
 * or a description.
 */
export function otherSpeaker(analysis: Analysis, m: number): Resolved | null {
  const mention = analysis.mentions[m]!
  if (mention.form === 'pronoun') return mention.plural ? pairBefore(analysis, m) : null
  if (mention.being === 'group' && isTwo(analysis, mention)) {
    const pair = pairBefore(analysis, m)
    if (pair) return pair
  }
  const owner = possessorOf(analysis, m)
  const issuer = mention.being === 'document' ? issuerOf(analysis, m) : -1
  if (issuer >= 0) {
    const trust = owner ? 0.8 : 0.65
    const author = entityOf(analysis, issuer)
    if (author) return { speaker: speakerOf(author), trust, entity: author }
    const body = describedSpeaker(analysis, issuer, possessorOf(analysis, issuer))
    if (body) return { ...body, trust }
  }
  return describedSpeaker(analysis, m, owner)
}

/** A capitalised word that is only an adjective or an office – Republican, American – names nobody. */
const isGenericName = ({ tokens }: Analysis, mention: Mention, entity: Entity): boolean =>
  mention.form === 'name' &&
  entity.words.length === 1 &&
  // "Lord Goldsmith"
  mention.nameFirst === mention.first &&
  (tokens.bits[mention.head]! & (Is.title | Is.role | Is.time)) !== 0 &&
  !(tokens.bits[mention.head]! & Is.givenName) &&
  // "La Policía", "Sanidad": the body, not one of its members.
  !(tokens.lexicon.traits.qualifiersFollow && mention.being === 'organisation')

function trustOf(mention: Mention, entity: Entity): number {
  if (mention.form === 'name') return entity.words.length > 1 || entity.being !== 'person' ? 0.99 : 0.95
  return mention.form === 'pronoun' ? 0.93 : 0.85
}

/** The entity whose possessive stands right before a nominal: "Dole's letter", "his post"; undefined for none. */
export const possessorOf = (analysis: Analysis, m: number): Entity | undefined =>
  entityOf(analysis, possessorAt(analysis, m))
