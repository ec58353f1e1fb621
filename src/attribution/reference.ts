import { Is } from './lexicon.ts'
import { VerbClass } from './clauses.ts'
import type { Clause } from './clauses.ts'
import type { Entities, Entity } from './entities.ts'
import type { Mention } from './mention.ts'
import type { Skeleton } from './skeleton.ts'

const furthestMentions = 60
const furthestSentences = 9

/**
 * Which entity each mention points at, names, pronouns and nominals (-1: none). Pronouns and definite descriptions look back for the most
 * salient entity that agrees in number and gender, subjects of recent sentences first (after Lappin and Leass 1994).
 */
export function resolveReferences(skeleton: Skeleton, mentions: readonly Mention[], clauses: readonly Clause[], entities: Entities): Int32Array {
  const of = Int32Array.from(entities.of)
  mentions.forEach((mention, m) => {
    if (of[m]! >= 0) return
    if (mention.form === 'pronoun') of[m] = antecedent(skeleton, mentions, clauses, entities.list, of, m)
    else if (mention.form === 'nominal') of[m] = described(skeleton, mentions, clauses, entities.list, of, m)
  })
  return of
}

const agrees = (entity: Entity, mention: Mention): boolean => {
  if (mention.male && !mention.female) return entity.being === 'person' && entity.female <= entity.male
  if (mention.female && !mention.male) return entity.being === 'person' && entity.male <= entity.female
  return true
}

function antecedent(skeleton: Skeleton, mentions: readonly Mention[], clauses: readonly Clause[], list: readonly Entity[], of: Int32Array, m: number): number {
  const mention = mentions[m]!
  const bits = skeleton.bits[mention.first]!
  if (bits & Is.first) return -1
  if (skeleton.words[mention.first] === 'who') return m > 0 && mentions[m - 1]!.last >= mention.first - 2 ? of[m - 1]! : -1
  if (mention.plural) return -1
  const neuter = (bits & Is.neuter) !== 0
  return mostSalient(skeleton, mentions, clauses, list, of, m, (entity) => (neuter ? entity.being === 'organisation' : agrees(entity, mention) && (entity.being === 'person' || entity.being === 'unknown')))
}

/** Sums what speaks for each entity that was mentioned shortly before mention `m`. */
function mostSalient(
  skeleton: Skeleton, mentions: readonly Mention[], clauses: readonly Clause[], list: readonly Entity[], of: Int32Array, m: number, fits: (entity: Entity) => boolean,
): number {
  const here = skeleton.sentences[mentions[m]!.first]!
  const scores = new Map<number, number>()
  for (let k = m - 1; k >= 0 && k >= m - furthestMentions; k--) {
    const other = mentions[k]!
    const distance = here - skeleton.sentences[other.first]!
    if (distance > furthestSentences) break
    const entity = of[k]!
    if (entity < 0 || !fits(list[entity]!)) continue
    const clause = clauses[k]!
    const subject = clause.verb >= 0 || clause.inverted
    let weight = distance === 0 ? 3 : 4 * 0.62 ** (distance - 1)
    weight *= subject ? (clause.verbClass === VerbClass.saying || clause.inverted ? 1.5 : 1.3) : clause.accordingTo ? 1.3 : other.possessor ? 0.65 : clause.prepositional || clause.object ? 0.6 : 0.9
    if (other.form === 'pronoun') weight *= 1.1
    const old = scores.get(entity) ?? 0
    scores.set(entity, Math.max(old, weight) + 0.25 * Math.min(old, weight))
  }
  let best = -1
  let top = 0
  for (const [entity, score] of scores) {
    const gendered = list[entity]!.male !== list[entity]!.female ? 1 : 0.85
    if (score * gendered > top) {
      top = score * gendered
      best = entity
    }
  }
  return best
}

const kin: Readonly<Record<string, readonly string[]>> = {
  congressman: ['representative', 'lawmaker'], congresswoman: ['representative', 'lawmaker'], representative: ['congressman', 'congresswoman'],
  lawmaker: ['senator', 'representative', 'congressman', 'congresswoman'], lawyer: ['attorney', 'counsel'], attorney: ['lawyer', 'counsel'], businessman: ['mogul', 'billionaire', 'tycoon', 'developer'],
  billionaire: ['businessman', 'mogul', 'tycoon'], mogul: ['businessman', 'billionaire'], nominee: ['candidate', 'front-runner'], candidate: ['nominee', 'front-runner'],
}

/** Nouns that stand for whoever is in play when nobody bears them as a title. */
const generic = new Set('candidate businessman mogul billionaire tycoon nominee front-runner frontrunner lawmaker republican democrat texan politician actor actress comedian singer author socialist conservative contender hopeful'.split(' '))

function described(skeleton: Skeleton, mentions: readonly Mention[], clauses: readonly Clause[], list: readonly Entity[], of: Int32Array, m: number): number {
  const mention = mentions[m]!
  const word = skeleton.words[mention.head]!
  const beside = mentions[m + 1]
  // "a spokesman, Jason Miller, said": the name beside it.
  if (beside && beside.form === 'name' && beside.first === mention.last + 2 && mention.being === 'person' && skeleton.text.charCodeAt(skeleton.starts[mention.last + 1]!) === 44 && of[m + 1]! >= 0 && list[of[m + 1]!]!.being === 'person') return of[m + 1]!
  if (mention.being !== 'person' || mention.plural || mention.determiner === 'indefinite') return -1
  if (mention.determiner === 'none' && skeleton.kinds[mention.head] !== 2) return -1
  const bears = (entity: Entity): boolean => entity.being === 'person' && agrees(entity, mention) && (entity.roles.has(word) || (kin[word]?.some((other) => entity.roles.has(other)) ?? false))
  const bearer = mostSalient(skeleton, mentions, clauses, list, of, m, bears)
  if (bearer >= 0) return bearer
  const bearers = list.flatMap((entity, index) => (bears(entity) ? [index] : []))
  if (bearers.length === 1) return bearers[0]!
  if (mention.determiner === 'definite' && generic.has(word)) return mostSalient(skeleton, mentions, clauses, list, of, m, (entity) => entity.being === 'person' && agrees(entity, mention))
  return -1
}
