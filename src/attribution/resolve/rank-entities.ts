import { entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import type { Entity } from './entities.ts'
import { interpolate } from '../rank/confidence.ts'
import type { Calibration } from '../rank/confidence.ts'
import { compileLeafSets } from '../rank/leaf-sets.ts'
import type { RowsScorer } from '../rank/leaf-sets.ts'
import type { TreesFile } from '../rank/trees.ts'
import { candidatesFor, entityFeatures, entityRows, questionFeatures } from './entity-features.ts'
import type { Question } from './entity-features.ts'
import { documentTakenUp, isOwnedBody, issuerOf } from './issuers.ts'
import { jointSpeaker } from './joint.ts'
import { entityAsSpeaker, otherSpeaker } from './speakers.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import { isDemonstrative, isOtherBody } from './reference.ts'
import { speakerOf } from './resolved.ts'
import { personTakenUp } from './persons-taken-up.ts'
import type { Resolved } from './resolved.ts'
import model from '../rank/models/resolver.json' with { type: 'json' }

/** The trained part of the resolver. */
export interface Resolver {
  /** Scores candidates for pronouns and where no source is printed, which ask who is in play. */
  readonly inPlay: RowsScorer
  /** Scores candidates for nouns: offices, bodies, documents. */
  readonly nominal: RowsScorer
  readonly calibration: Calibrations
  /** Of described speakers, by what they are. */
  readonly described: Readonly<Record<string, number>>
  /** How often speakers are right in the end, by how the text gives them; null to name all, as they are to be counted. */
  readonly outcomes: Outcomes | null
}

/** How the text gives a speaker: by a tag whose verb comes first – said Dole –, by the form of another source, or not at all. */
export type Way = 'inverted' | Mention['form'] | 'none'

export type Outcomes = Readonly<Record<Way, Calibration>>

/** How the source at mention `m`, -1 for none, gives a speaker. */
export const wayOf = ({ clauses, mentions }: Analysis, m: number): Way =>
  m < 0 ? 'none' : clauses[m]!.inverted ? 'inverted' : mentions[m]!.form

/** Of answers that are an entity of the article: behind a pronoun, behind a noun, and without a source. */
export type Calibrations = Readonly<Record<'pronoun' | 'nominal' | 'none', Calibration>>

/** The kind of question, each with its own calibration. */
export const kindOf = (analysis: Analysis, m: number): keyof Calibrations =>
  m < 0 ? 'none' : isNominal(analysis, m) ? 'nominal' : 'pronoun'

/** What training writes. */
export interface ResolverFile {
  readonly features: readonly string[]
  readonly inPlay: TreesFile['trees']
  readonly nominal: TreesFile['trees']
  readonly calibration: Calibrations
  readonly described: Readonly<Record<string, number>>
  readonly outcomes: Outcomes | null
}

/** Makes a resolver of what training wrote. @throws Error where the model names features that are not computed. */
export const compileResolver = ({ features, inPlay, nominal, ...counted }: ResolverFile): Resolver => ({
  ...counted,
  inPlay: compileLeafSets({ features, trees: inPlay }, entityFeatures, questionFeatures),
  nominal: compileLeafSets({ features, trees: nominal }, entityFeatures, questionFeatures),
})

/** The resolver that is shipped. */
export const trained: Resolver = compileResolver(model as unknown as ResolverFile)

/** What it counts for that the rules agree: they hold in newspapers unlike those trained on. */
const ruleBonus = 0.7

/** The candidate that scores best, and its probability among all candidates and nobody. */
export interface RankedEntity {
  /** Undefined for nobody among the article's. */
  readonly entity: Entity | undefined
  /** Its place in the list of entities, -1 for nobody. */
  readonly index: number
  readonly probability: number
}

/**
 * Whether there is anything to rank. Names, and nouns and "it" that the rules tie to an entity, show by themselves who is
 * meant: the precise sieves go first (Lee et al. 2013).
 */
export function needsRanking(analysis: Analysis, m: number): boolean {
  if (m < 0) return true
  const mention = analysis.mentions[m]!
  if (mention.form === 'name' || documentTakenUp(analysis, m) >= 0) return false
  if (isDemonstrative(analysis.tokens, mention)) return !entityOf(analysis, m)
  if (mention.form === 'pronoun')
    return !entityOf(analysis, m) || (analysis.tokens.bits[mention.first]! & (Is.neuter | Is.relative)) === 0
  if (mention.being === 'organisation' && isOtherBody(analysis.tokens, analysis.clauses, m, mention)) return false
  return (
    !entityOf(analysis, m) && !isOwnedBody(analysis, m) && !(mention.being === 'document' && issuerOf(analysis, m) >= 0)
  )
}

/** Whether the source is a common noun, to be ranked by what it says; else by who is in play. */
export const isNominal = (analysis: Analysis, m: number): boolean => m >= 0 && analysis.mentions[m]!.form === 'nominal'

/** Ranks the article's entities, and nobody among them, as the speaker of a quotation. */
export function rankEntities(analysis: Analysis, question: Question, resolver: Resolver): RankedEntity {
  const candidates = candidatesFor(analysis, question)
  const { traces, ruled } = candidates
  const rows = entityRows(analysis, question, candidates)
  const which = [0, ...traces.map((_, t) => t + 1)]
  const scores = new Float64Array(which.length)
  // Called in two places, so that each is compiled for its own trees.
  if (isNominal(analysis, question.mention)) resolver.nominal(rows, which, scores)
  else resolver.inPlay(rows, which, scores)
  const place = !ruled ? -1 : traces.findIndex(({ entity }) => entity === ruled)
  if (place >= 0) scores[place + 1]! += ruleBonus
  let best = 0
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c
  let sum = 0
  for (const score of scores) sum += Math.exp(score - scores[best]!)
  const chosen = best === 0 ? undefined : traces[best - 1]
  return { entity: chosen?.entity, index: chosen?.index ?? -1, probability: 1 / sum }
}

/**
 * Who spoke a quotation, given its source and who spoke those before it: an entity of the article, several, or a
 * description; null where the article does not say. Where a source is ranked, `references` learn what it points at.
 */
export function resolveQuotation(analysis: Analysis, question: Question, resolver: Resolver): Resolved | null {
  const m = question.mention
  const document = documentTakenUp(analysis, m)
  if (document >= 0) return resolveQuotation(analysis, { ...question, mention: document }, resolver)
  const person = personTakenUp(analysis, m)
  if (person >= 0) return otherSpeaker(analysis, person)
  if (m >= 0) {
    const joint = jointSpeaker(analysis, m)
    if (joint) return joint
    if (!needsRanking(analysis, m)) {
      const entity = isOwnedBody(analysis, m) ? undefined : entityOf(analysis, m)
      return entity ? entityAsSpeaker(analysis, m, entity) : otherSpeaker(analysis, m)
    }
  }
  const { entity, index, probability } = rankEntities(analysis, question, resolver)
  if (entity) {
    if (m >= 0) analysis.references[m] = index
    return {
      speaker: speakerOf(entity),
      trust: interpolate(resolver.calibration[kindOf(analysis, m)], probability),
      entity,
    }
  }
  if (m < 0) return null
  const other = otherSpeaker(analysis, m)
  const { being, form } = analysis.mentions[m]!
  return other && { ...other, trust: resolver.described[form === 'pronoun' ? form : being] ?? 0 }
}
